import type { EvidenceLink } from '#renderer/api/types.ts';
import { type Stance, stances } from '#shared/domain/evidence/Stance.ts';

/** Links of one stance. */
export type LinkGroup = { readonly stance: Stance; readonly links: readonly EvidenceLink[] };

/** The links for, against and around a claim, in this order; a stance without links is left out. */
export const groupLinks = (links: readonly EvidenceLink[]): readonly LinkGroup[] =>
  stances
    .map((stance) => ({ stance, links: links.filter((link) => link.stance === stance) }))
    .filter((group) => group.links.length > 0);
