import type { Span } from '#shared/domain/words/Span.ts';

/** What became of the sentences of a text: each is in one of the three. */
export type SortedSentences = {
  /** A claim appears in it, whole or in part. */
  readonly linked: readonly Span[];
  /** Somebody marked it as needing no check. */
  readonly unneeded: readonly Span[];
  /** Left over: nobody has said anything of it yet. */
  readonly left: readonly Span[];
};

/**
 * Sorts sentences (in order, without overlap) by what became of them. `appearances`: where claims appear in the same text,
 * in any order; a claim that reaches over several sentences links each.
 */
export function sortSentences(
  sentences: readonly Span[],
  appearances: readonly Span[],
  isUnneeded: (sentence: Span) => boolean,
): SortedSentences {
  const sorted = appearances.toSorted((a, b) => a.start - b.start);
  const linked: Span[] = [];
  const unneeded: Span[] = [];
  const left: Span[] = [];
  let at = 0;
  /** How far the claims reach that begin before the sentence ends. */
  let reach = 0;
  for (const sentence of sentences) {
    for (let next = sorted[at]; next && next.start < sentence.end; next = sorted[at]) {
      reach = Math.max(reach, next.end);
      at += 1;
    }
    if (reach > sentence.start) linked.push(sentence);
    else if (isUnneeded(sentence)) unneeded.push(sentence);
    else left.push(sentence);
  }
  return { linked, unneeded, left };
}
