import type { Span } from '#shared/domain/words/Span.ts';
import type { ReadSentence } from './readSentence.ts';

const marks = /[,;:，；：、—]| – | - |\*\*|\s(?=(?:and|but|while|whereas|yet|so|or) )/g;

const timeWord =
  '20\\d\\d|years?|months?|weeks?|days?|decades?|century|quarters?|summer|spring|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december';
const horizonAlone = new RegExp(
  [
    String.raw`^["“*\s]*(?:by|within|until|over the next|in the (?:next|coming)|during the next)\s(?=[^,:]*\b(?:${timeWord})\b)[^,:]{2,32}(?:,\s(?:according to|says?) [^,]{2,40})?$`,
    String.raw`^["“*\s]*\w+ (?:${timeWord}) from now$`,
    String.raw`^["“*\s]*(?:[^，]{1,12}(?:说|称|放言|表示|认为|预计|预测|宣布)，)?(?:(?:到|至)\s?20\d\d\s?年(?:底|前|末)?|未来[^，]{1,6}[年月]|[一二两三四五六七八九十几\d]{1,3}年(?:之|以)?[内后]|明年|后年|下个?月|下周|年底前|本世纪(?:中叶|末))$`,
  ].join('|'),
  'iu',
);

/** "By 2027, according to X, …": a time that opens a sentence belongs to what follows it. */
const isOpening = (words: string): boolean => words.length <= 84 && horizonAlone.test(words);

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
    if (at <= start || isInside(at) || isOpening(text.slice(sentence.start, at))) continue;
    if (/^\s$/.test(match[0]) && !(hasFigure(start, at) && hasFigure(at, sentence.end))) continue;
    push(at);
    start = at + (match[0].trim() === '' ? 0 : match[0].length);
  }
  push(sentence.end);
  return found;
}
