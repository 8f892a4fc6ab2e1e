import type BetterSqlite3 from 'better-sqlite3';
import { toIndexPairs, toIndexWords } from '#shared/domain/search/toIndexWords.ts';
import { toPairs } from './toPairs.ts';

const toText = (value: unknown): string => (typeof value === 'string' ? value : '');

/**
 * Gives a connection the functions with which migrations and temporary triggers fill the indexes for searching. The
 * schema itself never calls them, so that a casebook can be read and written without this program.
 */
export function addIndexFunctions(db: BetterSqlite3.Database): void {
  const options = { deterministic: true, directOnly: false };
  db.function('index_words', options, (text) => toIndexWords(toText(text)));
  db.function('index_pairs', options, (text) => toIndexPairs(toText(text)));
  db.function('claim_pairs_of', options, (text) => toPairs(toText(text)));
}
