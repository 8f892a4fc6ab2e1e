import type { OutputOf } from '#shared/contract/contract.ts';
import type { ReportClaim } from '#shared/contract/report.ts';
import { findSentences } from '#shared/domain/claimFigures/findSentences.ts';
import { readClaimFigures } from '#shared/domain/claimFigures/readClaimFigures.ts';

type Claim = OutputOf<'claims.get'>;

/** Recomputes the figures of a claim's words and of the sentences of the appearances that may be shown. */
export function toReportFigures(
  text: string,
  appearances: Claim['appearances'],
  textOf: (textVersionId: string) => string | undefined,
): ReportClaim['figures'] {
  const parts = readClaimFigures([
    { from: 'claim', text },
    ...appearances.map(({ passage }) => {
      const story = textOf(passage.textVersionId);
      return {
        from: 'appearance' as const,
        text: story === undefined ? passage.exact : findSentences(story, passage),
      };
    }),
  ]);
  const figures = parts.flatMap((part) => part.figures);
  return {
    sums: parts
      .flatMap(({ checks }) => checks)
      .map(({ relation, verdict, how, why, working }) => ({
        relation,
        outcome: verdict,
        how: how ?? null,
        why: why ?? null,
        working,
      })),
    garbled: figures.flatMap(({ text: printed, malformed }) =>
      malformed ? [{ text: printed, readings: [...malformed] }] : [],
    ),
    withoutBase: figures.filter(({ isBaseMissing }) => isBaseMissing).map(({ text: printed }) => printed),
  };
}
