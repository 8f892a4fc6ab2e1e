import type { Span } from '#shared/domain/words/Span.ts';
import type { ReadSentence } from './readSentence.ts';

const marks = /[,;:，；：、—]| – | - |\*\*|\s(?=(?:and|but|while|whereas|yet|so|or) )/g;

/**
 * Parts of a sentence that can each hold a claim: between commas, semicolons, colons and dashes, and between "and" or
 * "but" where both sides hold a figure. Never inside a figure or a quotation.
 */
export function splitClauses(text: string, sentence: ReadSentence): readonly Span[] {
  const kept: Span[] = [...sentence.figures, ...sentence.quotations];
  const isInside = (at: number): boolean => kept.some(({ start, end }) => at > start && at < end);
  const hasFigure = (start: number, end: number): boolean =>
    sentence.figures.some((figure) => figure.start >= start && figure.end <= end);
  const words = text.slice(sentence.start, sentence.end);
  const found: Span[] = [];
  let start = sentence.start;
  const push = (end: number): void => {
    let from = start;
    while (from < end && /[\s,;:，；：、—*]/.test(text.charAt(from))) from += 1;
    let to = end;
    while (to > from && /[\s*]/.test(text.charAt(to - 1))) to -= 1;
    if (to > from) found.push({ start: from, end: to });
  };
  for (const match of words.matchAll(marks)) {
    const at = sentence.start + match.index;
    if (at <= start || isInside(at)) continue;
    if (/^\s$/.test(match[0]) && !(hasFigure(start, at) && hasFigure(at, sentence.end))) continue;
    push(at);
    start = at + (match[0].trim() === '' ? 0 : match[0].length);
  }
  push(sentence.end);
  return found;
}
