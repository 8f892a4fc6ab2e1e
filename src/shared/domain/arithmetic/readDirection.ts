import type { ReadFigure } from '#shared/domain/figure/ReadFigure.ts';

/** Whether a percentage says that something rose or fell. `evaluative` words can mean either ("improved" losses). */
export type Direction = { readonly sign: 1 | -1; readonly isEvaluative: boolean };

const upWords =
  'up|rose|rises?|risen|rising|grew|grows?|grown|growing|growth|increas(?:e|es|ed|ing)|gain(?:s|ed|ing)?|jump(?:s|ed|ing)?|surg(?:e|es|ed|ing)|climb(?:s|ed|ing)?|soar(?:s|ed|ing)?|advanc(?:e|es|ed|ing)|leap(?:s|ed|t)?|leapt|higher|expand(?:s|ed|ing)?|expansion|widen(?:s|ed|ing)?|rall(?:y|ied)|swell(?:s|ed)?|boost(?:s|ed|ing)?|rais(?:e|es|ed|ing)|accelerat(?:e|ed|ion)|spik(?:e|ed)|uptick|upturn|skyrocket(?:ed)?|balloon(?:ed)?|more';
const downWords =
  'down|fell|falls?|fallen|falling|drop(?:s|ped|ping)?|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|lower(?:ed|ing)?|off|slip(?:s|ped|ping)?|slid(?:es?)?|plung(?:e|es|ed|ing)|plummet(?:s|ed|ing)?|tumbl(?:e|es|ed|ing)|shrank|shrink(?:s|ing)?|shrunk|reduc(?:e|es|ed|ing|tion)|cut(?:s|ting)?|contract(?:ed|ion)|narrow(?:s|ed|ing)?|sank|sink(?:s|ing)?|eas(?:e|ed)|dip(?:s|ped|ping)?|slump(?:s|ed|ing)?|slash(?:ed)?|los(?:s|t|e)|sagg(?:ed)?|less|fewer|decelerat(?:ed?|ion)';
const tonedWords = 'improv(?:e|es|ed|ing|ement)|better|worse(?:n|ned|ning)?|deteriorat(?:e|ed|ion)';
const hanUp = '同比增长|环比增长|增长|增加|上涨|上升|提高|提升|攀升|增幅|涨幅|增速|增|涨|升';
const hanDown = '同比下降|环比下降|下降|下跌|减少|下滑|降低|回落|跌幅|降幅|缩减|降|跌|减';

const gap =
  '(?:[\\s,]+(?:by|of|to|a|an|the|in|at|on|year|over|year-over-year|year-on-year|yoy|sequentially|quarter-over-quarter|sharp|record|strong|solid|modest|slight|further|some|about|around|nearly|almost|approximately|roughly|more|less|than|just|only|over|almost|another|healthy|robust|significant|substantial|dramatic|steep|annual|was|were|is|are|rate|which|represents|representing|estimated|overall|respectable|impressive|total|likely|slightly|sharply|significantly|still|well|close|no|up|down|fewer|least|most|whopping|staggering|average|net|year-to-year|negative|minus|positive|or|and|scheduled|month|quarter|sales|revenue)){0,5}[\\s]*$';
const before = new RegExp(`(?:^|[^a-z-])(?:(${upWords})|(${downWords})|(${tonedWords}))${gap}`);
const after = new RegExp(
  `^[\\s-]*(?:(?:year-over-year|year-on-year|yoy|year over year|sequential|sharp|annual|organic|net|quarterly|quarter-over-quarter|overall|total|compound|reported|further|record)[\\s,-]+){0,2}(?:(${upWords})|(${downWords})|(${tonedWords}))\\b(?! than (?:expected|expectations|forecast|consensus))`,
);
const hanBefore = new RegExp(
  `(?:(${hanUp})|(${hanDown}))(?:了|约|近|超过?|幅度|幅|率|为|达到?|至|逾|将近|大约|:|：){0,3}\\s*$`,
);
const hanAfter = new RegExp(`^(?:的)?(?:(${hanUp})|(${hanDown}))`);

/** What follows a percentage that is a part of something, a yield or a stake, not a change. */
const isPart =
  /^\s*(?:of\s+(?!growth|increase|the (?:increase|growth|rise))|(?:[a-z]+\s)?(?:stake|margins?|interest|owned|ownership|shareholding|holding|tax rate|yield|coupon|share of|market share|discount|probability|chance|confidence|owner)\b|的(?:股份|股权|份额|毛利率|市场|概率))/;
const isPartBefore =
  /(?:owned|owns?|stake of|holds?|share of|margin (?:of|was)|yield(?:s|ing)?|rate of|represent(?:s|ed|ing)|account(?:s|ed|ing) for|占|占比|持股|毛利率(?:为|达)?)\s*(?:about|around|approximately|nearly)?\s*$/;

/** The direction that the words around a percentage or multiple give it; undefined if they tell of no change. */
export function readDirection(text: string, figure: ReadFigure, limit: number): Direction | undefined {
  const tail = text.slice(figure.end, figure.end + 48);
  const head = text.slice(Math.max(limit, figure.start - 72), figure.start);
  const following = after.exec(tail) ?? hanAfter.exec(tail);
  if (following) return toDirection(following);
  if (isPart.test(tail)) return undefined;
  const leading = before.exec(head) ?? hanBefore.exec(head);
  if (leading) return toDirection(leading);
  if (isPartBefore.test(head)) return undefined;
  return undefined;
}

function toDirection(found: RegExpExecArray): Direction {
  if (found[3] !== undefined) return { sign: /^(?:wors|det)/.test(found[3]) ? -1 : 1, isEvaluative: true };
  return { sign: found[1] !== undefined ? 1 : -1, isEvaluative: false };
}
