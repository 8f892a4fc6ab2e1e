import { sql } from 'kysely';
import type { Tx } from '#core/database/openDatabase.ts';
import type { RowChange } from './recordDecision.ts';

/** Letters of any script as one word of the index: hexadecimal, so that no tokenizer cuts or folds it. */
const toWord = (letters: string) => Buffer.from(letters, 'utf8').toString('hex');

/** Every two neighbouring characters of a text, each pair once; the last character is paired with a space. */
function toPairs(text: string): string[] {
  const characters = [...text.toLowerCase(), ' '];
  return [...new Set(characters.slice(1).map((character, at) => toWord(`${characters[at]}${character}`)))];
}

/** Which index finds a text of one character or more inside of claims' texts, and what to ask it for. */
export function toTextSearch(text: string): { table: 'claim_search' | 'claim_pairs'; match: string } {
  const [first = '', second, ...more] = text.toLowerCase();
  if (more.length > 0) return { table: 'claim_search', match: `"${text.replaceAll('"', '""')}"` };
  return second === undefined
    ? { table: 'claim_pairs', match: `"${toWord(first)}"*` }
    : { table: 'claim_pairs', match: `"${toWord(first + second)}"` };
}

/** Writes the pairs of claims' texts anew where a text changed; those of removed claims go. */
export async function refreshClaimPairs(tx: Tx, changes: readonly RowChange[]): Promise<void> {
  for (const { table, before, after } of changes) {
    if (table !== 'claim' || before?.['text'] === after?.['text']) continue;
    const number = (after ?? before)?.['number'];
    const pairs = after && toPairs(String(after['text'])).join(' ');
    await (
      pairs === null
        ? sql`DELETE FROM claim_pairs WHERE rowid = ${number}`
        : sql`INSERT OR REPLACE INTO claim_pairs (rowid, pairs) VALUES (${number}, ${pairs})`
    ).execute(tx);
  }
}
