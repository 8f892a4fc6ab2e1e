import type { Claim } from '#core/repositories/claims.ts';
import { findTextByVersion } from '#core/repositories/documents.ts';
import { findMoveChoice, type MoveChoice } from '#core/repositories/moveChecks.ts';
import type { Db } from '#core/repositories/Store.ts';
import { readSeries } from '#shared/domain/priceSeries/readSeries.ts';
import { chooseSeries } from '#shared/domain/stockMove/chooseSeries.ts';
import { listPriceSeries } from './listPriceSeries.ts';

type Move = {
  readonly documentId: string;
  readonly title: string;
  readonly fileName: string;
  readonly isWithheld: boolean;
  readonly choice: MoveChoice;
  readonly series: ReturnType<typeof readSeries>;
};

/** The price series that claims are compared with, by the claim's id; each file is read once. */
export async function gatherMoves(db: Db, claims: readonly Claim[]): Promise<ReadonlyMap<string, Move>> {
  const moves = new Map<string, Move>();
  const documents = await listPriceSeries(db);
  if (documents.length === 0) return moves;
  const read = new Map<string, ReturnType<typeof readSeries>>();
  for (const claim of claims) {
    const choice = await findMoveChoice(db, claim.id);
    const chosen = chooseSeries(claim, choice, documents);
    const document = documents.find(({ documentId }) => documentId === chosen);
    if (!document) continue;
    const { documentId, textVersionId, title, fileName, isWithheld } = document;
    const series = read.get(documentId) ?? readSeries((await findTextByVersion(db, textVersionId)) ?? '');
    read.set(documentId, series);
    moves.set(claim.id, { documentId, title, fileName, isWithheld, choice, series });
  }
  return moves;
}
