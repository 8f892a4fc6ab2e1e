import type { OutputOf, ParsedInputOf } from '#shared/contract/contract.ts';
import { toFigure } from '#shared/domain/figure/readFigures.ts';
import { spotClaims } from '#shared/domain/spotting/spotClaims.ts';
import type { Span } from '#shared/domain/words/Span.ts';

/** Claim spotting; pure, and without a casebook. */
export const spottingHandlers = {
  'analyze.spot': (
    _: unknown,
    { id, text, unit, date }: ParsedInputOf<'analyze.spot'>,
  ): Promise<OutputOf<'analyze.spot'>> => {
    const withText = ({ start, end }: Span) => ({ start, end, text: text.slice(start, end) });
    const { score, isCheckworthy, isForward, claims } = spotClaims({ text, unit, date: date ?? undefined });
    return Promise.resolve({
      id,
      score,
      checkworthy: isCheckworthy,
      forward: isForward,
      claims: claims.map(({ claimant, figures, reasons, ...claim }) => ({
        ...claim,
        text: text.slice(claim.start, claim.end),
        claimant: claimant && withText(claimant),
        reasons,
        figures: figures.map((figure) => toFigure(text, figure)),
      })),
    });
  },
};
