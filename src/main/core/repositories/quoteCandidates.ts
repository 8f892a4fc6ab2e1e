import { sql } from 'kysely';
import type { Db } from '#core/database/openDatabase.ts';
import { gapWord } from '#shared/domain/search/scanSearchWords.ts';
import { toIndexPairs, toIndexWords } from '#shared/domain/search/toIndexWords.ts';
import { countTexts, countTextsUpTo, matchTexts } from './textSearch.ts';

/** So many different words of a quote are counted, and so many of the rarest looked up. */
const countedAtMost = 80;
const soughtAtMost = 10;
/** A word is counted so far; beyond, it is common. */
const rareAtMost = 500;

const distinct = (words: string) =>
  [...new Set(words.split(' '))].filter((word) => word !== '' && word !== gapWord);

/**
 * The numbers of the texts that share the rarest words of a quote, those that share the most telling ones first. Finds
 * where to look; says nothing of whether the quote stands there.
 */
export async function findQuoteCandidates(db: Db, quote: string, limit: number): Promise<number[]> {
  const pairs = distinct(toIndexPairs(quote)).map((word) => ({ column: 'pairs', word }));
  const words = distinct(toIndexWords(quote))
    // Where there are pairs, single characters tell nothing more.
    .filter((word) => pairs.length === 0 || !pairs.some((pair) => pair.word.includes(word)))
    .map((word) => ({ column: 'words', word }));
  const counted: { column: string; word: string; count: number }[] = [];
  // The longest stand in the fewest texts, mostly.
  const asked = [...pairs, ...words].sort((a, b) => b.word.length - a.word.length).slice(0, countedAtMost);
  for (const each of asked) {
    const count = await countTextsUpTo(db, each, rareAtMost);
    if (count > 0) counted.push({ ...each, count });
  }
  const all = await sql<{ count: number }>`SELECT count(*) AS count FROM indexed_text`.execute(db);
  const total = all.rows[0]?.count ?? 0;
  const scores = new Map<number, number>();
  for (const { column, word, count } of counted.sort((a, b) => a.count - b.count).slice(0, soughtAtMost)) {
    const whole = count < rareAtMost ? count : await countTexts(db, { column, word });
    const bits = Math.log2(1 + total / Math.max(1, whole));
    for (const number of await matchTexts(db, `${column} : "${word}"`))
      scores.set(number, (scores.get(number) ?? 0) + bits);
  }
  return [...scores]
    .sort(([a, scoreA], [b, scoreB]) => scoreB - scoreA || b - a)
    .slice(0, limit)
    .map(([number]) => number);
}
