import { findFigures } from '#shared/domain/figure/findFigures.ts';
import type { ReadFigure } from '#shared/domain/figure/ReadFigure.ts';
import { namesOf, sharesName } from './companyNames.ts';

/** A linked passage that may tell how many shares there are. */
export type SharesWords = {
  readonly documentId: string;
  readonly documentTitle: string;
  readonly text: string;
};

/** A number of shares as printed, and where it stands. */
export type FoundShares = { readonly documentId: string; readonly text: string; readonly figure: ReadFigure };

/**
 * The first number of shares in the linked evidence that is of the company of the claim: its sentence, its passage or
 * the title of its document has the company's name. One that is of another, or of nobody that is named, is no answer.
 */
export function findShares(
  claim: string,
  seriesName: string,
  words: readonly SharesWords[],
): FoundShares | 'no-shares' | 'other-company' {
  const names = namesOf(claim, seriesName);
  let isOther = false;
  for (const { documentId, documentTitle, text } of words) {
    const figures = findFigures(text);
    const own = figures.filter(
      ({ kind, unit, per, value }) =>
        kind === 'count' &&
        per === undefined &&
        value !== undefined &&
        /^(?:.* )?(?:shares?|股)$/.test(unit ?? ''),
    );
    for (const figure of own) {
      const sentence = sentenceOf(text, figure);
      const isHere =
        sharesName(names, sentence) || (own.length === 1 && sharesName(names, `${text} ${documentTitle}`));
      if (isHere) return { documentId, text: text.slice(figure.start, figure.end), figure };
      isOther = true;
    }
  }
  return isOther ? 'other-company' : 'no-shares';
}

function sentenceOf(text: string, { start, end }: ReadFigure): string {
  const head = text.slice(0, start);
  const tail = text.slice(end);
  const from = Math.max(
    head.lastIndexOf('. '),
    head.lastIndexOf('\n'),
    head.lastIndexOf('。'),
    head.lastIndexOf(';'),
  );
  const stop = tail.search(/\.\s|[\n。;]/);
  return text.slice(from + 1, stop < 0 ? text.length : end + stop);
}
