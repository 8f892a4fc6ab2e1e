/** A sentence as the trainer sees it: names of features, and whether people found it worth a check. */
export type Example = {
  readonly features: readonly string[];
  readonly isPositive: boolean;
};

/** A linear model: the weight of each feature name, and what is added to every sum. */
export type Linear = { readonly weights: ReadonlyMap<string, number>; readonly bias: number };

/** How to train. */
export type TrainSettings = {
  readonly seed: number;
  /** Features seen in fewer sentences are left out. */
  readonly minimumCount: number;
  /** The weight of errors against the size of the weights. */
  readonly cost: number;
  /** How much heavier a missed positive weighs. */
  readonly positiveCost: number;
  readonly epochs: number;
};

/** Each feature of a sentence counts this much, so that long sentences are not decided by their length. */
export const shareOf = (count: number): number => 1 / Math.sqrt(Math.max(1, count));

/** The margin of a sentence: positive where it is more likely worth a check than not. */
export function marginOf({ weights, bias }: Linear, features: Iterable<string>): number {
  let sum = 0;
  let count = 0;
  for (const feature of features) {
    const weight = weights.get(feature);
    if (weight === undefined) continue;
    sum += weight;
    count += 1;
  }
  return sum * shareOf(count) + bias;
}

/** How telling a feature is alone: the logarithm of the ratio of its shares among positives and negatives, plus a floor. */
function tellingness(examples: readonly Example[], names: ReadonlyMap<string, number>): Float64Array {
  const positive = new Float64Array(names.size).fill(1);
  const negative = new Float64Array(names.size).fill(1);
  let positives = 1;
  let negatives = 1;
  for (const { features, isPositive } of examples) {
    if (isPositive) positives += 1;
    else negatives += 1;
    for (const feature of features) {
      const at = names.get(feature);
      if (at === undefined) continue;
      const counts = isPositive ? positive : negative;
      counts[at] = (counts[at] ?? 0) + 1;
    }
  }
  return positive.map(
    (count, at) => 1 + Math.abs(Math.log(count / positives / ((negative[at] ?? 1) / negatives))),
  );
}

function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * Trains a linear support vector machine with squared hinge loss by dual coordinate descent (Hsieh et al. 2008) over
 * features scaled by naive Bayes log-count ratios (Wang and Manning 2012). The same input gives the same weights.
 */
export function trainLinear(examples: readonly Example[], settings: TrainSettings): Linear {
  const counts = new Map<string, number>();
  for (const { features } of examples)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const names = new Map<string, number>();
  for (const [name, count] of counts) if (count >= settings.minimumCount) names.set(name, names.size);
  const scale = tellingness(examples, names);
  const rows = examples.map(({ features, isPositive }) => {
    const places = features.flatMap((feature) => names.get(feature) ?? []);
    const share = shareOf(places.length);
    const values = places.map((place) => share * (scale[place] ?? 0));
    const slack = 1 / (2 * settings.cost * (isPositive ? settings.positiveCost : 1));
    const norm = values.reduce((sum, value) => sum + value * value, 1 + slack);
    return { places, values, slack, norm, sign: isPositive ? 1 : -1, alpha: 0 };
  });
  const weights = new Float64Array(names.size);
  let bias = 0;
  const random = createRandom(settings.seed);
  const order = [...rows];
  for (let epoch = 0; epoch < settings.epochs; epoch += 1) {
    shuffle(order, random);
    for (const row of order) {
      let sum = bias;
      row.places.forEach((place, i) => (sum += (weights[place] ?? 0) * (row.values[i] ?? 0)));
      const gradient = row.sign * sum - 1 + row.slack * row.alpha;
      const alpha = Math.max(0, row.alpha - gradient / row.norm);
      const step = (alpha - row.alpha) * row.sign;
      if (step === 0) continue;
      row.alpha = alpha;
      row.places.forEach((place, i) => {
        weights[place] = (weights[place] ?? 0) + step * (row.values[i] ?? 0);
      });
      bias += step;
    }
  }
  return {
    bias,
    weights: new Map([...names].map(([name, at]) => [name, (weights[at] ?? 0) * (scale[at] ?? 0)])),
  };
}

function shuffle<T>(items: T[], random: () => number): void {
  for (let i = items.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    const [a, b] = [items[i], items[j]];
    if (a !== undefined && b !== undefined) [items[i], items[j]] = [b, a];
  }
}
