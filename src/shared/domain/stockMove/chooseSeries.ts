import { findFigures } from '#shared/domain/figure/findFigures.ts';
import { fileWords, longWords } from './companyNames.ts';
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
    longWords(`${title} ${fileWords(fileName)}`).some((word) => words.has(word)),
  );
  return alike.length === 1 ? (alike[0]?.documentId ?? null) : null;
}
