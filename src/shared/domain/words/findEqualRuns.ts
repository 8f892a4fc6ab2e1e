import type { Hits } from './Hits.ts';
import type { Span } from './Span.ts';

/**
 * Every place of the text where a sequence of words (ids of the vocabulary) stands word for word with nothing in
 * between (Knuth, Morris and Pratt 1977; work is the sum of both lengths). Places may overlap.
 */
export function findEqualRuns(sequence: readonly number[], hits: Hits): Span[] {
  const fallback = failures(sequence);
  const places: Span[] = [];
  let matched = 0;
  for (let at = 0; at < hits.ids.length; at += 1) {
    if (at > 0 && hits.ordinals[at] !== (hits.ordinals[at - 1] ?? 0) + 1) matched = 0;
    while (matched > 0 && hits.ids[at] !== sequence[matched]) matched = fallback[matched - 1] ?? 0;
    if (hits.ids[at] === sequence[matched]) matched += 1;
    if (matched === sequence.length) {
      places.push({ start: hits.starts[at - matched + 1] ?? 0, end: hits.ends[at] ?? 0 });
      matched = fallback[matched - 1] ?? 0;
    }
  }
  return places;
}

function failures(sequence: readonly number[]): number[] {
  const table = [0];
  let length = 0;
  for (let at = 1; at < sequence.length; at += 1) {
    while (length > 0 && sequence[at] !== sequence[length]) length = table[length - 1] ?? 0;
    if (sequence[at] === sequence[length]) length += 1;
    table.push(length);
  }
  return table;
}
