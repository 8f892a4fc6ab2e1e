import type { Ratio } from '#shared/domain/exact/ratio.ts';
import type { ReadFigure } from '#shared/domain/figure/ReadFigure.ts';
import type { Interval } from './Interval.ts';

/** The outcomes of every numeric check. */
export const checkVerdicts = ['agrees', 'disagrees', 'not-comparable', 'nothing-to-check'] as const;

/** The outcome of a numeric check. */
export type CheckVerdict = (typeof checkVerdicts)[number];

/** What a check recomputes. */
export const relations = ['percent-change', 'product', 'sum', 'share'] as const;

/** What a check recomputes. */
export type Relation = (typeof relations)[number];

/** One relation between the figures of a text, recomputed. */
export type Check = {
  readonly relation: Relation;
  readonly verdict: Exclude<CheckVerdict, 'nothing-to-check'>;
  /** How it agrees. */
  readonly how?: 'exactly' | 'within-precision' | 'within-qualifier';
  /** Why it cannot be compared. */
  readonly why?: string;
  readonly stated: Ratio;
  readonly computed: Ratio;
  /** What the printed precision of the inputs allows. */
  readonly tolerance: Interval;
  readonly figures: readonly ReadFigure[];
  readonly working: string;
};
