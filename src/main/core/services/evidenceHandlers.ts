import { deleteLink, findLinkId, insertLink, updateLink } from '#core/repositories/claimParts.ts';
import { findClaimRow, touchClaims } from '#core/repositories/claims.ts';
import { deleteUnusedPassages } from '#core/repositories/passages.ts';
import { findSource } from '#core/repositories/sources.ts';
import { HypecheckError } from '#shared/contract/errors.ts';
import { changeClaim } from './claimHandlers.ts';
import { ensurePassage } from './ensurePassage.ts';
import { found } from './found.ts';
import type { Handlers } from './Handlers.ts';

/** Evidence links. */
export const evidenceHandlers: Handlers<'evidence.link' | 'evidence.update' | 'evidence.unlink'> = {
  'evidence.link': (context, { claimId, passage, stance, tier, note, why }) =>
    changeClaim(context, { why }, async (tx) => {
      const { ids, clock } = context.ports;
      found(await findClaimRow(tx, claimId), 'claim');
      const { passageId, document } = await ensurePassage(tx, ids, passage, 'evidence');
      if ((await findLinkId(tx, claimId, passageId)) !== undefined) {
        throw new HypecheckError('rule', { reason: 'This passage is linked to this claim already.' });
      }
      const source = document.sourceId === null ? undefined : await findSource(tx, document.sourceId);
      await insertLink(tx, {
        id: ids.next(),
        claimId,
        passageId,
        stance,
        tier: tier ?? source?.defaultTier ?? 'unattributed',
        note,
      });
      await touchClaims(tx, [claimId], clock.now());
      return claimId;
    }),
  'evidence.update': (context, { id, why, ...patch }) =>
    changeClaim(context, { why }, async (tx) => {
      const claimId = found(await updateLink(tx, id, patch), 'evidence link');
      await touchClaims(tx, [claimId], context.ports.clock.now());
      return claimId;
    }),
  'evidence.unlink': (context, { id, why }) =>
    changeClaim(context, { why }, async (tx) => {
      const { claim_id: claimId, passage_id: passageId } = found(await deleteLink(tx, id), 'evidence link');
      await deleteUnusedPassages(tx, [passageId]);
      await touchClaims(tx, [claimId], context.ports.clock.now());
      return claimId;
    }),
};
