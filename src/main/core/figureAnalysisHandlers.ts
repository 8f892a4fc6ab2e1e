import type { OutputOf, ParsedInputOf } from '#shared/contract/contract.ts';
import type { figureAnalyses } from '#shared/contract/figures.contract.ts';
import { checkArithmetic } from '#shared/domain/arithmetic/checkArithmetic.ts';
import { toDecimalText } from '#shared/domain/exact/toDecimalText.ts';
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
  'analyze.arithmetic': (_, { id, text }) => {
    const { verdict, checks } = checkArithmetic(text);
    return Promise.resolve({
      id,
      verdict,
      checks: checks.map(({ stated, computed, tolerance, figures, ...check }) => ({
        ...check,
        stated: toDecimalText(stated),
        computed: toDecimalText(computed),
        tolerance: {
          ...(tolerance.low ? { low: toDecimalText(tolerance.low) } : {}),
          ...(tolerance.high ? { high: toDecimalText(tolerance.high) } : {}),
        },
        figures: figures.map(({ start, end }) => ({ start, end })),
      })),
    });
  },
  'analyze.price-move': (_, input) => readPriceMove(input),
};
