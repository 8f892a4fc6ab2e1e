/** A sentence of which so many of its runs of four words stand in another one is a near-duplicate of it. */
const sameShare = 0.6;
const runLength = 4;

function runsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length < runLength) return new Set([words.join(' ')]);
  return new Set(words.slice(runLength - 1).map((_, at) => words.slice(at, at + runLength).join(' ')));
}

/**
 * For each sentence the place of the first one that it is, directly or by others, a near-duplicate of: its own where
 * there is none. A cross-validation that keeps such groups together is not asked what it was taught.
 */
export function groupAlike(texts: readonly string[]): readonly number[] {
  const runs = texts.map(runsOf);
  const places = new Map<string, number[]>();
  const group = texts.map((_, at) => at);
  const firstOf = (at: number): number => {
    let first = at;
    while (group[first] !== first) first = group[first] ?? first;
    return first;
  };
  runs.forEach((own, at) => {
    const shared = new Map<number, number>();
    for (const run of own) {
      const known = places.get(run) ?? [];
      for (const other of known) shared.set(other, (shared.get(other) ?? 0) + 1);
      places.set(run, [...known, at]);
    }
    for (const [other, count] of shared) {
      if (count / Math.min(own.size, runs[other]?.size ?? 1) < sameShare) continue;
      const [a, b] = [firstOf(other), firstOf(at)];
      group[Math.max(a, b)] = Math.min(a, b);
    }
  });
  return texts.map((_, at) => firstOf(at));
}
