import {
  deleteContact,
  deleteVerdict,
  insertContact,
  updateContact,
  upsertVerdict,
} from '#core/repositories/claimParts.ts';
import { findClaimRow, touchClaims } from '#core/repositories/claims.ts';
import { HypecheckError } from '#shared/contract/errors.ts';
import { isBeforeDue } from '#shared/domain/prediction/isBeforeDue.ts';
import { changeClaim } from './claimHandlers.ts';
import { found } from './found.ts';
import type { Handlers } from './Handlers.ts';

/** Verdicts, and what was asked of whom. */
export const verdictHandlers: Handlers<
  'verdicts.set' | 'verdicts.clear' | 'contacts.add' | 'contacts.update' | 'contacts.remove'
> = {
  'verdicts.set': (context, { why, ...verdict }) =>
    changeClaim(context, { why: why ?? verdict.reason }, async (tx) => {
      const claim = found(await findClaimRow(tx, verdict.claimId), 'claim');
      const isOpen = claim.kind === 'prediction' && isBeforeDue(claim.due_on, verdict.asOf);
      if (isOpen && verdict.value !== 'not-yet' && verdict.value !== 'opinion') {
        throw new HypecheckError('rule', {
          reason: `This prediction is not due${claim.due_on === null ? ' (it has no due date)' : ` before ${claim.due_on}`}: until then its verdict is “not yet”, or “opinion” where it cannot be checked at all.`,
        });
      }
      const now = context.ports.clock.now();
      await upsertVerdict(tx, {
        ...verdict,
        id: context.ports.ids.next(),
        decidedBy: context.who,
        decidedAt: now,
      });
      await touchClaims(tx, [verdict.claimId], now);
      return verdict.claimId;
    }),
  'verdicts.clear': (context, { claimId, why }) =>
    changeClaim(context, { why }, async (tx) => {
      found(await findClaimRow(tx, claimId), 'claim');
      await deleteVerdict(tx, claimId);
      await touchClaims(tx, [claimId], context.ports.clock.now());
      return claimId;
    }),
  'contacts.add': (context, { why, ...contact }) =>
    changeClaim(context, { why }, async (tx) => {
      found(await findClaimRow(tx, contact.claimId), 'claim');
      await insertContact(tx, { ...contact, id: context.ports.ids.next() });
      await touchClaims(tx, [contact.claimId], context.ports.clock.now());
      return contact.claimId;
    }),
  'contacts.update': (context, { why, ...contact }) =>
    changeClaim(context, { why }, async (tx) => {
      const claimId = found(await updateContact(tx, contact), 'contact');
      await touchClaims(tx, [claimId], context.ports.clock.now());
      return claimId;
    }),
  'contacts.remove': (context, { id, why }) =>
    changeClaim(context, { why }, async (tx) => {
      const claimId = found(await deleteContact(tx, id), 'contact');
      await touchClaims(tx, [claimId], context.ports.clock.now());
      return claimId;
    }),
};
