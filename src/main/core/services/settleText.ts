import { placePassages } from '#core/repositories/passagePlaces.ts';
import type { Context } from './Context.ts';
import { recheckQuotes } from './recheckQuotes.ts';

/** Draws the consequences of a new text version: passages are found again in it, and what was checked is checked again. */
export async function settleText(
  tx: Parameters<typeof recheckQuotes>[0],
  context: Pick<Context, 'ports'>,
  documentId: string,
): Promise<void> {
  await placePassages(tx, documentId);
  await recheckQuotes(tx, context, documentId);
}
