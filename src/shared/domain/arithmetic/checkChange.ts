import {
  absolute,
  compare,
  divide,
  multiply,
  negate,
  ratio,
  subtract,
  type Ratio,
} from '#shared/domain/exact/ratio.ts';
import { excludingBases } from '#shared/domain/basis/Basis.ts';
import { basisOf } from '#shared/domain/basis/basisOf.ts';
import { toFixedText } from '#shared/domain/exact/toDecimalText.ts';
import { inFullUnits } from '#shared/domain/figure/findFigures.ts';
import type { ReadFigure } from '#shared/domain/figure/ReadFigure.ts';
import type { Check } from './Check.ts';
import { decide } from './decide.ts';
import type { Doubt } from './Doubt.ts';
import { findPairs, type Pair } from './findPairs.ts';
import { divideIntervals, overlaps, stretch, type Interval } from './Interval.ts';
import { readDirection, type Direction } from './readDirection.ts';
import { toInterval } from './toInterval.ts';
import { widenMultiple } from './widenMultiple.ts';
import { printFigure, printInterval, printSum } from './printWorking.ts';

/** Words that make the stated change one of another basis than the two printed values. */
const otherBasis =
  /consensus|estimate|guidance|forecast of|projection|comparable[- ](?:store|sales|basis|restaurant)|same[- ]store|like[- ]for[- ]like|organic(?:ally)?|constant[- ]currency|currency[- ]neutral|local currenc|pro[- ]forma|annuali[sz]ed|run[- ]rate|excluding|on average|compound|cagr|annual growth rate|grow\w* annually|(?:this year|currently|today|now)[^.]{0,30}(?:in|by) 20\d\d|percentage points?|deficit swung|loss of|可比|同店|不变汇率|年化|预期|预计|剔除/;

/** What, said before the sentence's figures, changes their basis. */
const otherCurrencyBasis =
  /excluding|exclusive of|stripping out|leaving out|not counting|setting aside|adjusted for (?:currency|inflation)|inflation-adjusted|in real terms|constant[- ]currency|constant rates|local currenc|organic|like[- ]for[- ]like|不变汇率|剔除汇率|可比口径/;

/** Recomputes "A, up P % from B" and what is said like it, for every pair of one sentence. */
export function checkChange(text: string, figures: readonly ReadFigure[]): readonly Check[] {
  const changes = figures.filter(
    (figure) =>
      (figure.kind === 'percent' || figure.kind === 'multiple') &&
      figure.value !== undefined &&
      !figure.malformed,
  );
  if (changes.length === 0) return [];
  const used = new Set<ReadFigure>();
  const checks: Check[] = [];
  for (const pair of findPairs(text, figures)) {
    const found = findStated(text, figures, changes, pair, used);
    if (!found) continue;
    used.add(found.stated);
    const check = compareChange(text, figures, pair, found);
    if (check) checks.push(check);
  }
  return checks;
}

type Stated = { readonly stated: ReadFigure; readonly direction: Direction };

/** The percentage that speaks of a pair: between its values, else closest before the first, else right after the last. */
function findStated(
  text: string,
  figures: readonly ReadFigure[],
  changes: readonly ReadFigure[],
  { now, base }: Pair,
  used: ReadonlySet<ReadFigure>,
): Stated | undefined {
  const [first, last] = now.start < base.start ? [now, base] : [base, now];
  const candidates: { readonly rank: number; readonly found: Stated }[] = [];
  for (const stated of changes) {
    if (used.has(stated) || isLevel(text, stated)) continue;
    const limit = Math.max(
      0,
      ...figures.filter((f) => f.end <= stated.start && f.kind !== 'date').map((f) => f.end),
    );
    const direction =
      stated.kind === 'multiple'
        ? { sign: 1 as const, isEvaluative: false }
        : readDirection(text, stated, limit);
    if (!direction) continue;
    const between = (from: number, to: number) =>
      figures.filter(
        (f) =>
          f.start >= from &&
          f.end <= to &&
          f.kind !== 'date' &&
          f.kind !== 'ordinal' &&
          f.kind !== 'duration' &&
          f !== stated,
      );
    if (stated.start >= first.end && stated.end <= last.start) {
      const closer = between(stated.end, last.start).filter((f) => f.kind === 'percent').length;
      candidates.push({ rank: closer, found: { stated, direction } });
    } else if (stated.end <= first.start) {
      const others = between(stated.end, first.start);
      const words = text.slice(stated.end, first.start);
      if (
        others.length === 0 &&
        words.length <= 150 &&
        !/[;；。]|(?:^|[^a-z])(?:while|but|whereas)(?![a-z])/.test(words) &&
        !newSubject.test(words)
      )
        candidates.push({ rank: 10, found: { stated, direction } });
    } else if (stated.start >= last.end) {
      const words = text.slice(last.end, stated.start);
      if (between(last.end, stated.start).length === 0 && words.length <= 120 && isSummary(words))
        candidates.push({ rank: 20, found: { stated, direction } });
    }
  }
  return candidates.sort((a, b) => a.rank - b.rank)[0]?.found;
}

/** "rose to 62 %": where it stands now, not by how much it moved; but "increased to 29.7% and to $403 million". */
const isLevel = (text: string, { kind, start, end, qualifier }: ReadFigure): boolean =>
  kind === 'percent' &&
  !/^,? and to(?![a-z])/.test(text.slice(end, end + 9)) &&
  qualifier !== 'up-to' &&
  /(?:^|[^a-z])to (?:(?:about|around|nearly|almost|roughly|approximately|over|a record|just) ?)?$|[至到]约?$/.test(
    text.slice(Math.max(0, start - 24), start),
  );

/** A conjunction, a noun and another verb of change: the words go on about something else. */
const newSubject =
  /(?:,|(?:^|[^a-z])(?:and|with|as))\s+(?:[a-z'-]+\s+){1,5}(?:rose|fell|grew|gained|climbed|jumped|dropped|declined|increased|decreased|slipped|surged|plunged|widened|narrowed|improved|is up|was up|were up|are up|was down|were down|reached|was|were|came to|came in|stood at|hit|totall?ed|amounted to)(?![a-z])/;

/** After both values a percentage belongs to them if the words sum up ("an increase of"), not if a new subject begins. */
const isSummary = (words: string): boolean =>
  /(?:^|[\s,(])(?:an?|the|or|representing|represents|reflecting|which (?:is|was|represents)|for an?|this is|this represents|and|for|marking|translating (?:in)?to|equating to|equal to|resulting in)\s+(?:[a-z-]+\s){0,4}$|^[\s,(]*(?:up|down|rose|rising|fell|falling|growing|increasing|a|an|growth of|increase of|decrease of|decline of)\s*(?:by|of)?\s*(?:about|around|nearly|almost|approximately)?\s*$|(?:increase|decrease|rise|drop|growth|gain|decline|fall|jump|improvement|reduction) (?:of|was)\s*(?:about|around|nearly|almost|approximately)?\s*$|[，,]?(?:同比|环比)?(?:增长|下降|增加|减少|上涨|下跌|增幅|涨幅|降幅|跌幅)[约近超为达了]*$/.test(
    words,
  ) &&
  !newSubject.test(words) &&
  !/(?:^|[^a-z])with (?:same|comparable|like)/.test(words);

function compareChange(
  text: string,
  all: readonly ReadFigure[],
  { now, base }: Pair,
  { stated, direction }: Stated,
): Check | undefined {
  const [nowInterval, baseInterval, statedInterval] = [toInterval(now), toInterval(base), toInterval(stated)];
  if (
    !nowInterval ||
    !baseInterval ||
    !statedInterval ||
    now.value === undefined ||
    base.value === undefined ||
    stated.value === undefined
  )
    return undefined;
  const [a, b] = [inFullUnits(now, now.value), inFullUnits(base, base.value)];
  const figures = [now, base, stated];
  // The same amount said again ("$249 million. The $249 million represents growth of 7%") is no base.
  const later = Math.max(now.start, base.start);
  if (compare(a, b) === 0 && /(?:the|this|that) $/.test(text.slice(Math.max(0, later - 8), later)))
    return undefined;
  const quotient = divideIntervals(nowInterval, baseInterval);
  if (b.n <= 0n || a.n < 0n || quotient === undefined) {
    return {
      relation: 'percent-change',
      verdict: 'not-comparable',
      why: 'no-base',
      stated: stated.value,
      computed: ratio(0),
      tolerance: {},
      statedRange: statedInterval,
      sum: '',
      figures,
      working: `${printFigure(base)} is no base for a change in percent.`,
    };
  }
  const isMultiple = stated.kind === 'multiple';
  const isNegative = stated.value.n < 0n;
  const sign = direction.sign === -1 && !isNegative ? -1 : 1;
  const printed = sign === -1 ? negate(stated.value) : stated.value;
  const statedWide = isMultiple
    ? widenMultiple(stated, statedInterval)
    : sign === -1
      ? mirror(statedInterval)
      : statedInterval;
  const computed = isMultiple ? divide(a, b) : multiply(divide(subtract(a, b), b), ratio(100));
  const tolerance = isMultiple ? quotient : stretch(quotient, ratio(100), ratio(-100));
  const outcome = decide(printed, statedWide, computed, tolerance, figures);
  const working = isMultiple
    ? `${printFigure(now)} ÷ ${printFigure(base)} = ${toFixedText(computed, 2)}; the printed precision allows ${printInterval(tolerance, '')}; stated: ${printInterval(statedWide, '')}.`
    : `(${printFigure(now)} − ${printFigure(base)}) ÷ ${printFigure(base)} × 100 = ${toFixedText(computed, 2)} %; the printed precision allows ${printInterval(tolerance, ' %')}; stated: ${printInterval(statedWide, ' %')}.`;
  const check: Check = {
    relation: 'percent-change',
    ...outcome,
    stated: printed,
    computed,
    tolerance,
    statedRange: statedWide,
    figures,
    sum: isMultiple ? printSum`${a} ÷ ${b}`(computed) : `${printSum`(${a} − ${b}) ÷ ${b} × 100`(computed)} %`,
    working,
  };
  if (check.verdict !== 'disagrees') return check;
  const isOtherBases = excludingBases(basisOf(text, all, now), basisOf(text, all, base)).length > 0;
  if (isOtherBases) return { ...check, verdict: 'not-comparable', why: 'other-bases' };
  const why = findDoubt(text, { now, base }, { stated, direction }, printed, statedWide, computed, tolerance);
  return why === undefined ? check : { ...check, verdict: 'not-comparable', why };
}

/** Why a difference may be no error. When in doubt it is not comparable: a false alarm costs trust. */
function findDoubt(
  text: string,
  { now, base }: Pair,
  { stated, direction }: Stated,
  printed: Ratio,
  statedInterval: Interval,
  computed: Ratio,
  tolerance: Interval,
): Doubt | undefined {
  const start = Math.min(now.start, base.start, stated.start);
  const end = Math.max(now.end, base.end, stated.end);
  const tail = /^[^,;.。，]{0,50}/.exec(text.slice(end))?.[0].replace(/excluding.*/, '') ?? '';
  const head = text.slice(Math.max(0, stated.start - 90), start);
  const around = text.slice(Math.max(0, stated.start - 30), end) + tail;
  if (otherBasis.test(around) || otherCurrencyBasis.test(head)) return 'other-basis';
  // "compared with the $1.14 that analysts expected": no earlier value.
  if (
    /^ (?:(?:that|which) )?(?:[a-z]+ ){0,3}(?:expected|forecast|estimated|projected|predicted|planned|budgeted)(?![a-z])/.test(
      text.slice(base.end, base.end + 60),
    )
  )
    return 'other-basis';
  if (/^ since(?![a-z])|^(?:以来|至今)/.test(text.slice(stated.end, stated.end + 8))) return 'other-months';
  if (stated.kind === 'multiple' && overlaps(statedInterval, stretch(tolerance, ratio(1), ratio(-1))))
    return 'multiple-on-top';
  if (now.malformed || base.malformed) return 'garbled';
  if (
    /^ (?:[a-z]+ )?more(?![a-z])|^ (?:[a-z]+ )?(?:fewer|less)(?![a-z])/.test(
      text.slice(now.end, now.end + 24),
    )
  )
    return 'other-basis';
  if (direction.isEvaluative && overlaps(mirror(statedInterval), tolerance)) return 'other-direction';
  const wide = text.slice(Math.max(0, start - 60), end);
  if (
    /(?:^|[^a-z])loss(?:es)?(?![a-z])|亏损/.test(wide) &&
    // From a profit to a loss there is no change in percent; of losses the direction is open.
    (/(?:^|[^a-z])(?:profits?|gains?|earnings|surplus)(?![a-z])|盈利|利润/.test(wide) ||
      overlaps(mirror(statedInterval), tolerance))
  )
    return 'losses';
  if (isBasisMonthDifferent(text, stated, now, base)) return 'other-months';
  if (compare(absolute(computed), ratio(1000)) > 0 && compare(absolute(printed), ratio(100)) < 0)
    return 'too-far-apart';
  return undefined;
}

const monthName = /january|february|march|april|may|june|july|august|september|october|november|december/g;

/** "fell 9.4 pct in February to A from January's B": the percentage may well be against the year before. */
function isBasisMonthDifferent(text: string, stated: ReadFigure, now: ReadFigure, base: ReadFigure): boolean {
  const start = Math.min(stated.start, now.start);
  const region = text.slice(start, Math.max(base.end, now.end) + 16);
  const months = new Set(region.match(monthName) ?? []);
  return months.size > 1 && !/year|month earlier/.test(region);
}

const mirror = ({ low, high }: Interval): Interval => ({
  low: high && negate(high),
  high: low && negate(low),
});
