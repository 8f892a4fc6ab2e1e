/** English units of measure, as they follow a number. */
export const dimensionUnits: ReadonlySet<string> = new Set(
  (
    'm km cm mm nm um mi ft yd kg g mg ug t lb lbs oz l ml cl dl gal ha kw mw gw tw kwh mwh gwh twh wh v kv ma hz khz mhz ghz thz ' +
    'kb mb gb tb pb kib mib gib kbps mbps gbps tbps bps fps dpi ppi px mph kph kmh km/h psi bpd pa kpa mpa hp cc nits lumens cal kcal db ' +
    'metre metres meter meters kilometre kilometres kilometer kilometers centimetre centimetres centimeter centimeters millimetre ' +
    'millimetres millimeter millimeters nanometre nanometres nanometer nanometers mile miles foot feet inch inches yard yards acre acres ' +
    'hectare hectares gram grams gramme grammes kilogram kilograms kilo kilos milligram milligrams tonne tonnes ton tons pound-force ' +
    'ounce ounces litre litres liter liters millilitre millilitres milliliter milliliters gallon gallons barrel barrels cup cups pint ' +
    'pints teaspoon tablespoon watt watts kilowatt kilowatts megawatt megawatts gigawatt gigawatts kilowatt-hour kilowatt-hours volt ' +
    'volts amp amps hertz gigahertz megahertz byte bytes kilobyte kilobytes megabyte megabytes gigabyte gigabytes terabyte terabytes ' +
    'petabyte petabytes bit bits degree degrees celsius fahrenheit calorie calories decibel decibels bushel bushels pixels megapixels ' +
    'knots fathoms carats carat'
  ).split(' '),
);

/** English units of time. */
export const durationUnits: ReadonlySet<string> = new Set(
  (
    'second seconds sec secs minute minutes min mins hour hours hr hrs day days week weeks fortnight fortnights month months quarter ' +
    'quarters year years yr yrs decade decades century centuries millisecond milliseconds ms yo year-old'
  ).split(' '),
);

/** Chinese units of measure. */
export const hanDimension =
  /^ {0,2}(?:平方公里|平方千米|平方厘米|平方米|立方米|公里|千米|厘米|毫米|微米|纳米|英里|英尺|英寸|海里|米|吨|噸|公斤|千克|毫克|微克|克|斤|磅|盎司|公升|毫升|升|加仑|公顷|亩|畝|千瓦时|兆瓦|吉瓦|千瓦|瓦|伏|度电|赫兹|吉赫|兆赫|字节|比特|像素|摄氏度|华氏度|度|卡路里|千卡|大卡|桶|平米)/;

/** Chinese units of time. */
export const hanDuration =
  /^ {0,2}(?:个半小时|个小时|個小時|小时|小時|个钟头|分钟|分鐘|秒钟|秒|毫秒|天|日|个星期|個星期|星期|周|週|个月|個月|个季度|年半|周年|週年|年|世纪|世紀|个世纪|岁|歲)/;

/** Chinese measure words: what follows them is counted. */
export const hanMeasure =
  /^ {0,2}(?:个|個|名|位|人次|人|家|款|套|台|臺|部|辆|輛|座|项|項|次|件|张|張|本|份|户|戶|门|門|条|條|只|隻|所|篇|场|場|起|支|枚|颗|顆|粒|股|单|單|笔|筆|间|間|店|种|種|类|類|层|層|艘|架|头|頭|匹|棵|株|片|幅|集|期|届|屆|章|节|節|页|頁|字|句|行|组|組|批|轮|輪|把|双|雙|对|對|代|盒|瓶|杯|袋|箱|包|块|塊|道|级|級|位数|段|首|回|遍|趟|步|平台|万|口|例|宗|则|則|册|冊|盘|幢|栋|棟|套房|亿)/;

/** English words that are plural without an s. */
export const pluralNouns: ReadonlySet<string> = new Set(
  'people men women children persons users staff personnel police cattle fish feet aircraft spacecraft sheep series species media data mice teeth dice crew'.split(
    ' ',
  ),
);

/** Words that cannot be what is counted. */
export const stopWords: ReadonlySet<string> = new Set(
  (
    'a an and are as at be been but by can could did do does down for from had has have he her his how i if in into is it its less may ' +
    'more most must my no nor not of off on or our out over per pct percent plus shall she should since so than that the their them then ' +
    'there these they this those through to too under up upon us versus very vs was we were what when where which while who whose will ' +
    'with within would you your times time x this yes always perhaps thus across towards besides afterwards plus minus ours yours theirs ' +
    'its whereas unless less ago later earlier before after during until till about around approximately nearly almost per'
  ).split(' '),
);
