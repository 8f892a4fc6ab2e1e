import type { OutputOf, ParsedInputOf } from '#shared/contract/contract.ts';
import type { figureAnalyses } from '#shared/contract/figures.contract.ts';
import { readFigures } from '#shared/domain/figure/readFigures.ts';
import type { Ports } from './ports.ts';
import { readPriceMove } from './readPriceMove.ts';

/** Reading and recomputing numbers. */
export const figureAnalysisHandlers: {
  readonly [N in keyof typeof figureAnalyses]: (
    ports: Ports,
    input: ParsedInputOf<N>,
  ) => Promise<OutputOf<N>>;
} = {
  'analyze.figures': (_, { id, text }) => Promise.resolve({ id, figures: readFigures(text) }),
  'analyze.price-move': (_, input) => readPriceMove(input),
};
