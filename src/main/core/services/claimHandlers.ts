import type { Tx } from '#core/repositories/Store.ts';
import { deleteAppearance, insertAppearance } from '#core/repositories/claimParts.ts';
import { listClaimIds, listClaims } from '#core/repositories/claimList.ts';
import {
  type Claim,
  type ClaimPatch,
  countClaims,
  deleteClaim,
  findClaim,
  findClaimRow,
  insertClaim,
  touchClaims,
  updateClaim,
  updateClaims,
} from '#core/repositories/claims.ts';
import { listClaimTags } from '#core/repositories/claimTags.ts';
import { deleteUnusedPassages } from '#core/repositories/passages.ts';
import type { ParsedInputOf } from '#shared/contract/contract.ts';
import { HypecheckError } from '#shared/contract/errors.ts';
import type { Context } from './Context.ts';
import { decisionMeta } from './decisionMeta.ts';
import { ensureClaimant } from './ensureClaimant.ts';
import { ensurePassage } from './ensurePassage.ts';
import { found } from './found.ts';
import type { Handlers } from './Handlers.ts';

type Fields = Omit<ParsedInputOf<'claims.update'>, 'id' | 'revision' | 'why'>;

/** The claim as it is now; `not-found` where there is none. */
export const getClaim = async (context: Context, id: string): Promise<Claim> =>
  found(await context.store.read((db) => findClaim(db, id)), 'claim');

async function toPatch(tx: Tx, context: Context, { claimant, ...fields }: Fields): Promise<ClaimPatch> {
  if (fields.quotedInId) found(await findClaimRow(tx, fields.quotedInId), 'claim');
  return claimant === undefined
    ? fields
    : { ...fields, claimantId: await ensureClaimant(tx, context, claimant) };
}

/** A dropped claim has a reason; a claim is not quoted in itself. */
function refuseContradictions(
  id: string,
  before: { state: string; reason: string },
  patch: ClaimPatch,
): void {
  const state = patch.workState ?? before.state;
  const reason = patch.droppedReason ?? before.reason;
  if (state === 'dropped' && reason.trim() === '') {
    throw new HypecheckError('rule', { reason: 'A dropped claim needs the reason why it was dropped.' });
  }
  if (patch.quotedInId === id) {
    throw new HypecheckError('rule', { reason: 'A claim cannot be what it itself quotes.' });
  }
}

/** Changes something that belongs to a claim, in one decision, and answers the claim as it is then. */
export async function changeClaim(
  context: Context,
  { why }: { why?: string | undefined },
  work: (tx: Tx) => Promise<string>,
): Promise<Claim> {
  const id = await context.store.batch(async (tx, record) => {
    const claimId = await work(tx);
    await record(decisionMeta(context, { why }));
    return claimId;
  });
  return getClaim(context, id);
}

/** Claims and their appearances. */
export const claimHandlers: Handlers<
  | 'claims.create'
  | 'claims.get'
  | 'claims.list'
  | 'claims.ids'
  | 'claims.tags'
  | 'claims.update'
  | 'claims.updateMany'
  | 'claims.remove'
  | 'claims.addAppearance'
  | 'claims.removeAppearance'
> = {
  'claims.create': (context, { appearances, why, ...fields }) =>
    changeClaim(context, { why }, async (tx) => {
      const id = context.ports.ids.next();
      const patch = await toPatch(tx, context, fields);
      refuseContradictions(id, { state: 'inbox', reason: '' }, patch);
      await insertClaim(tx, {
        ...patch,
        id,
        text: fields.text,
        kind: fields.kind,
        now: context.ports.clock.now(),
      });
      for (const appearance of appearances) {
        const { passageId } = await ensurePassage(tx, context.ports.ids, appearance, 'story');
        await insertAppearance(tx, context.ports.ids.next(), id, passageId);
      }
      return id;
    }),
  'claims.get': (context, { id }) => getClaim(context, id),
  'claims.list': ({ store }, input) => store.read((db) => listClaims(db, input)),
  'claims.ids': async ({ store }, { filter, sort, isDescending }) => ({
    ids: await store.read((db) => listClaimIds(db, filter, sort, isDescending)),
  }),
  'claims.tags': async ({ store }) => ({ tags: await store.read(listClaimTags) }),
  'claims.update': (context, { id, revision, why, ...fields }) =>
    changeClaim(context, { why }, async (tx) => {
      const row = found(await findClaimRow(tx, id), 'claim');
      if (revision !== undefined && revision !== row.revision) throw new HypecheckError('conflict');
      const patch = await toPatch(tx, context, fields);
      refuseContradictions(id, { state: row.work_state, reason: row.dropped_reason }, patch);
      await updateClaim(tx, id, patch, context.ports.clock.now());
      return id;
    }),
  'claims.updateMany': (context, { ids, why, addTags = [], removeTags = [], ...fields }) =>
    context.store.write(decisionMeta(context, { why }), async (tx) => {
      const wanted = [...new Set(ids)];
      if ((await countClaims(tx, wanted)) < wanted.length)
        throw new HypecheckError('not-found', { what: 'claim' });
      const patch = await toPatch(tx, context, fields);
      refuseContradictions('', { state: '', reason: '' }, patch);
      await updateClaims(tx, wanted, patch, { add: addTags, remove: removeTags }, context.ports.clock.now());
      return { changed: wanted.length };
    }),
  'claims.remove': (context, { id, why }) =>
    context.store.write(decisionMeta(context, { why }), async (tx) => {
      found(await findClaimRow(tx, id), 'claim');
      await deleteUnusedPassages(tx, await deleteClaim(tx, id));
      return {};
    }),
  'claims.addAppearance': (context, { claimId, passage, why }) =>
    changeClaim(context, { why }, async (tx) => {
      found(await findClaimRow(tx, claimId), 'claim');
      const { passageId } = await ensurePassage(tx, context.ports.ids, passage, 'story');
      await insertAppearance(tx, context.ports.ids.next(), claimId, passageId);
      await touchClaims(tx, [claimId], context.ports.clock.now());
      return claimId;
    }),
  'claims.removeAppearance': (context, { id, why }) =>
    changeClaim(context, { why }, async (tx) => {
      const { claim_id: claimId, passage_id: passageId } = found(
        await deleteAppearance(tx, id),
        'appearance',
      );
      await deleteUnusedPassages(tx, [passageId]);
      await touchClaims(tx, [claimId], context.ports.clock.now());
      return claimId;
    }),
};
