import type { ReadFigure } from '#shared/domain/figure/ReadFigure.ts';

const counted = (figure: ReadFigure) => figure.kind === 'count' || figure.kind === 'number';

/** Whether two figures can be part and whole of one thing: amounts of one currency, one dimension, or things counted. */
export function isSameMeasure(a: ReadFigure, b: ReadFigure): boolean {
  if (a.malformed || b.malformed || a.per !== b.per) return false;
  if (a.kind === 'money' && b.kind === 'money') return a.currency?.code === b.currency?.code;
  if (a.kind === 'dimension' && b.kind === 'dimension') return a.unit === b.unit;
  return counted(a) && counted(b);
}
