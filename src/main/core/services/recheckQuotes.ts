import { listQuotesCheckedIn } from '#core/repositories/checks.ts';
import { findClaim } from '#core/repositories/claims.ts';
import type { Context } from './Context.ts';
import { runQuoteCheck } from './runQuoteCheck.ts';

type Tx = Parameters<typeof runQuoteCheck>[0];

/** Repeats the quote checks of a document whose text says something else by now, with the words that were looked for then. */
export async function recheckQuotes(
  tx: Tx,
  context: Pick<Context, 'ports'>,
  documentId: string,
): Promise<void> {
  for (const { claimId, quote, isOfNewest } of await listQuotesCheckedIn(tx, documentId)) {
    const claim = isOfNewest ? undefined : await findClaim(tx, claimId);
    if (claim) await runQuoteCheck(tx, context, claim, documentId, quote);
  }
}

/** Repeats the quote checks of these claims with a document, for a translation came or went that they are compared with. */
export async function recheckTranslated(
  tx: Tx,
  context: Pick<Context, 'ports'>,
  documentId: string,
  claimIds: readonly string[],
): Promise<void> {
  for (const { claimId, quote } of await listQuotesCheckedIn(tx, documentId)) {
    const claim = claimIds.includes(claimId) ? await findClaim(tx, claimId) : undefined;
    if (claim) await runQuoteCheck(tx, context, claim, documentId, quote);
  }
}
