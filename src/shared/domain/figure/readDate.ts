/** A date, quarter or clock time found at an offset. Clock times and years answer no value: they are no quantities. */
export type FoundDate = { readonly end: number; readonly value?: string };

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthName =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

const isoDay = /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d])/y;
const localDay = /(\d{1,2})([/.])(\d{1,2})\2(\d{4}|\d{2})(?![\d.])/y;
const hanYear =
  /((?:19|20)?\d{2}) ?年(?: ?(\d{1,2}) ?月(?:份|底|初|中旬|上旬|下旬)?(?: ?(\d{1,2}) ?[日号號])?| ?第?([一二三四1-4])季度?|(?:上|下)半年|末|底|初|度)?/y;
const hanMonth = /(\d{1,2}) ?月(?:份)?(?: ?(\d{1,2}) ?[日号號])?/y;
const dayMonth = new RegExp(
  `(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]${monthName}\\b\\.?(?:,? ((?:1[5-9]|20)\\d\\d)\\b)?`,
  'y',
);
const monthDay = new RegExp(
  `${monthName}\\b\\.?(?: (\\d{1,2})(?:st|nd|rd|th)?\\b(?![.,:]\\d|%))?(?:(?:,| of)? ((?:1[5-9]|20)\\d\\d)\\b)?`,
  'y',
);
/** "March six", as agencies write. */
const spokenDay =
  /^ (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|(?:twenty|thirty)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?)\b(?! (?:hundred|thousand|million|billion|percent|pct|of|people))/;
const clock = /\d{1,2}(?::\d{2}){1,2}(?: ?[ap]\.?m\b\.?)?|\d{1,2} ?[ap]\.?m\b\.?|\d{1,2} ?o'?clock/y;
const hanClock = /\d{1,2} ?(?:点|點|时|時)(?:\d{1,2} ?分|半|整|钟|鐘|许|左右)/y;
const quarterCode = /q([1-4])(?:[ '’-]{0,2}(?:fy ?)?((?:20)?\d{2})\b)?(?![a-z\d])/y;
const yearQuarter = /((?:19|20)\d\d)[ -]?q([1-4])(?![\d])/y;
const fiscal = /(?:fy|cy|fiscal(?: year)?) ?['’]?((?:19|20)?\d\d)(?:[/-]\d{2,4})?(?![\d%.,]\d?)/y;
const half = /[12]h ?((?:20)?\d\d)\b|h[12] ?((?:20)\d\d)\b/y;
const years = /(?:1[5-9]|20)\d\d(?:[-\u2013/](?:(?:1[5-9]|20)\d\d|\d\d))(?![\d.,%]\d?)/y;

const at = (pattern: RegExp, text: string, offset: number): RegExpExecArray | null => {
  pattern.lastIndex = offset;
  return pattern.exec(text);
};

/** What every date and clock time that begins with a digit begins with: most numbers do not. */
const digitDate =
  /\d{1,4}(?:[-/.]\d{1,2}[-/.]\d|[-\u2013/]\d\d|:\d|(?:st|nd|rd|th)[ -]|[ -]?(?:of |jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|q[1-4]|[ap]\.?m|o'?clock|h ?\d|[年月点點时時]))/y;

/** Dates that begin with a digit. */
export function readDigitDate(text: string, offset: number): FoundDate | undefined {
  digitDate.lastIndex = offset;
  if (!digitDate.test(text)) return undefined;
  let m = at(isoDay, text, offset);
  if (m && isDay(m[3], m[4]))
    return { end: offset + m[0].length, value: `${m[1]}-${two(m[3])}-${two(m[4])}` };
  m = at(localDay, text, offset);
  if (m && (isDay(m[1], m[3]) || isDay(m[3], m[1]))) return { end: offset + m[0].length };
  m = at(hanYear, text, offset);
  if (m && (m[1]?.length === 4 || m[2] !== undefined)) {
    const year = m[1]?.length === 4 ? m[1] : `20${m[1]}`;
    const quarter =
      m[4] === undefined
        ? undefined
        : '一二三四'.includes(m[4])
          ? '一二三四'.indexOf(m[4]) + 1
          : Number(m[4]);
    const rest =
      m[2] === undefined ? (quarter ? `-Q${quarter}` : '') : `-${two(m[2])}${m[3] ? `-${two(m[3])}` : ''}`;
    return { end: offset + m[0].length, value: year + rest };
  }
  m = at(hanMonth, text, offset);
  if (m && isDay(m[1], m[2] ?? '1'))
    return { end: offset + m[0].length, value: m[2] ? `--${two(m[1])}-${two(m[2])}` : `--${two(m[1])}` };
  m = at(dayMonth, text, offset);
  if (m && Number(m[1]) <= 31 && Number(m[1]) > 0)
    return { end: offset + m[0].length, value: `${m[3] ?? '-'}-${monthNumber(m[2])}-${two(m[1])}` };
  m = at(yearQuarter, text, offset);
  if (m) return { end: offset + m[0].length, value: `${m[1]}-Q${m[2]}` };
  m =
    at(clock, text, offset) ??
    at(hanClock, text, offset) ??
    at(half, text, offset) ??
    at(years, text, offset);
  return m ? { end: offset + m[0].length } : undefined;
}

/** Dates that begin with a Latin word. */
export function readWordDate(text: string, offset: number): FoundDate | undefined {
  let m = at(monthDay, text, offset);
  if (m) {
    if (m[2] === undefined && m[3] === undefined) {
      const spoken = spokenDay.exec(text.slice(offset + m[0].length, offset + m[0].length + 16));
      return spoken ? { end: offset + m[0].length + spoken[0].length } : undefined;
    }
    const day = m[2] === undefined ? '' : `-${two(m[2])}`;
    if (day !== '' && !isDay(monthNumber(m[1]), m[2])) return undefined;
    return { end: offset + m[0].length, value: `${m[3] ?? '-'}-${monthNumber(m[1])}${day}` };
  }
  m = at(quarterCode, text, offset);
  if (m) {
    const year = m[2] === undefined ? undefined : m[2].length === 2 ? `20${m[2]}` : m[2];
    return { end: offset + m[0].length, value: year ? `${year}-Q${m[1]}` : `Q${m[1]}` };
  }
  m = at(fiscal, text, offset) ?? at(half, text, offset);
  return m ? { end: offset + m[0].length } : undefined;
}

const two = (digits = ''): string => digits.padStart(2, '0');

const isDay = (month = '', day = ''): boolean =>
  Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;

const monthNumber = (name = ''): string => two(String(months.indexOf(name.slice(0, 3)) + 1));

/** Words that can begin a date, no digit touching them. */
export const dateWords: ReadonlySet<string> = new Set(
  (
    'jan january feb february mar march apr april may jun june jul july aug august sep sept oct october nov november dec december ' +
    'fy cy fiscal'
  ).split(' '),
);

const hanDate =
  /^([〇零○一二三四五六七八九]{4}) ?年(?: ?([一二三四五六七八九十]{1,2}) ?月(?: ?([一二三四五六七八九十]{1,3}) ?[日号號])?)?|^([一二三四五六七八九十]{1,2})月(?:份|([一二三四五六七八九十]{1,3})[日号號])|^第?([一二三四])季度?/;

/** Dates in Chinese signs: 二〇二四年二月十五日, 二月十五日, 第三季度. */
export function readHanDate(text: string, offset: number): FoundDate | undefined {
  const m = hanDate.exec(text.slice(offset, offset + 18));
  if (!m) return undefined;
  const end = offset + m[0].length;
  if (m[6] !== undefined) return { end, value: `Q${'一二三四'.indexOf(m[6]) + 1}` };
  const year =
    m[1] === undefined
      ? '-'
      : [...m[1]].map((sign) => Math.max(0, '〇一二三四五六七八九'.indexOf(sign))).join('');
  const month = m[2] ?? m[4];
  const day = m[3] ?? m[5];
  if (month === undefined) return { end, value: year };
  const [monthText, dayText] = [
    two(String(smallHan(month))),
    day === undefined ? undefined : two(String(smallHan(day))),
  ];
  if (!isDay(monthText, dayText ?? '1')) return undefined;
  return { end, value: `${year}-${monthText}${dayText === undefined ? '' : `-${dayText}`}` };
}

/** 一 to 九十九. */
function smallHan(signs: string): number {
  const at = signs.indexOf('十');
  const digit = (sign = ''): number => '〇一二三四五六七八九'.indexOf(sign);
  if (at < 0) return digit(signs[0]);
  return (at === 0 ? 1 : digit(signs[0])) * 10 + (at + 1 < signs.length ? digit(signs[at + 1]) : 0);
}
