import { readWords, type Word } from '#shared/domain/words/readWords.ts';
import type { Span } from '#shared/domain/words/Span.ts';

/** A word of a quote, and what the quote itself marks about it. */
export type QuoteWord = Word & { readonly isMarked: boolean; readonly afterGap: boolean };

/** The words of a quote with its own marks: [brackets] and ellipses. */
export type ParsedQuote = {
  readonly words: readonly QuoteWord[];
  readonly hasBrackets: boolean;
  readonly hasGaps: boolean;
};

const ellipsis = /[[(［（]?\s*(?:[…⋯]+|\.\s?\.\s?\.(?:\s?\.)*)\s*[\])］）]?/gu;
const bracket = /\[[^[\]]*\]|［[^［］]*］|〔[^〔〕]*〕/gu;
const isBracket = /^[[\]［］〔〕]$/u;

const spansOf = (text: string, pattern: RegExp): Span[] =>
  [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));

/**
 * Reads the words of a quote. Words inside of brackets are marked, also where only a part is ("[t]he", "promis[ed]"):
 * those are one word. A word after an ellipsis is `afterGap`; ellipses at either end say nothing. A bracket without its
 * other half is punctuation.
 */
export function parseQuote(quote: string): ParsedQuote {
  const gaps = spansOf(quote, ellipsis);
  const brackets = spansOf(quote, bracket).filter(
    (span) => !gaps.some((gap) => gap.start <= span.start && gap.end >= span.end),
  );
  const words: QuoteWord[] = [];
  let bracketAt = 0;
  let gapAt = 0;
  for (const word of readWords(quote)) {
    while ((brackets[bracketAt]?.end ?? Infinity) <= word.start) bracketAt += 1;
    const isMarked = (brackets[bracketAt]?.start ?? Infinity) < word.start;
    let afterGap = false;
    while ((gaps[gapAt]?.end ?? Infinity) <= word.start) {
      afterGap = words.length > 0;
      gapAt += 1;
    }
    const last = words.at(-1);
    const isPart =
      last &&
      !afterGap &&
      last.end + 1 === word.start &&
      isBracket.test(quote.slice(last.end, word.start)) &&
      (isMarked || last.isMarked) &&
      brackets.length > 0;
    if (isPart)
      words[words.length - 1] = {
        key: last.key + word.key,
        start: last.start,
        end: word.end,
        isMarked: true,
        afterGap: last.afterGap,
      };
    else words.push({ ...word, isMarked, afterGap });
  }
  return {
    words,
    hasBrackets: words.some((word) => word.isMarked),
    hasGaps: words.some((word) => word.afterGap),
  };
}
