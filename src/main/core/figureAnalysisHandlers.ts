import type { OutputOf, ParsedInputOf } from '#shared/contract/contract.ts';
import type { figureAnalyses } from '#shared/contract/figures.contract.ts';
import { labels } from '#shared/contract/labels.en.ts';
import { checkArithmetic } from '#shared/domain/arithmetic/checkArithmetic.ts';
import { toPlainCheck } from '#shared/domain/arithmetic/toPlainCheck.ts';
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
      checks: checks.map((check) => {
        const { why, sum: _, statedRange: __, ...plain } = toPlainCheck(check);
        return why ? { ...plain, why: labels.doubt[why] } : plain;
      }),
    });
  },
  'analyze.price-move': (_, input) => readPriceMove(input),
};
