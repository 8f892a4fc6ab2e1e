import { readWords, type Word } from '#shared/domain/words/readWords.ts';
import type { Span } from '#shared/domain/words/Span.ts';
import { findExactWords } from './findExactWords.ts';

/** More places are left to the reading of the whole text. */
const placesAtMost = 50;
/** So far from a place a space or line end is looked for. */
const reach = 500;

const isParting = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return unit === 0x20 || unit === 0x0a;
};

/**
 * Every place of a source where words stand just as they are printed (`printed`, its first word `lead` units from its
 * start) and as whole words: a source need not be read for a quote that stands in it. Spans go from the first word to the
 * last. None where that cannot be told near each place, or where there are many.
 */
export function findPrinted(printed: string, lead: number, words: readonly Word[], source: string): Span[] {
  const found: Span[] = [];
  const [first, last] = [words[0], words.at(-1)];
  const places = findExactWords(printed, source, placesAtMost + 1);
  if (!first || !last || places.length > placesAtMost) return found;
  for (const place of places) {
    const [start, end] = [place.start + lead, place.start + lead + last.end - first.start];
    let from = start;
    while (from > 0 && start - from < reach && !isParting(source, from - 1)) from -= 1;
    let to = end;
    while (to < source.length && to - end < reach && !isParting(source, to)) to += 1;
    if (start - from === reach || to - end === reach) return [];
    const around = readWords(source, from, to);
    const at = around.findIndex((word) => word.start === start);
    const isSame = at !== -1 && words.every(({ key }, index) => around[at + index]?.key === key);
    if (isSame && around[at + words.length - 1]?.end === end) found.push({ start, end });
  }
  return found;
}
