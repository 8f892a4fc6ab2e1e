import type { Tx } from '#core/repositories/Store.ts';
import { touchClaims } from '#core/repositories/claims.ts';
import { findDocument, findText } from '#core/repositories/documents.ts';
import { listClaimsUsing, putPassageAnswer } from '#core/repositories/passageAnswers.ts';
import {
  deleteTranslation,
  deleteUnusedPassages,
  getPassages,
  insertTranslation,
  listPassages,
} from '#core/repositories/passages.ts';
import { HypecheckError } from '#shared/contract/errors.ts';
import { isPlaced } from '#shared/domain/anchoring/isPlaced.ts';
import { describePassage, isPassageRange } from '#shared/domain/anchoring/Selector.ts';
import { decisionMeta } from './decisionMeta.ts';
import { found } from './found.ts';
import type { Handlers } from './Handlers.ts';
import { recheckTranslated } from './recheckQuotes.ts';

const getPassage = async (tx: Tx, id: string) => found((await getPassages(tx, [id])).get(id), 'passage');

/** The passage, if it is one that a person can say something of: without a place in the newest text. */
async function getUnplaced(tx: Tx, id: string) {
  const passage = await getPassage(tx, id);
  if (isPlaced(passage.status)) {
    throw new HypecheckError('rule', { reason: 'This passage has its place in the newest text.' });
  }
  return passage;
}

/** Passages: where they stand, what people say of those that were not found for certain, and their translations. */
export const passageHandlers: Handlers<
  | 'passages.list'
  | 'passages.takePlace'
  | 'passages.markLost'
  | 'passages.translate'
  | 'passages.removeTranslation'
> = {
  'passages.list': async ({ store }, { documentId }) => {
    found(await store.read((db) => findDocument(db, documentId)), 'document');
    return { passages: await store.read((db) => listPassages(db, documentId)) };
  },
  'passages.takePlace': (context, { passageId, textVersionId, start, end, why }) =>
    context.store.write(decisionMeta(context, { why }), async (tx) => {
      const { ids, clock } = context.ports;
      const { documentId } = await getUnplaced(tx, passageId);
      const newest = found(await findText(tx, documentId), 'text version');
      if (newest.textVersionId !== textVersionId) throw new HypecheckError('conflict');
      if (!isPassageRange(newest.text, start, end)) {
        throw new HypecheckError('invalid-input', {
          reason: `${start}–${end} is no passage of this text of ${newest.text.length} UTF-16 units.`,
        });
      }
      const place = { ...describePassage(newest.text, start, end), textVersionId };
      await putPassageAnswer(tx, { id: ids.next(), passageId, documentId, place });
      await touchClaims(tx, await listClaimsUsing(tx, passageId), clock.now());
      return getPassage(tx, passageId);
    }),
  'passages.markLost': (context, { passageId, why }) =>
    context.store.write(decisionMeta(context, { why }), async (tx) => {
      const { ids, clock } = context.ports;
      const { documentId, status } = await getUnplaced(tx, passageId);
      if (status === 'lost') throw new HypecheckError('rule', { reason: 'This passage is lost already.' });
      await putPassageAnswer(tx, { id: ids.next(), passageId, documentId, place: null });
      await touchClaims(tx, await listClaimsUsing(tx, passageId), clock.now());
      return getPassage(tx, passageId);
    }),
  'passages.translate': (context, { passageId, why, ...translation }) =>
    context.store.write(decisionMeta(context, { why }), async (tx) => {
      const { documentId } = await getPassage(tx, passageId);
      const added = { id: context.ports.ids.next(), ...translation };
      await insertTranslation(tx, passageId, added);
      await recheckTranslated(tx, context, documentId, await listClaimsUsing(tx, passageId));
      return added;
    }),
  'passages.removeTranslation': (context, { id, why }) =>
    context.store.write(decisionMeta(context, { why }), async (tx) => {
      const passageId = found(await deleteTranslation(tx, id), 'translation');
      const { documentId } = await getPassage(tx, passageId);
      await recheckTranslated(tx, context, documentId, await listClaimsUsing(tx, passageId));
      await deleteUnusedPassages(tx, [passageId]);
      return {};
    }),
};
