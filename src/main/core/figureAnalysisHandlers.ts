import type { OutputOf, ParsedInputOf } from '#shared/contract/contract.ts';
import type { consistencyAnalyses } from '#shared/contract/consistency.contract.ts';
import type { figureAnalyses } from '#shared/contract/figures.contract.ts';
import { labels } from '#shared/contract/labels.en.ts';
import { checkArithmetic } from '#shared/domain/arithmetic/checkArithmetic.ts';
import { toPlainCheck } from '#shared/domain/arithmetic/toPlainCheck.ts';
import { findRepeated } from '#shared/domain/consistency/findRepeated.ts';
import { toPlainComparison } from '#shared/domain/consistency/toPlainComparison.ts';
import { readFigures } from '#shared/domain/figure/readFigures.ts';
import type { Span } from '#shared/domain/words/Span.ts';
import type { Ports } from './ports.ts';
import { readPriceMove } from './readPriceMove.ts';

/** Reading and recomputing numbers. */
export const figureAnalysisHandlers: {
  readonly [N in keyof typeof figureAnalyses | keyof typeof consistencyAnalyses]: (
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
  'analyze.consistency': (_, { id, text }) => {
    const repeated = findRepeated(text);
    const has = (verdict: (typeof repeated)[number]['verdict']) =>
      repeated.some((each) => each.verdict === verdict);
    const verdict = has('disagrees') ? 'disagrees' : has('agrees') ? 'agrees' : 'not-comparable';
    const withText = ({ start, end }: Span) => ({ start, end, text: text.slice(start, end) });
    return Promise.resolve({
      id,
      verdict: repeated.length === 0 ? ('nothing-to-check' as const) : verdict,
      pairs: repeated.map((each) => {
        const { sum: _, ...comparison } = toPlainComparison(each);
        const [one, other] = each.stated;
        return {
          ...comparison,
          figures: [withText(one.figure), withText(other.figure)] as const,
          sentences: [one.sentence, other.sentence] as const,
        };
      }),
    });
  },
  'analyze.price-move': (_, input) => readPriceMove(input),
};
