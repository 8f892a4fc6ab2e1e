import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '#core/database/openDatabase.ts';
import { toPairWord, toPairs } from '#core/database/toPairs.ts';
import type { RowChange } from './recordDecision.ts';

/**
 * What stands after FROM to find claims by a part of their text, as `rowid`, through the index that has stretches of
 * that length; undefined where there is nothing to look for.
 */
export function toTextSearch(text: string | undefined): RawBuilder<unknown> | undefined {
  const wanted = text?.trim() ?? '';
  if (wanted === '') return undefined;
  // SQLite ends a query at a NUL; no text that was typed holds one.
  if (wanted.includes('\0')) return sql`claim_search WHERE 0`;
  const [first = '', second, ...more] = wanted.toLowerCase();
  if (more.length > 0) {
    return sql`claim_search WHERE claim_search MATCH ${`"${wanted.replaceAll('"', '""')}"`}`;
  }
  const match = `"${toPairWord(first + (second ?? ''))}"`;
  return sql`claim_pairs WHERE claim_pairs MATCH ${match}`;
}

/** Writes the pairs of claims' texts anew where a text changed; those of removed claims go. */
export async function refreshClaimPairs(tx: Tx, changes: readonly RowChange[]): Promise<void> {
  for (const { table, before, after } of changes) {
    if (table !== 'claim' || before?.['text'] === after?.['text']) continue;
    const number = (after ?? before)?.['number'];
    const pairs = after && toPairs(String(after['text']));
    await (
      pairs === null
        ? sql`DELETE FROM claim_pairs WHERE rowid = ${number}`
        : sql`INSERT OR REPLACE INTO claim_pairs (rowid, pairs) VALUES (${number}, ${pairs})`
    ).execute(tx);
  }
}
