import { findExactWords } from '#shared/domain/quote/findExactWords.ts';
import { isCaseDifference } from '#shared/domain/quote/isCaseDifference.ts';
import { classifyUnit, unitClass } from '#shared/domain/words/classifyUnit.ts';
import { findEqualRuns } from '#shared/domain/words/findEqualRuns.ts';
import { hasWords } from '#shared/domain/words/findHits.ts';
import type { Hits } from '#shared/domain/words/Hits.ts';
import { readWords, type Word } from '#shared/domain/words/readWords.ts';
import type { Span } from '#shared/domain/words/Span.ts';

const isLetter = (text: string, at: number): boolean => {
  if (at < 0 || at >= text.length) return false;
  const kind = classifyUnit(text.charCodeAt(at));
  return kind === unitClass.letter || kind === unitClass.complex || kind === unitClass.digit;
};

/** Whether a word goes on over an offset. */
const cutsWord = (text: string, at: number): boolean => isLetter(text, at - 1) && isLetter(text, at);

const foldMark = (mark: string): string =>
  mark
    .normalize('NFKC')
    .replace(/[“”„«»「」『』]/gu, '"')
    .replace(/[‘’]/gu, "'")
    .replace(/[‐‑‒–—−]/gu, '-');

/** How far the marks beside a passage (`marks`, read away from it) stand beside a place too, white space aside. */
function growOver(marks: string, text: string, from: number, step: 1 | -1): number {
  let grown = from;
  let at = from;
  for (const mark of step === 1 ? marks : [...marks].reverse().join('')) {
    if (/\s/.test(mark)) continue;
    const next = () => (step === 1 ? text.charAt(at) : text.charAt(at - 1));
    while (/^\s$/.test(next())) at += step;
    if (next() === '' || foldMark(next()) !== foldMark(mark)) break;
    at += step;
    grown = at;
  }
  return grown;
}

/** The same places with the marks at both ends of the passage ("- " before it, a full stop behind it). */
function withMarks(exact: string, words: readonly Word[], text: string, { start, end }: Span): Span {
  return {
    start: growOver(exact.slice(0, words[0]?.start), text, start, -1),
    end: growOver(exact.slice(words.at(-1)?.end), text, end, 1),
  };
}

/**
 * Every place of a text where the words of a passage stand, the same after typographic folding and with nothing between
 * them: first those where its very characters stand. A passage that begins or ends inside a word is found only inside
 * one, and any other only at the ends of words.
 */
export function findEqualPlaces(
  selector: {
    readonly exact: string;
    readonly prefix?: string | undefined;
    readonly suffix?: string | undefined;
  },
  words: readonly Word[],
  sequence: readonly number[],
  hits: Hits,
  text: string,
): Span[] {
  const { exact, prefix = '', suffix = '' } = selector;
  const joined = prefix + exact + suffix;
  const cuts = {
    start: cutsWord(joined, prefix.length),
    end: cutsWord(joined, prefix.length + exact.length),
  };
  const raw = findExactWords(exact, text).filter(
    ({ start, end }) => cutsWord(text, start) === cuts.start && cutsWord(text, end) === cuts.end,
  );
  if (words.length === 0 || cuts.start || cuts.end) return raw;
  const rawStarts = new Set(raw.map(({ start }) => start + (words[0]?.start ?? 0)));
  const others = findEqualRuns(sequence, hits)
    .filter((place) => !rawStarts.has(place.start) && hasWords(text, place, words))
    .filter((place) => {
      const found = readWords(text, place.start, place.end);
      return !words.some((_, at) => isCaseDifference({ text: exact, words }, at, { text, words: found }, at));
    });
  return [...raw, ...others.map((place) => withMarks(exact, words, text, place))].sort(
    (a, b) => a.start - b.start,
  );
}
