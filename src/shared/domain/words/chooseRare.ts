import { weighWord } from './weighWord.ts';

/** What stands in a text only there: more of it, and the whole text is as quickly read. */
const shareAtMost = 0.02;

/**
 * The words of a vocabulary, by number, without all of which less than `share` of a query can be found in a text of
 * `count` words in which they stand `counts` times. Undefined where they stand there too often to save work.
 */
export function chooseRare(
  vocabulary: readonly string[],
  wanted: readonly number[],
  counts: readonly number[],
  count: number,
  share: number,
): readonly number[] | undefined {
  const words = vocabulary.map((word, id) => {
    const times = counts[id] ?? 0;
    return { id, times, weight: weighWord(word, times, count) * (wanted[id] ?? 0) };
  });
  const total = words.reduce((sum, { weight }) => sum + weight, 0);
  const rare: number[] = [];
  let found = 0;
  let rest = total;
  for (const { id, times, weight } of words.toSorted((a, b) => a.times - b.times)) {
    if (rest < total * share) break;
    if (times === 0) continue;
    if (found + times > count * shareAtMost) return undefined;
    rare.push(id);
    found += times;
    rest -= weight;
  }
  return rest >= total * share ? undefined : rare;
}
