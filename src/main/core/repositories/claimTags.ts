import { sql } from 'kysely';
import type { Db } from '#core/database/openDatabase.ts';

/** The tags in use, by name, with the number of claims that carry each. */
export async function listClaimTags(db: Db): Promise<{ tag: string; claimCount: number }[]> {
  const found = await sql<{ tag: string; claimCount: number }>`
    SELECT tag, count(*) AS "claimCount" FROM claim_tag GROUP BY tag ORDER BY tag`.execute(db);
  return found.rows;
}
