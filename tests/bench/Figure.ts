/** One measured figure; `target` is null where it is only reported. */
export type Figure = {
  readonly name: string;
  readonly target: number | null;
  readonly unit: 's' | 'ms' | 'MB';
  readonly median: number;
  readonly p95: number;
  readonly min: number;
  readonly max: number;
  readonly runs: number;
  /** Whether the figure keeps its target; null without one. */
  readonly isReached: boolean | null;
  /** What else is worth knowing, in words. */
  readonly note?: string | undefined;
};

/** What a figure is made from: its name, what was measured, and which statistic the target is for. */
export type Measured = {
  readonly name: string;
  readonly unit: Figure['unit'];
  readonly values: readonly number[];
  readonly target?: number | undefined;
  /** Default `median`. */
  readonly judgedBy?: 'median' | 'p95' | undefined;
  readonly note?: string | undefined;
};

const round = (value: number) => Number(value.toPrecision(4));

/** Sums up what was measured. Percentiles are by nearest rank. */
export function toFigure({ name, unit, values, target, judgedBy = 'median', note }: Measured): Figure {
  if (values.length === 0) throw new RangeError(`nothing was measured for ${name}`);
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => round(sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0);
  const statistics = { median: at(0.5), p95: at(0.95), min: at(0), max: at(1) };
  return {
    name,
    target: target ?? null,
    unit,
    ...statistics,
    runs: sorted.length,
    isReached: target === undefined ? null : statistics[judgedBy] < target,
    ...(note === undefined ? {} : { note }),
  };
}
