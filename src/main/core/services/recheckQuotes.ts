import { listQuotesCheckedIn } from '#core/repositories/checks.ts';
import { findClaim } from '#core/repositories/claims.ts';
import type { Context } from './Context.ts';
import { runQuoteCheck } from './runQuoteCheck.ts';

/** Repeats every quote check of a document whose text has got a new version, with the words that were looked for then. */
export async function recheckQuotes(
  tx: Parameters<typeof runQuoteCheck>[0],
  context: Pick<Context, 'ports'>,
  documentId: string,
): Promise<void> {
  for (const { claimId, quote } of await listQuotesCheckedIn(tx, documentId)) {
    const claim = await findClaim(tx, claimId);
    if (claim) await runQuoteCheck(tx, context, claim, documentId, quote);
  }
}
