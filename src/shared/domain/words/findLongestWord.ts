import type { Word } from './readWords.ts';

const unspaced = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u;

/**
 * The longest word of a text as it is written there, or the longest run of its characters where the script has no spaces:
 * what a text that holds these words must hold too. At most eight characters of a run, for line breaks may stand in it.
 */
export function findLongestWord(text: string, words: readonly Word[]): string {
  let best = '';
  let run: { readonly start: number; readonly end: number } | undefined;
  for (const { start, end } of words) {
    const isSingle = unspaced.test(text.slice(start, end));
    run = isSingle && run?.end === start && end - run.start <= 8 ? { start: run.start, end } : { start, end };
    if (run.end - run.start > best.length) best = text.slice(run.start, run.end);
    if (!isSingle) run = undefined;
  }
  return best;
}
