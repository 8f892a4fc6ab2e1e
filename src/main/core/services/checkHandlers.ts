import { deleteChecksExcept, listChecks } from '#core/repositories/checks.ts';
import { findClaim, touchClaims } from '#core/repositories/claims.ts';
import { HypecheckError } from '#shared/contract/errors.ts';
import { quotedWords } from '#shared/domain/quote/quotedWords.ts';
import { decisionMeta } from './decisionMeta.ts';
import { found } from './found.ts';
import type { Handlers } from './Handlers.ts';
import { runQuoteCheck } from './runQuoteCheck.ts';

/** Checks that the machine makes; none of them sets a verdict. */
export const checkHandlers: Handlers<'checks.quote'> = {
  'checks.quote': async (context, { claimId, why }) => {
    const { clock } = context.ports;
    await context.store.write(decisionMeta(context, { why }), async (tx) => {
      const claim = found(await findClaim(tx, claimId), 'claim');
      if (claim.kind !== 'quote') {
        throw new HypecheckError('rule', {
          reason: 'Only a claim of the kind “quote” has words to look for.',
        });
      }
      const documentIds = [...new Set(claim.links.map((link) => link.passage.documentId))];
      if (documentIds.length === 0) {
        throw new HypecheckError('rule', {
          reason: 'Link a document to the claim first; the quote is looked for there.',
        });
      }
      const quote = quotedWords(claim.text);
      await deleteChecksExcept(tx, claimId, documentIds);
      for (const documentId of documentIds) await runQuoteCheck(tx, context, claim, documentId, quote);
      await touchClaims(tx, [claimId], clock.now());
    });
    return { checks: await context.store.read((db) => listChecks(db, claimId)) };
  },
};
