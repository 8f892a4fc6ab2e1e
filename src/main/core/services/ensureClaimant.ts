import { findClaimantId, insertClaimant } from '#core/repositories/sources.ts';
import type { Tx } from '#core/repositories/Store.ts';
import type { Context } from './Context.ts';

/** The id of the claimant of this name, who is added where unknown; null stays null. */
export async function ensureClaimant(
  tx: Tx,
  context: Pick<Context, 'ports'>,
  name: string | null,
): Promise<string | null> {
  if (name === null) return null;
  const known = await findClaimantId(tx, name);
  if (known !== undefined) return known;
  const id = context.ports.ids.next();
  await insertClaimant(tx, id, name);
  return id;
}
