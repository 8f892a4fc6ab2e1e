import { compare, ratio } from '#shared/domain/exact/ratio.ts';
import type { Core } from './Core.ts';
import { findCurrencyAfter } from './dressCore.ts';
import { isAlone } from './Scan.ts';
import { hanDimension, hanDuration, hanMeasure } from './units.ts';

/** Words that begin or end with a number sign and count nothing. */
const wordsAround =
  /^(?:一(?:切|些|样|樣|起|直|定|般|旦|下|边|邊|带|帶|致|再|贯|貫|向|律|概|味|心|时|時|同|番|体|體|流|线|線|方面|来|点|點|度|生|手|如|举|齐|齊|经|經|并|旁|面|路|连|連|身|共|对一|阵|陣|时间|刻|瞬|眼|早|夜|目了|方|则|行|侧|端|环|部分|会儿|汽|加|哥|波|众|系列)|十(?:分|足|字|二分)(?!之)|百(?:姓|货|貨|科|度|余年|般|合|日)|千(?:万别|万不|方百|古|金|里)|两(?:岸|会|者|边|邊|侧|性|极|極|难|手|全|用|栖|端|头|相|两|国|地)|兩(?:岸|會|者|邊|側|性|極|難|兩)|二(?:维|維|手|次元|胎|战|戰|线|線|奶|氧|甲)|三(?:星|亚|亞|农|農|峡|峽|国|國|角|明治|文鱼|体|體|维|維|无|方|甲|胎|元)|四(?:川|处|處|周|方|肢|面|季)|五(?:金|粮|官|险|一|环|行)|六(?:一|神|合|安)|七(?:夕|喜|匹狼)|八(?:卦|方|仙|一)|九(?:江|阳|龙|寨|州|泉|一八)|零(?:售|件|部件|食|散|碎|距离|和|星|工|容忍|基础)|肆|伍|拾|参(?![佰拾仟万百千十])|參(?![佰拾仟萬百千十])|半(?:导|導|天|夜|岛|島|路|径|徑|身|场|句|边)|数(?:字|据|學|学|量|码|位|额|目|值|控|十)|數(?:字|據|學|量|碼|位|額|目|值)|几(?:乎|何|点|时|率|内)|幾(?:乎|何|點|時)|仨|万万|萬萬)/;
const wordsBefore = /[统統唯万萬之第划劃专專同同合归歸逐如不若说說其其单单]$/;
const cueBefore =
  /(?:是|为|為|有|共|达|達|到|约|約|近|等于|得|超|超过|仅|僅|只|至|从|從|比|跌|涨|漲|增|降|第|过|過|加|减|減|乘|除以|：|:|，|,|。|、|\s|^|和|与|與|及|或|每|前|后|後|这|這|那|负|負)$/;
const endAfter =
  /^(?:\s|$|分之|[，。、；：！？,.;:!?()（）」』”"%]|的|这|這|而|和|与|與|或|及|至|到|中|是|又)/;

/**
 * Whether Chinese number signs count nothing here. A single sign is read only where the words around say so: a measure
 * word, unit or money after it, or an end of a clause or a linking word on both sides.
 */
export function isBareHan(text: string, core: Core): boolean {
  const printed = text.slice(core.start, core.end).replaceAll(' ', '');
  const tail = text.slice(core.end, core.end + 8);
  if (
    /[一-鿿]/.test(printed) &&
    printed.length <= 2 &&
    wordsAround.test(text.slice(core.start, core.start + 4)) &&
    !isFormal(text, core)
  )
    return true;
  if (/双/.test(text[core.start - 1] ?? '') && /^十[一二]/.test(printed)) return true;
  if (printed.length > 1)
    return (
      printed === '两两' ||
      printed === '兩兩' ||
      (/^(.)\1$/.test(printed) && /^(?:一一|两两|三三|七七|八八|千千)$/.test(printed) && !endAfter.test(tail))
    );
  const head = text.slice(Math.max(0, core.start - 3), core.start);
  if (core.isFraction)
    return (
      !/^(?:个|個|数|數|以上|左右|$|的|小时|年|天|价|斤|公斤|瓶|成|度|百|杯)/.test(tail) && !/一$/.test(head)
    );
  if (
    hanMeasure.test(tail) ||
    hanDimension.test(tail) ||
    hanDuration.test(tail) ||
    /^ {0,2}(?:成|折|倍|[个個]?百分[点點]|%)/.test(tail)
  ) {
    return (
      wordsBefore.test(head) ||
      (compare(core.value, ratio(1)) === 0 &&
        /^(?:家人|场空|层|个劲|把手|步步|天到晚|天|年一度|年来|日|期|代|种|口气|次性|本正经)/.test(tail) &&
        !/^(?:天|日|年|种)/.test(tail))
    );
  }
  if (findCurrencyAfter(text, text, core.end, true)) return false;
  if (wordsBefore.test(head)) return true;
  return !(endAfter.test(tail) && cueBefore.test(head)) && !(endAfter.test(tail) && core.start === 0);
}

const isFormal = (text: string, core: Core): boolean =>
  isAlone(text, core.start, core.end) || /^(?:[元圆圓整]|分之)/.test(text.slice(core.end, core.end + 2));
