import { findFigures } from '#shared/domain/figure/findFigures.ts';
import { readWords } from '#shared/domain/words/readWords.ts';
import type { MoveChoice, MoveClaim, SeriesDocument } from './MoveQuestion.ts';

/**
 * Which of these price series a claim is compared with: the one chosen, else the first that is linked, else the only one
 * whose name has a word of the claim. Null: the claim is one to compare, and a person has to choose. Undefined: it is
 * none, for it is no stock move, and there is no percentage with a linked series.
 */
export function chooseSeries(
  claim: MoveClaim,
  choice: MoveChoice,
  documents: readonly SeriesDocument[],
): string | null | undefined {
  if (documents.length === 0) return undefined;
  const has = (id: string) => documents.some(({ documentId }) => documentId === id);
  const linked = claim.links.find(({ passage }) => has(passage.documentId))?.passage.documentId;
  const isStockMove = claim.kind === 'stock-move' || choice.documentId !== null;
  const hasPercent = () => findFigures(claim.text).some(({ kind }) => kind === 'percent');
  if (!isStockMove && (linked === undefined || !hasPercent())) return undefined;
  if (choice.documentId !== null && has(choice.documentId)) return choice.documentId;
  return linked ?? findAlike(claim.text, documents);
}

function findAlike(text: string, documents: readonly SeriesDocument[]): string | null {
  const words = new Set(longWords(text));
  const alike = documents.filter(({ title, fileName }) =>
    longWords(`${title} ${fileName.replace(/[-_.]/g, ' ')}`).some((word) => words.has(word)),
  );
  return alike.length === 1 ? (alike[0]?.documentId ?? null) : null;
}

const common = new Set([
  'share',
  'shares',
  'stock',
  'price',
  'prices',
  'daily',
  'market',
  'dollars',
  'value',
]);

/** Words that can be a name: of four letters and more, or two signs, without what every such file is called. */
const longWords = (text: string): readonly string[] =>
  readWords(text)
    .map(({ key }) => key)
    .filter((word) => (word.length > 3 || /^\p{Script=Han}{2,}$/u.test(word)) && !/\d/.test(word))
    .filter((word) => !common.has(word));
