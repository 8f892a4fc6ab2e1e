import { findClaim } from '#core/repositories/claims.ts';
import { findTextByVersion } from '#core/repositories/documents.ts';
import { findSentences } from '#shared/domain/claimFigures/findSentences.ts';
import { type figureOrigins, readClaimFigures } from '#shared/domain/claimFigures/readClaimFigures.ts';
import { compareEvidence } from '#shared/domain/consistency/compareEvidence.ts';
import { toPlainComparison } from '#shared/domain/consistency/toPlainComparison.ts';
import { found } from './found.ts';
import type { Handlers } from './Handlers.ts';

/** Figures are read and recomputed whenever they are asked for, so they are never older than the words. */
export const claimFigureHandlers: Handlers<'claims.figures'> = {
  'claims.figures': async ({ store }, { id }) => {
    const { text, kind, inStories, links } = await store.snapshot(async (db) => {
      const claim = found(await findClaim(db, id), 'claim');
      const inStories = [];
      for (const { passage } of claim.appearances) {
        const story = await findTextByVersion(db, passage.textVersionId);
        inStories.push({
          passage,
          text: story === undefined ? passage.exact : findSentences(story, passage),
        });
      }
      return { ...claim, inStories };
    });
    const parts = [
      { ...about('claim', text), comparisons: [] },
      ...inStories.map((each) => ({ ...about('appearance', each.text, each.passage), comparisons: [] })),
      ...links.map(({ passage, stance }) => ({
        ...about('evidence', passage.exact, passage),
        comparisons: compareEvidence(text, { text: passage.exact, stance }).map((each) => ({
          ...toPlainComparison(each),
          inClaim: each.inClaim,
          inEvidence: each.inEvidence,
        })),
      })),
    ];
    const read = readClaimFigures(parts);
    return {
      parts: parts.map((part, at) => ({
        ...part,
        figures: (read[at]?.figures ?? []).map((figure) => ({
          ...figure,
          // The base of a stock move is the price before it.
          isBaseMissing: figure.isBaseMissing && kind !== 'stock-move',
          basis: [...figure.basis],
        })),
        moreFigures: read[at]?.moreFigures ?? 0,
        checks: [...(read[at]?.checks ?? [])],
      })),
    };
  },
};

const about = (
  from: (typeof figureOrigins)[number],
  text: string,
  passage?: { readonly id: string; readonly documentId: string; readonly documentTitle: string },
) => ({
  from,
  text,
  passageId: passage?.id ?? null,
  documentId: passage?.documentId ?? null,
  documentTitle: passage?.documentTitle ?? null,
});
