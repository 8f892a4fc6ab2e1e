import { isSameNoun } from '#shared/domain/arithmetic/isComparable.ts';
import { readDirection } from '#shared/domain/arithmetic/readDirection.ts';
import { differingBases } from '#shared/domain/basis/Basis.ts';
import { basisOf } from '#shared/domain/basis/basisOf.ts';
import { findSentence, readPeriod } from '#shared/domain/basis/readPeriod.ts';
import { absolute, compare, divide, multiply, ratio, subtract } from '#shared/domain/exact/ratio.ts';
import { findFigures, inFullUnits } from '#shared/domain/figure/findFigures.ts';
import { foldText } from '#shared/domain/figure/foldText.ts';
import type { ReadFigure } from '#shared/domain/figure/ReadFigure.ts';
import type { Stance } from '#shared/domain/evidence/Stance.ts';
import { readWords } from '#shared/domain/words/readWords.ts';
import type { Span } from '#shared/domain/words/Span.ts';
import { compareValues, isOneCurrency } from './compareValues.ts';
import type { SameDoubt, ValueComparison } from './Consistency.ts';
import { comparableKinds } from './comparableKinds.ts';

/** A figure of a claim beside the figure of a passage of its evidence; offsets count in the two texts. */
export type EvidenceComparison = ValueComparison & {
  readonly inClaim: Span & { readonly text: string };
  readonly inEvidence: Span & { readonly text: string };
};

type Words = {
  readonly text: string;
  readonly folded: string;
  readonly figures: readonly ReadFigure[];
};

/** A passage with more figures is a table: which of them is meant, a person knows. */
const mostFigures = 40;

/**
 * Compares each figure of a claim with the figures of a linked passage that can measure the same: one that agrees, else
 * the only one there is. A difference is called one only where it is certain that both are of one quantity.
 */
export function compareEvidence(
  claim: string,
  evidence: { readonly text: string; readonly stance: Stance },
): readonly EvidenceComparison[] {
  const [one, other] = [read(claim), read(evidence.text)];
  if (other.figures.length > mostFigures) return [];
  return one.figures.flatMap((figure) => {
    const candidates = other.figures.filter((each) => canMeasureSame(figure, each) && isNear(figure, each));
    const like = one.figures.filter((each) => canMeasureSame(figure, each)).length;
    const all = candidates.flatMap((each) => {
      const doubt = findDoubt(one, figure, other, each);
      const why =
        doubt.why ??
        (candidates.length > 1 || like > 1
          ? 'several-figures'
          : evidence.stance === 'context'
            ? 'context-only'
            : undefined);
      const compared = compareValues(
        { text: claim, figure },
        { text: evidence.text, figure: each },
        { why, bases: doubt.bases },
      );
      return compared
        ? [
            {
              ...compared,
              inClaim: place(claim, figure),
              inEvidence: place(evidence.text, each),
              figure: each,
            },
          ]
        : [];
    });
    const best =
      all.find(({ verdict, how }) => verdict === 'agrees' && how === 'exactly') ??
      all.find(({ verdict }) => verdict === 'agrees') ??
      all.toSorted((a, b) => compare(distance(figure, a.figure), distance(figure, b.figure)))[0];
    if (!best) return [];
    const { figure: _, ...comparison } = best;
    return [comparison];
  });
}

const read = (text: string): Words => ({
  text,
  folded: foldText(text),
  figures: findFigures(text).filter(
    ({ kind, value, malformed }) =>
      comparableKinds.has(kind) && value !== undefined && malformed === undefined,
  ),
});

const place = (text: string, { start, end }: ReadFigure) => ({ start, end, text: text.slice(start, end) });

const distance = (a: ReadFigure, b: ReadFigure) => {
  const [one, other] = [a, b].map((each) => each.value && inFullUnits(each, each.value));
  return one && other && one.n !== 0n ? absolute(divide(subtract(one, other), one)) : { n: 0n, d: 1n };
};

/** Sizes that are worlds apart are no two values of one quantity. */
const isNear = (a: ReadFigure, b: ReadFigure): boolean => {
  const [one, other] = [a, b].map((each) => absolute(each.value ? inFullUnits(each, each.value) : ratio(0)));
  if (!one || !other) return false;
  return compare(multiply(one, ratio(50)), other) >= 0 && compare(multiply(other, ratio(50)), one) >= 0;
};

const isHan = (words: string): boolean => /\p{Script=Han}/u.test(words);

/** One kind, one currency, one rate, one noun; a noun in the other language may be the same. */
function canMeasureSame(a: ReadFigure, b: ReadFigure): boolean {
  const isCounted = (each: ReadFigure) => each.kind === 'count' || each.kind === 'number';
  if (a.kind !== b.kind && !(isCounted(a) && isCounted(b))) return false;
  if (!isOneCurrency(a, b)) return false;
  if (a.kind === 'money') return a.per === b.per;
  if (a.kind === 'duration')
    return isHan(a.unit ?? '') || isHan(b.unit ?? '') || isSameNoun(a.unit ?? '', b.unit ?? '');
  return (
    a.unit === undefined ||
    b.unit === undefined ||
    isHan(a.unit) !== isHan(b.unit) ||
    isSameNoun(a.unit, b.unit)
  );
}

function findDoubt(one: Words, a: ReadFigure, other: Words, b: ReadFigure) {
  const bases = differingBases(basisOf(one.folded, one.figures, a), basisOf(other.folded, other.figures, b));
  return { bases, why: bases.length > 0 ? ('other-bases' as const) : findWordDoubt(one, a, other, b) };
}

function findWordDoubt(one: Words, a: ReadFigure, other: Words, b: ReadFigure): SameDoubt | undefined {
  const [unitA, unitB] = [a.unit ?? '', b.unit ?? ''];
  if (a.kind !== 'money' && (unitA === '') !== (unitB === '')) return 'other-unit';
  if (unitA !== '' && unitB !== '' && isHan(unitA) !== isHan(unitB)) return 'other-unit';
  const [aroundA, aroundB] = [findSentence(one.folded, a), findSentence(other.folded, b)];
  const [periodA, periodB] = [readPeriod(one.folded, aroundA), readPeriod(other.folded, aroundB)];
  if (periodA !== periodB) return periodA !== '' && periodB !== '' ? 'other-period' : 'one-period';
  if (a.kind === 'percent' || a.kind === 'multiple') {
    const [upA, upB] = [directionOf(one, a), directionOf(other, b)];
    if ((upA === undefined) !== (upB === undefined)) return 'uncertain-quantity';
    if (upA !== upB) return 'other-direction';
  }
  const known = new Set(longWords(besides(one, a, aroundA)));
  const shared = longWords(besides(other, b, aroundB)).filter((word) => known.has(word));
  return shared.some((word) => !unitA.includes(word)) ? undefined : 'uncertain-quantity';
}

const directionOf = ({ folded }: Words, figure: ReadFigure) => readDirection(folded, figure, 0)?.sign;

const besides = ({ folded }: Words, { start, end }: ReadFigure, around: Span): string =>
  `${folded.slice(around.start, start)} ${folded.slice(end, around.end)}`;

/** Words that can name what is measured: of four letters and more, or two Chinese signs side by side. */
const longWords = (words: string): readonly string[] => [
  ...readWords(words)
    .map(({ key }) => key)
    .filter((word) => /^[\p{L}-]{4,}$/u.test(word) && !common.has(word)),
  ...[...words.matchAll(/\p{Script=Han}(?=(\p{Script=Han}))/gu)]
    .map(([sign, next = '']) => sign + next)
    .filter((pair) => !commonPairs.has(pair)),
];

/** Pairs of signs that name nothing that is measured. */
const commonPairs = new Set(
  '公司 去年 今年 亿元 万元 美元 其中 同比 环比 增长 下降 超过 达到 已经 大约 左右 以上 表示 目前 全年 年度'.split(
    ' ',
  ),
);

const common = new Set(
  'about more than over with from that this have were been which their there would million billion percent around nearly almost only some into after before last year said says they yuan dollar dollars euro euros pound pounds'.split(
    ' ',
  ),
);
