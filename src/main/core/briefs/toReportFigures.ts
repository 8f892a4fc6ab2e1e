import type { OutputOf } from '#shared/contract/contract.ts';
import type { ReportClaim } from '#shared/contract/report.ts';
import { findSentences } from '#shared/domain/claimFigures/findSentences.ts';
import { readClaimFigures } from '#shared/domain/claimFigures/readClaimFigures.ts';
import { compareEvidence } from '#shared/domain/consistency/compareEvidence.ts';
import type { RepeatedFigure, ValueComparison } from '#shared/domain/consistency/Consistency.ts';

type Claim = OutputOf<'claims.get'>;
type Passage = Claim['appearances'][number]['passage'];
type Figures = ReportClaim['figures'];

/** How a brief names a document. */
type About = (passage: Passage) => {
  readonly documentNumber: number | null;
  readonly documentTitle: string;
  readonly isConfidential: boolean;
};

/**
 * Recomputes the figures of a claim's words and of the sentences of the appearances that may be shown, and compares
 * them with the evidence that may be shown and with the rest of the story.
 */
export function toReportFigures(
  { text, kind, appearances, links }: Pick<Claim, 'text' | 'kind' | 'appearances' | 'links'>,
  {
    textOf,
    repeatedIn,
    about,
    isHidden,
  }: {
    readonly textOf: (textVersionId: string) => string | undefined;
    /** The quantities that a text version states twice. */
    readonly repeatedIn: (textVersionId: string) => readonly RepeatedFigure[];
    readonly about: About;
    /** Words of a document that hold a hidden name are left out whole. */
    readonly isHidden: (words: string) => boolean;
  },
): Figures {
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
    comparisons: links.flatMap(({ passage, stance }) =>
      compareEvidence(text, { text: passage.exact, stance }).map((compared) => ({
        ...toCompared(compared),
        inClaim: compared.inClaim.text,
        inEvidence: compared.inEvidence.text,
        ...about(passage),
      })),
    ),
    repeated: appearances.flatMap(({ passage }) => listRepeated(passage)),
    garbled: figures.flatMap(({ text: printed, malformed }) =>
      malformed ? [{ text: printed, readings: [...malformed] }] : [],
    ),
    // The base of a stock move is the price before it.
    withoutBase:
      kind === 'stock-move'
        ? []
        : figures.filter(({ isBaseMissing }) => isBaseMissing).map(({ text: printed }) => printed),
  };

  function listRepeated(passage: Passage): Figures['repeated'] {
    const story = textOf(passage.textVersionId);
    if (story === undefined) return [];
    return repeatedIn(passage.textVersionId)
      .filter(({ verdict }) => verdict !== 'agrees')
      .filter(({ stated }) =>
        stated.some(({ figure }) => figure.start < passage.end && figure.end > passage.start),
      )
      .flatMap((each) => {
        const [one, other] = each.stated.map(({ sentence }) => story.slice(sentence.start, sentence.end));
        if (one === undefined || other === undefined || isHidden(one) || isHidden(other)) return [];
        return [{ ...toCompared(each), sentences: [one, other] as const, ...about(passage) }];
      });
  }
}

const toCompared = ({ verdict, how, why, bases, working }: ValueComparison) => ({
  outcome: verdict,
  how: how ?? null,
  why: why ?? null,
  bases: [...bases],
  working,
});
