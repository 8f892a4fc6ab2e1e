/** A sentence's margin and what people said. */
export type Scored = { readonly margin: number; readonly isPositive: boolean };

/** How well a threshold does. */
export type Judgement = { readonly precision: number; readonly recall: number; readonly f1: number };

/**
 * Precision, recall and F1 of calling everything from a margin on worth a check. `negativeWeight`: how much a negative
 * counts, to judge as if there were fewer or more of them.
 */
export function judge(scored: readonly Scored[], threshold: number, negativeWeight = 1): Judgement {
  let hits = 0;
  let called = 0;
  let positives = 0;
  for (const { margin, isPositive } of scored) {
    if (isPositive) positives += 1;
    if (margin < threshold) continue;
    called += isPositive ? 1 : negativeWeight;
    if (isPositive) hits += 1;
  }
  return {
    precision: hits / Math.max(1, called),
    recall: hits / Math.max(1, positives),
    f1: (2 * hits) / Math.max(1, called + positives),
  };
}

/** The margin from which on F1 is best, negatives weighted as in {@link judge}. */
export function findBestThreshold(scored: readonly Scored[], negativeWeight = 1): number {
  const sorted = [...scored].sort((a, b) => b.margin - a.margin);
  const positives = sorted.filter(({ isPositive }) => isPositive).length;
  let [hits, called, best, threshold] = [0, 0, 0, 0];
  sorted.forEach(({ margin, isPositive }, at) => {
    if (isPositive) hits += 1;
    called += isPositive ? 1 : negativeWeight;
    const f1 = (2 * hits) / (called + positives);
    if (f1 <= best) return;
    best = f1;
    threshold = (margin + (sorted[at + 1]?.margin ?? margin)) / 2;
  });
  return threshold;
}

/** The mean of the precision at each positive, down the ranking. */
export function averagePrecision(scored: readonly Scored[]): number {
  const sorted = [...scored].sort((a, b) => b.margin - a.margin);
  let [hits, sum] = [0, 0];
  sorted.forEach(({ isPositive }, at) => {
    if (!isPositive) return;
    hits += 1;
    sum += hits / (at + 1);
  });
  return sum / Math.max(1, hits);
}

/** The logistic curve that turns margins into shares of positives (Platt 1999), by Newton steps. */
export function fitLogistic(scored: readonly Scored[]): {
  readonly slope: number;
  readonly intercept: number;
} {
  let [slope, intercept] = [1, 0];
  for (let round = 0; round < 50; round += 1) {
    let [ga, gb, haa, hab, hbb] = [0, 0, 1e-6, 0, 1e-6];
    for (const { margin, isPositive } of scored) {
      const share = 1 / (1 + Math.exp(-(slope * margin + intercept)));
      const error = (isPositive ? 1 : 0) - share;
      const spread = share * (1 - share);
      ga += error * margin;
      gb += error;
      haa += spread * margin * margin;
      hab += spread * margin;
      hbb += spread;
    }
    const determinant = haa * hbb - hab * hab;
    slope += (hbb * ga - hab * gb) / determinant;
    intercept += (haa * gb - hab * ga) / determinant;
  }
  return { slope, intercept };
}
