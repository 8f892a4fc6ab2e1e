import { readWords } from '#shared/domain/words/readWords.ts';

const common = new Set([
  'share',
  'shares',
  'stock',
  'stocks',
  'price',
  'prices',
  'daily',
  'market',
  'dollars',
  'value',
  'close',
  'history',
  'historical',
  'million',
  'billion',
]);

/** Words that can be a name: of four letters and more, or two signs, without what every price file is called. */
export const longWords = (text: string): readonly string[] =>
  readWords(text)
    .map(({ key }) => key)
    .filter((word) => (word.length > 3 || /^\p{Script=Han}{2,}$/u.test(word)) && !/\d/.test(word))
    .filter((word) => !common.has(word));

/** The name of a file as words. */
export const fileWords = (name: string): string => name.replace(/[-_.]/g, ' ');

/**
 * The words that name the company of a claim: those that stand in the claim and in the name of its price series; else
 * all of the series.
 */
export function namesOf(claim: string, seriesName: string): ReadonlySet<string> {
  const ofSeries = longWords(fileWords(seriesName));
  const ofClaim = new Set(longWords(claim));
  const both = ofSeries.filter((word) => ofClaim.has(word));
  return new Set(both.length > 0 ? both : ofSeries);
}

/** Whether words have one of these names. */
export const sharesName = (names: ReadonlySet<string>, words: string): boolean =>
  longWords(words).some((word) => names.has(word));
