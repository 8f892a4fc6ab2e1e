import type { ReadFigure } from '#shared/domain/figure/ReadFigure.ts';

/** The kinds of figure that are set against each other; dates, ordinals and the like are not quantities. */
export const comparableKinds: ReadonlySet<ReadFigure['kind']> = new Set([
  'percent',
  'percent-point',
  'money',
  'count',
  'number',
  'dimension',
  'multiple',
  'duration',
]);
