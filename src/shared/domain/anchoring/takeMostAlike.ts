import type { Step } from '#shared/domain/words/alignWords.ts';
import { weighWord } from '#shared/domain/words/weighWord.ts';

/** Whether words of the passage stand there. */
export const isFound = ({ kind }: Step): boolean => kind === 'same' || kind === 'joined' || kind === 'form';

/** So many words in a row that have nothing of the passage part what stands before them from what stands behind. */
const wordsToPart = 4;

/** Steps of an alignment in a row, and how much of the words of both is the same there, 0 to 1. */
export type AlikeSteps = { readonly steps: readonly Step[]; readonly similarity: number };

/** Which end of the steps stays as it is, for the neighbour of the passage stands right there. */
export type KeptEnds = { readonly start: boolean; readonly end: boolean };

/**
 * Of an alignment, the steps from and to which the passage is most like the text: words that stand far before or behind
 * the others, as a common one may by chance, are not of the place. `similarity` is the weight of what both have, twice,
 * by the weight of both (Dice 1945), with all of the passage's words.
 */
export function takeMostAlike(
  steps: readonly Step[],
  query: readonly { readonly weight: number }[],
  words: readonly { readonly key: string }[],
  /** How many words the text has. */
  total: number,
  kept: KeptEnds,
): AlikeSteps {
  const measured = steps.map((step) => measure(step, query, words, total));
  const sum = (of: readonly (typeof measured)[number][], key: 'shared' | 'inPassage' | 'inText') =>
    of.reduce((whole, each) => whole + each[key], 0);
  const passage = sum(measured, 'inPassage');
  const likeness = (from: number, to: number) => {
    const part = measured.slice(from, to);
    const both = passage + sum(part, 'inText');
    return both === 0 ? 0 : sum(part, 'shared') / both;
  };
  let best = { from: 0, to: steps.length, similarity: likeness(0, steps.length) };
  for (const [from, to] of findGaps(steps)) {
    for (const cut of [
      { from: to, to: best.to },
      { from: best.from, to: from },
    ]) {
      if (cut.from < best.from || cut.to > best.to || cut.from >= cut.to) continue;
      if ((kept.start && cut.from > 0) || (kept.end && cut.to < steps.length)) continue;
      const similarity = likeness(cut.from, cut.to);
      if (similarity > best.similarity) best = { ...cut, similarity };
    }
  }
  return { steps: steps.slice(best.from, best.to), similarity: best.similarity };
}

function measure(
  step: Step,
  query: readonly { readonly weight: number }[],
  words: readonly { readonly key: string }[],
  total: number,
): { readonly shared: number; readonly inPassage: number; readonly inText: number } {
  let inPassage = 0;
  for (let at = step.query; at < step.query + step.queryCount; at += 1) inPassage += query[at]?.weight ?? 0;
  if (isFound(step)) return { shared: 2 * inPassage, inPassage, inText: inPassage };
  let inText = 0;
  for (let at = step.text; at < step.text + step.textCount; at += 1)
    inText += weighWord(words[at]?.key ?? '', 4, total);
  return { shared: 0, inPassage, inText };
}

/** Runs of steps, as [from, to), in which so many words of the text stand for none of the passage. */
function findGaps(steps: readonly Step[]): readonly (readonly [number, number])[] {
  const gaps: (readonly [number, number])[] = [];
  let from = 0;
  let count = 0;
  for (let at = 0; at <= steps.length; at += 1) {
    const step = steps[at];
    if (step && !isFound(step)) {
      count += step.textCount;
      continue;
    }
    if (count >= wordsToPart) gaps.push([from, at]);
    from = at + 1;
    count = 0;
  }
  return gaps;
}
