import { findFigures } from '#shared/domain/figure/findFigures.ts';
import { foldText } from '#shared/domain/figure/foldText.ts';
import type { ReadFigure } from '#shared/domain/figure/ReadFigure.ts';
import type { Check, CheckVerdict } from './Check.ts';
import { checkChange } from './checkChange.ts';
import { checkProduct } from './checkProduct.ts';
import { checkShare } from './checkShare.ts';
import { checkSum } from './checkSum.ts';
import { splitSentences } from './splitSentences.ts';

/** Everything that can be recomputed in a text, and the verdict over all of it. */
export type ArithmeticResult = { readonly verdict: CheckVerdict; readonly checks: readonly Check[] };

/**
 * Recomputes what a text states: changes, shares and sums of parts within a sentence, products within a sentence and the next. One difference
 * makes the verdict "disagrees"; without any check there was nothing to check.
 */
export function checkArithmetic(original: string): ArithmeticResult {
  const figures = findFigures(original);
  const text = foldText(original);
  const sentences = splitSentences(original);
  const checks: Check[] = [];
  const products: Check[] = [];
  let from = 0;
  sentences.forEach((sentence, i) => {
    while ((figures[from]?.end ?? Infinity) <= sentence.start) from += 1;
    const runOn = (check: typeof checkChange, end: number): readonly Check[] => {
      let to = from;
      while ((figures[to]?.start ?? Infinity) < end) to += 1;
      const whole = figures.slice(from, to);
      if (whole.length < 3) return [];
      const part = shift(text, whole, sentence.start, end);
      return unshift(check(part.text, part.figures), part.figures, whole);
    };
    checks.push(...runOn(checkChange, sentence.end));
    checks.push(...runOn(checkShare, sentence.end), ...runOn(checkSum, sentence.end));
    const next = sentences[i + 1];
    const end = next && next.end - sentence.start < 600 ? next.end : sentence.end;
    products.push(...runOn(checkProduct, end));
  });
  checks.push(...withoutRepeats(products));
  return { verdict: verdictOf(checks), checks };
}

/** A number of units is used once: where it agrees, else where it was met first. */
function withoutRepeats(products: readonly Check[]): readonly Check[] {
  const kept = new Map<ReadFigure, Check>();
  for (const check of products) {
    const units = check.figures[1];
    if (units === undefined) continue;
    const before = kept.get(units);
    if (before === undefined || (before.verdict !== 'agrees' && check.verdict === 'agrees'))
      kept.set(units, check);
  }
  return [...kept.values()];
}

type Part = { readonly text: string; readonly figures: ReturnType<typeof findFigures> };

/** A part of a text with the offsets of its figures counted from its start. */
const shift = (text: string, figures: Part['figures'], start: number, end: number): Part => ({
  text: text.slice(start, end),
  figures: figures.map((figure) => ({ ...figure, start: figure.start - start, end: figure.end - start })),
});

/** The checks of a part, naming the figures of the whole text. */
const unshift = (checks: readonly Check[], part: Part['figures'], whole: Part['figures']): readonly Check[] =>
  checks.map((check) => ({
    ...check,
    figures: check.figures.map((figure) => whole[part.indexOf(figure)] ?? figure),
  }));

function verdictOf(checks: readonly Check[]): CheckVerdict {
  const has = (verdict: CheckVerdict) => checks.some((check) => check.verdict === verdict);
  if (has('disagrees')) return 'disagrees';
  if (has('agrees')) return 'agrees';
  return checks.length > 0 ? 'not-comparable' : 'nothing-to-check';
}
