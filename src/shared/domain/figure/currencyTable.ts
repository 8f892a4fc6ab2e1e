/**
 * One line per currency: ISO code | countries as adjectives | noun | signs | minor unit / how many make one | Chinese
 * names. A noun that several currencies share is ambiguous unless an adjective stands before it; then the currency that
 * `likely` names comes first.
 */
export const currencyTable = `
USD|us,u.s.,united states,american|dollar,buck|us$,usd$,u.s.$|cent,penny/100|美元,美金,美圆,美刀
EUR|european|euro|€,eur€|cent,eurocent/100|欧元,歐元
CNY|chinese,rmb|yuan,renminbi,rmb,kuai|rmb¥,cn¥,rmb|fen/100,jiao/10,mao/10|元,块,块钱,塊,人民币,人民幣,圆,圓,块人民币,元人民币,元人民幣,圆人民币
JPY|japanese|yen|jp¥,jpy¥|sen/100|日元,日圆,日圓,日币,日幣,日本円,円
GBP|british,uk,u.k.,sterling,english|pound,pound sterling,sterling,quid|£|penny,pence/100|英镑,英鎊
HKD|hong kong,hk|dollar|hk$||港元,港币,港幣,港圆,港纸,蚊
TWD|new taiwan,taiwan,taiwanese,nt|dollar|nt$||新台币,新臺幣,新台幣,台币,台幣,臺幣
MOP|macanese,macau|pataca|mop$||澳门元,澳门币,葡币,澳門幣
AUD|australian,aussie|dollar|a$,au$,aud$||澳元,澳大利亚元,澳币,澳幣,澳洲元
CAD|canadian|dollar|c$,ca$,can$,cad$||加元,加拿大元,加币,加幣
NZD|new zealand|dollar|nz$||新西兰元,纽元,纽币,新西蘭元,紐元
SGD|singapore,singaporean|dollar|s$,sg$||新加坡元,新元,新币,坡币
BBD|barbadian,barbados|dollar|bds$||巴巴多斯元
BSD|bahamian|dollar|b$||巴哈马元
BZD|belize|dollar|bz$||伯利兹元
BMD|bermudian,bermuda|dollar|||百慕大元
BND|brunei|dollar|||文莱元
KYD|cayman,cayman islands|dollar|||开曼元
XCD|east caribbean,eastern caribbean|dollar|ec$||东加勒比元
FJD|fijian,fiji|dollar|fj$||斐济元
GYD|guyanese,guyana|dollar|||圭亚那元
JMD|jamaican,jamaica|dollar|j$||牙买加元
LRD|liberian|dollar|||利比里亚元
NAD|namibian,namibia|dollar|n$||纳米比亚元
SBD|solomon islands|dollar|||所罗门群岛元
SRD|surinamese,surinam|dollar|||苏里南元
TTD|trinidad and tobago,trinidad|dollar|tt$||特立尼达元
ZWL|zimbabwean,zimbabwe|dollar|z$||津巴布韦元
CHF|swiss|franc|sfr|rappen/100|瑞士法郎,瑞郎
FRF|french|franc|ff|centime/100|法国法郎
BEF|belgian|franc|||比利时法郎
LUF|luxembourg|franc|||卢森堡法郎
XOF|west african cfa,west african|franc|fcfa||西非法郎
XAF|central african cfa,central african|franc|||中非法郎
XPF|cfp|franc|||
BIF|burundian,burundi|franc|||布隆迪法郎
KMF|comorian,comoros|franc|||
CDF|congolese|franc|||刚果法郎
DJF|djiboutian,djibouti|franc|||
GNF|guinean|franc|||
RWF|rwandan|franc|||卢旺达法郎
EGP|egyptian,egypt|pound,geneh,le|e£|piastre,piaster/100|埃及镑,埃镑
LBP|lebanese,lebanon|pound,lira|||黎巴嫩镑
SYP|syrian,syria|pound,lira|||叙利亚镑
SDG|sudanese|pound|||苏丹镑
SSP|south sudanese|pound|||
FKP|falkland islands|pound|||
GIP|gibraltar|pound|||
SHP|saint helena,st helena|pound|||
CYP|cypriot|pound|||
IEP|irish|pound,punt|ir£||爱尔兰镑
INR|indian|rupee|₹,rs,rs.,inr₹|paisa,paise/100|卢比,印度卢比,印度盧比,盧比
PKR|pakistani,pakistan|rupee|||巴基斯坦卢比
LKR|sri lankan,sri lanka|rupee|||斯里兰卡卢比
NPR|nepalese,nepali|rupee|||尼泊尔卢比
MUR|mauritian,mauritius|rupee|||毛里求斯卢比
SCR|seychellois,seychelles|rupee|||塞舌尔卢比
MVR|maldivian|rufiyaa|||
IDR|indonesian|rupiah|rp,rp.||印尼盾,印尼卢比,印度尼西亚盾,盾
MYR|malaysian,malaysia|ringgit|rm|sen/100|林吉特,马来西亚林吉特,马币,令吉
PHP|philippine,filipino,philippines|peso,piso|₱||菲律宾比索
MXN|mexican,mexico|peso|mex$,mx$|centavo/100|墨西哥比索
ARS|argentine,argentinian,argentinean,argentina|peso|ar$||阿根廷比索
CLP|chilean,chile|peso|||智利比索
COP|colombian,colombia|peso|||哥伦比亚比索
CUP|cuban|peso|||古巴比索
DOP|dominican|peso|rd$||多米尼加比索
UYU|uruguayan,uruguay|peso|||乌拉圭比索
CUC|convertible|peso|||
SEK|swedish,sweden|krona,kronor|||瑞典克朗
ISK|icelandic|krona,kronur,krónur|||冰岛克朗
NOK|norwegian,norway|krone,kroner|||挪威克朗
DKK|danish,denmark|krone,kroner|||丹麦克朗
CZK|czech|koruna,koruny,korun,crown|kč||捷克克朗
SKK|slovak|koruna|||斯洛伐克克朗
EEK|estonian|kroon|||
RUB|russian,soviet,russia|ruble,rouble|₽|kopek,kopeck/100|卢布,俄罗斯卢布,盧布
BYN|belarusian,belarussian|ruble,rouble|||白俄罗斯卢布
UAH|ukrainian|hryvnia,hryvnias,hryvnya|₴|kopiyka,kopiykas/100|格里夫纳,乌克兰格里夫纳
PLN|polish|zloty,złoty,zlotys|zł|grosz/100|兹罗提,波兰兹罗提
HUF|hungarian|forint|||福林,匈牙利福林
RON|romanian|leu,lei|||罗马尼亚列伊
MDL|moldovan|leu,lei|||
BGN|bulgarian|lev,leva|||保加利亚列弗,列弗
HRK|croatian|kuna|||
RSD|serbian|dinar|||塞尔维亚第纳尔
MKD|macedonian|denar|||
ALL|albanian|lek|||
BAM|bosnian|mark|||
TRY|turkish,turkey|lira|₺|kurus/100|土耳其里拉,里拉
ITL|italian|lira,lire|₤||意大利里拉
ILS|israeli|shekel,new shekel|₪|agora,agorot/100|谢克尔,以色列谢克尔,新谢克尔
SAR|saudi,saudi arabian|riyal,rial|||沙特里亚尔,里亚尔
QAR|qatari|riyal,rial|||卡塔尔里亚尔
YER|yemeni|rial|||也门里亚尔
IRR|iranian|rial,riyal|﷼||伊朗里亚尔
OMR|omani|rial,riyal|||阿曼里亚尔
AED|uae,u.a.e.,emirati,united arab emirates|dirham|||迪拉姆,阿联酋迪拉姆
MAD|moroccan|dirham|||摩洛哥迪拉姆
KWD|kuwaiti|dinar|kd||科威特第纳尔
BHD|bahraini|dinar|bd||巴林第纳尔
JOD|jordanian|dinar|jd||约旦第纳尔
IQD|iraqi|dinar|||伊拉克第纳尔
LYD|libyan|dinar|||利比亚第纳尔
TND|tunisian|dinar|||突尼斯第纳尔
DZD|algerian|dinar|||阿尔及利亚第纳尔
KRW|south korean,korean|won|₩||韩元,韩圆,韓元,韩币,韓圜,韩国元
KPW|north korean|won|||朝鲜元
THB|thai|baht|฿||泰铢,泰銖,铢
VND|vietnamese|dong|₫||越南盾
LAK|lao,laotian|kip|₭||老挝基普,基普
KHR|cambodian|riel|៛||柬埔寨瑞尔,瑞尔
MMK|burmese,myanmar|kyat|||缅元,缅甸元
BDT|bangladeshi|taka|৳||孟加拉塔卡,塔卡
MNT|mongolian|tugrik,tögrög,togrog|₮||图格里克,蒙古图格里克
KZT|kazakh,kazakhstani|tenge|₸||坚戈,哈萨克斯坦坚戈
UZS|uzbek,uzbekistani|som,sum|||
KGS|kyrgyz|som|||
GEL|georgian|lari|₾||
AMD|armenian|dram|||
AZN|azerbaijani,azeri|manat|₼||
TMT|turkmen|manat|||
AFN|afghan|afghani|||阿富汗尼
BRL|brazilian|real,reais|r$|centavo/100|雷亚尔,巴西雷亚尔,里尔
PEN|peruvian|sol,soles,nuevo sol|s/.||秘鲁索尔
BOB|bolivian|boliviano|||玻利维亚诺
PYG|paraguayan|guarani,guaraní|₲||瓜拉尼
VES|venezuelan|bolivar,bolívar,bolivares|bs.||玻利瓦尔
CRC|costa rican|colon,colón,colones|₡||科朗,哥斯达黎加科朗
GTQ|guatemalan|quetzal|||格查尔
HNL|honduran|lempira|||
NIO|nicaraguan|cordoba,córdoba|||
PAB|panamanian|balboa|||
HTG|haitian|gourde|||
ZAR|south african|rand|||兰特,南非兰特
NGN|nigerian|naira|₦|kobo/100|奈拉,尼日利亚奈拉
GHS|ghanaian|cedi|₵||塞地
KES|kenyan,kenya|shilling|ksh||肯尼亚先令
TZS|tanzanian|shilling|tsh||坦桑尼亚先令
UGX|ugandan|shilling|ush||乌干达先令
SOS|somali|shilling|||
ATS|austrian|schilling|||
ETB|ethiopian|birr|||比尔
ZMW|zambian|kwacha|||
MWK|malawian|kwacha|||
BWP|botswanan,botswana|pula|||
MZN|mozambican|metical,meticais|||
AOA|angolan|kwanza|||
MGA|malagasy|ariary|||
GMD|gambian|dalasi|||
SLL|sierra leonean|leone|||
MRU|mauritanian|ouguiya|||
SZL|swazi|lilangeni|||
LSL|lesotho|loti|||
CVE|cape verdean|escudo|||
PTE|portuguese|escudo|||
ESP|spanish|peseta|pta,ptas||比塞塔
DEM|german,west german,deutsche,deutsch|mark,deutschmark,deutschemark|dm|pfennig/100|德国马克,马克
FIM|finnish|markka|||
NLG|dutch|guilder|||荷兰盾
ANG|antillean|guilder|||
AWG|aruban|florin|||
GRD|greek|drachma|||德拉克马
PGK|papua new guinean|kina|||基那
TOP|tongan|paanga|||
WST|samoan|tala|||
VUV|vanuatu|vatu|||
BTN|bhutanese|ngultrum|||
ERN|eritrean|nakfa|||
STN|sao tome|dobra|||
TJS|tajik|somoni|||
BTC||bitcoin|₿,btc||比特币,比特幣
ETH||ether|eth||以太币
USDT||tether|usdt||泰达币
`;

/** For a noun or a sign that several currencies share: the one a text without other signs most often means. */
export const likely: Readonly<Record<string, string>> = {
  dollar: 'USD',
  pound: 'GBP',
  franc: 'CHF',
  peso: 'MXN',
  rupee: 'INR',
  krona: 'SEK',
  krone: 'NOK',
  ruble: 'RUB',
  rouble: 'RUB',
  dinar: 'KWD',
  rial: 'IRR',
  riyal: 'SAR',
  dirham: 'AED',
  won: 'KRW',
  lira: 'TRY',
  mark: 'DEM',
  guilder: 'NLG',
  shilling: 'KES',
  escudo: 'PTE',
};
