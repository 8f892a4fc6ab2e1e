import type { Ratio } from '#shared/domain/exact/ratio.ts';
import type { ReadFigure } from '#shared/domain/figure/ReadFigure.ts';
import type { Doubt } from './Doubt.ts';
import type { Interval } from './Interval.ts';

/** The outcomes of every numeric check. */
export const checkVerdicts = ['agrees', 'disagrees', 'not-comparable', 'nothing-to-check'] as const;

/** The outcome of a numeric check. */
export type CheckVerdict = (typeof checkVerdicts)[number];

/** What a check recomputes. */
export const relations = ['percent-change', 'product', 'sum', 'share'] as const;

/** What a check recomputes. */
export type Relation = (typeof relations)[number];

/** How a check agrees. */
export const agreements = ['exactly', 'within-precision', 'within-qualifier', 'within-bounds'] as const;

/** One relation between the figures of a text, recomputed. */
export type Check = {
  readonly relation: Relation;
  readonly verdict: Exclude<CheckVerdict, 'nothing-to-check'>;
  /** How it agrees. */
  readonly how?: (typeof agreements)[number];
  /** Why it cannot be compared. */
  readonly why?: Doubt;
  readonly stated: Ratio;
  readonly computed: Ratio;
  /** What the printed precision of the inputs allows. */
  readonly tolerance: Interval;
  /** What the stated figure's own printed precision and qualifier allow. */
  readonly statedRange: Interval;
  readonly figures: readonly ReadFigure[];
  /** The sum in plain decimals, free of any language: "199 × 250000 = 49750000"; "≈" before what was rounded. */
  readonly sum: string;
  /** The sum in English with the ranges that were compared. */
  readonly working: string;
};
