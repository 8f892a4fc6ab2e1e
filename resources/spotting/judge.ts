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

/** Sentences to choose a threshold on, negatives weighted as in {@link judge}. */
type ThresholdSet = { readonly scored: readonly Scored[]; readonly negativeWeight: number };

/** Thresholds that do so little worse than the best are as good: the difference is chance. */
const noWorse = 0.01;

/**
 * The margin from which on to call sentences worth a check: the middle of those at which the mean of the F1 of all sets is
 * as good as the best, in steps of a hundredth.
 */
export function findBestThreshold(sets: readonly ThresholdSet[]): number {
  const tried = Array.from({ length: 401 }, (_, step) => {
    const margin = (step - 200) / 100;
    return {
      margin,
      f1:
        sets.reduce((sum, { scored, negativeWeight }) => sum + judge(scored, margin, negativeWeight).f1, 0) /
        sets.length,
    };
  });
  const best = Math.max(...tried.map(({ f1 }) => f1));
  const good = tried.filter(({ f1 }) => f1 >= best - noWorse);
  return ((good[0]?.margin ?? 0) + (good.at(-1)?.margin ?? 0)) / 2;
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
