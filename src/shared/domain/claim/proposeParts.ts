import { findFigures } from '#shared/domain/figure/findFigures.ts';
import { findQuotations } from '#shared/domain/quotation/findQuotations.ts';
import { splitSentences } from '#shared/domain/sentence/splitSentences.ts';
import { readSentence } from '#shared/domain/spotting/readSentence.ts';
import { splitClauses } from '#shared/domain/spotting/splitClauses.ts';
import { toClaimWords } from './toClaimWords.ts';

/** What joins a clause to the one before it says nothing where it stands alone. */
const joining = /^(?:and|but|while|whereas|yet|so|or)\s+(?=\S)/iu;

/**
 * How the words of a claim could be split: by sentence, and inside of a sentence by clauses with a figure each. A clause
 * without one goes with what stands before it. One part where nothing parts them; nothing is left out but marks, spaces and
 * the word that joins two parts. It is a proposal: what is a claim, a person says.
 */
export function proposeParts(words: string): readonly string[] {
  const figures = findFigures(words);
  const quotations = findQuotations(words);
  const parts = splitSentences(words).flatMap((span) => {
    const isIn = ({ start, end }: typeof span) => start >= span.start && end <= span.end;
    const sentence = readSentence(words, span, figures.filter(isIn), quotations.filter(isIn));
    const clauses: { start: number; end: number; hasFigure: boolean }[] = [];
    for (const { start, end } of splitClauses(words, sentence)) {
      const hasFigure = sentence.figures.some((figure) => figure.start >= start && figure.end <= end);
      const last = clauses.at(-1);
      if (last && !(hasFigure && last.hasFigure)) {
        last.end = end;
        last.hasFigure ||= hasFigure;
      } else clauses.push({ start, end, hasFigure });
    }
    return clauses;
  });
  return parts
    .map(({ start, end }) => toClaimWords(words.slice(start, end)).replace(joining, ''))
    .filter((part) => part !== '');
}
