import type { ReadFigure } from '#shared/domain/figure/ReadFigure.ts';
import type { Span } from '#shared/domain/words/Span.ts';
import type { Basis } from './Basis.ts';

/** The words that name each basis, in folded English or Chinese. */
const words: readonly (readonly [Basis, RegExp])[] = [
  ['fiscal-year', /(?<![a-z])(?:fiscal|fy ?'?\d{2,4})(?![a-z])|财年|財年|会计年度/],
  ['calendar-year', /(?<![a-z])calendar(?:[- ]year)?(?![a-z])|自然年|日历年/],
  ['run-rate', /run[- ]?rate|annuali[sz]ed|(?<![a-z])arr(?![a-z])|年化/],
  [
    'forecast',
    /(?<![a-z])(?:forecasts?|expect(?:s|ed)?|projected|projects|projection|guidance|targets?|targeted|estimates|consensus|plans? to|aims? to|will)(?![a-z])|预计|预期|预测|目标|有望|将达/,
  ],
  [
    'adjusted',
    /non-gaap|(?<![a-z])(?:adjusted|pro[- ]forma|underlying|excluding)(?![a-z])|经调整|调整后|非公认|剔除/,
  ],
  ['reported', /(?<![a-z-])gaap(?![a-z])|as[- ]reported|statutory/],
  [
    'constant-currency',
    /constant[- ](?:currency|rates)|currency[- ]neutral|organic(?:ally)?|like[- ]for[- ]like|same[- ]store|不变汇率|同店|可比口径/,
  ],
  ['net', /(?<![a-z])net(?![a-z])|净/],
  ['gross', /(?<![a-z])gross(?![a-z])|毛利|(?<![a-z])gmv(?![a-z])|成交总额/],
  ['average', /(?<![a-z])(?:average|averaged|mean)(?![a-z])|平均|均价/],
  ['median', /(?<![a-z])median(?![a-z])|中位/],
  ['registered', /(?<![a-z])(?:registered|registrations?|sign-?ups?|signed up)(?![a-z])|注册/],
  ['daily-active', /(?<![a-z])(?:daily(?: active)?|dau)(?![a-z])|日活/],
  ['weekly-active', /(?<![a-z])(?:weekly(?: active)?|wau)(?![a-z])|周活/],
  ['monthly-active', /(?<![a-z])(?:monthly(?: active)?|mau)(?![a-z])|月活/],
  [
    'paying',
    /(?<![a-z])(?:paying|paid(?= (?:users|subscribers|members|memberships|subscriptions|accounts|customers)))(?![a-z])|付费/,
  ],
  ['shipped', /(?<![a-z])(?:shipped|shipments?|ships|delivered|deliver(?:y|ies))(?![a-z])|出货|发货|交付/],
  ['produced', /(?<![a-z])(?:produced|produces|production|manufactured|built)(?![a-z])|生产|产量/],
  [
    'ordered',
    /(?<![a-z])(?:ordered|pre-?orders?|pre-?ordered|orders|bookings?|booked)(?![a-z])|预订|预定|订单|下单/,
  ],
  ['sold', /(?<![a-z])(?:sold|sells?|sales|selling)(?![a-z])|卖出|售出|销量|销售/],
];

/** "70 dollars monthly" is a price for a month, no count of users. */
const counted: ReadonlySet<Basis> = new Set([
  'registered',
  'daily-active',
  'weekly-active',
  'monthly-active',
  'paying',
]);

/** What one thing costs is neither sold nor shipped; takings can be. */
const traded: ReadonlySet<Basis> = new Set(['shipped', 'produced', 'ordered', 'sold']);

const fits = (basis: Basis, { kind, scale }: Pick<ReadFigure, 'kind' | 'scale'>): boolean =>
  kind !== 'money' || (!counted.has(basis) && (scale !== undefined || !traded.has(basis)));

/** Ends of a clause: what stands behind them tells of something else. */
const clauseEnd =
  /[;:。；：，、()（）]|,(?!\d)|\.(?:\s|$)|(?<![a-z])(?:and|but|while|whereas|which|compared|against|versus|from|than)(?![a-z])|而|但/g;
const reach = 80;

/** Where the clause of a figure begins and ends, at most 80 code units beside it and no further than the figures around it. */
export function findClause(text: string, { start, end }: Span, limits: Span): Span {
  const from = Math.max(limits.start, start - reach);
  const head = text.slice(from, start);
  let begin = from;
  for (const found of head.matchAll(clauseEnd)) begin = from + found.index + found[0].length;
  const to = Math.min(limits.end, end + reach);
  const stop = text.slice(end, to).search(clauseEnd);
  return { start: begin, end: stop < 0 ? to : end + stop };
}

/**
 * The bases that the words of a figure's own clause name, in a folded text. `limits` are the ends of the figures beside
 * it: a word between two figures counts for both, since either order is used ("shipped 3 million", "3 million shipped").
 */
export function readBasis(
  text: string,
  figure: Pick<ReadFigure, 'start' | 'end' | 'kind' | 'scale'>,
  limits: Span,
): readonly Basis[] {
  const clause = findClause(text, figure, limits);
  const around = text.slice(clause.start, clause.end);
  return words
    .filter(([basis, pattern]) => fits(basis, figure) && pattern.test(around))
    .map(([basis]) => basis);
}

/** From the end of the figure before to the start of the one after. */
export const limitsOf = (text: string, figures: readonly Span[], at: number): Span => ({
  start: figures[at - 1]?.end ?? 0,
  end: figures[at + 1]?.start ?? text.length,
});
