import { findClaim } from '#core/repositories/claims.ts';
import { findTextByVersion } from '#core/repositories/documents.ts';
import { findSentences } from '#shared/domain/claimFigures/findSentences.ts';
import { readClaimFigures } from '#shared/domain/claimFigures/readClaimFigures.ts';
import { found } from './found.ts';
import type { Handlers } from './Handlers.ts';

/** Figures are read and recomputed whenever they are asked for, so they are never older than the words. */
export const claimFigureHandlers: Handlers<'claims.figures'> = {
  'claims.figures': async ({ store }, { id }) => {
    const words = await store.snapshot(async (db) => {
      const { text, appearances, links } = found(await findClaim(db, id), 'claim');
      const inStories = [];
      for (const { passage } of appearances) {
        const story = await findTextByVersion(db, passage.textVersionId);
        const sentences = story === undefined ? passage.exact : findSentences(story, passage);
        inStories.push({ ...about(passage), from: 'appearance' as const, text: sentences });
      }
      return [
        { from: 'claim' as const, passageId: null, documentId: null, documentTitle: null, text },
        ...inStories,
        ...links.map(({ passage }) => ({
          ...about(passage),
          from: 'evidence' as const,
          text: passage.exact,
        })),
      ];
    });
    const read = readClaimFigures(words);
    return {
      parts: words.map((part, at) => ({
        ...part,
        figures: [...(read[at]?.figures ?? [])],
        moreFigures: read[at]?.moreFigures ?? 0,
        checks: [...(read[at]?.checks ?? [])],
      })),
    };
  },
};

const about = (passage: {
  readonly id: string;
  readonly documentId: string;
  readonly documentTitle: string;
}) => ({
  passageId: passage.id,
  documentId: passage.documentId,
  documentTitle: passage.documentTitle,
});
