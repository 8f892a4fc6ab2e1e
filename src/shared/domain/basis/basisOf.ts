import type { ReadFigure } from '#shared/domain/figure/ReadFigure.ts';
import type { Basis } from './Basis.ts';
import { limitsOf, readBasis } from './readBasis.ts';

/** The bases of one of the figures of a folded text. */
export const basisOf = (text: string, figures: readonly ReadFigure[], figure: ReadFigure): readonly Basis[] =>
  readBasis(text, figure, limitsOf(text, figures, figures.indexOf(figure)));
