import { compare, type Ratio } from '#shared/domain/exact/ratio.ts';
import type { ReadFigure } from '#shared/domain/figure/ReadFigure.ts';
import { overlaps, type Interval } from './Interval.ts';
import type { Check } from './Check.ts';

/** Compares what is stated with what was computed; says whether precision or a qualifier made the difference. */
export function decide(
  stated: Ratio,
  statedInterval: Interval,
  computed: Ratio,
  tolerance: Interval,
  figures: readonly ReadFigure[],
): Pick<Check, 'verdict' | 'how'> {
  if (!overlaps(statedInterval, tolerance)) return { verdict: 'disagrees' };
  if (compare(stated, computed) === 0) return { verdict: 'agrees', how: 'exactly' };
  const isQualified = figures.some(({ qualifier }) => qualifier !== 'exact');
  return { verdict: 'agrees', how: isQualified ? 'within-qualifier' : 'within-precision' };
}
