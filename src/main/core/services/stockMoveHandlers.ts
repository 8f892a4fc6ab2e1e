import { findClaim, touchClaims } from '#core/repositories/claims.ts';
import { findDocument, findTextByVersion } from '#core/repositories/documents.ts';
import { findMoveChoice, putMoveChoice } from '#core/repositories/moveChecks.ts';
import type { OutputOf } from '#shared/contract/contract.ts';
import { readSeries } from '#shared/domain/priceSeries/readSeries.ts';
import { answerStockMove } from '#shared/domain/stockMove/answerStockMove.ts';
import { chooseSeries } from '#shared/domain/stockMove/chooseSeries.ts';
import type { Db } from '#core/repositories/Store.ts';
import { decisionMeta } from './decisionMeta.ts';
import { found } from './found.ts';
import type { Handlers } from './Handlers.ts';
import { listPriceSeries } from './listPriceSeries.ts';

async function answer(db: Db, id: string): Promise<OutputOf<'claims.stockMove'>> {
  const claim = found(await findClaim(db, id), 'claim');
  const choice = await findMoveChoice(db, id);
  const documents = await listPriceSeries(db);
  const chosen = chooseSeries(claim, choice, documents);
  const linked = new Set(claim.links.map(({ passage }) => passage.documentId));
  const series = documents.map(({ documentId, title }) => ({
    documentId,
    title,
    isLinked: linked.has(documentId),
  }));
  const document = documents.find(({ documentId }) => documentId === chosen);
  if (!document)
    return { applies: chosen !== undefined, series, choice, documentId: null, days: null, move: null };
  const text = found(await findTextByVersion(db, document.textVersionId), 'text version');
  const { days, result } = answerStockMove(
    claim,
    choice,
    { documentId: document.documentId, name: `${document.title} ${document.fileName}` },
    readSeries(text),
  );
  return { applies: true, series, choice, documentId: document.documentId, days, move: toMutable(result) };
}

/** The contract's lists are not readonly. */
const toMutable = (result: ReturnType<typeof answerStockMove>['result']) =>
  structuredClone(result) as NonNullable<OutputOf<'claims.stockMove'>['move']>;

/** Moves are computed whenever they are asked for; only what a person chose is kept. Sets no verdict. */
export const stockMoveHandlers: Handlers<'claims.stockMove' | 'claims.setStockMove'> = {
  'claims.stockMove': ({ store }, { id }) => store.snapshot((db) => answer(db, id)),
  'claims.setStockMove': async (context, { id, why, ...choice }) => {
    const { clock, ids } = context.ports;
    await context.store.write(decisionMeta(context, { why }), async (tx) => {
      found(await findClaim(tx, id), 'claim');
      if (choice.documentId !== null) found(await findDocument(tx, choice.documentId), 'document');
      await putMoveChoice(tx, ids.next(), id, choice);
      await touchClaims(tx, [id], clock.now());
    });
    return context.store.snapshot((db) => answer(db, id));
  },
};
