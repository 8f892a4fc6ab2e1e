import type { Stance } from './Stance.ts';
import type { Tier } from './Tier.ts';

/** The strengths, from the weakest to the strongest. */
export const evidenceStrengths = [
  'none',
  'claimant-only',
  'one-origin',
  'independent-origins',
  'primary-document',
] as const;

/** How well a claim's evidence carries a verdict, either way; always computed, never set. */
export type EvidenceStrength = (typeof evidenceStrengths)[number];

/** What the strength of one evidence link depends on. */
export type StrengthInput = {
  readonly stance: Stance;
  readonly tier: Tier;
  /** Reprints of one story share an origin; a document without a source is its own. */
  readonly origin: string;
  /** The source is the claimant. */
  readonly isClaimant: boolean;
};

/**
 * The strength of a claim's evidence. Context does not count; a claimant's own word is `claimant-only`, except
 * for the question whether they said it (`isAboutSaying`, true for quote claims).
 * Source: docs of the IFCN code and KSJ on primary, independent and self-interested sources.
 */
export function computeEvidenceStrength(
  links: readonly StrengthInput[],
  isAboutSaying: boolean,
): EvidenceStrength {
  const weighty = links.filter((link) => link.stance !== 'context');
  if (weighty.length === 0) return 'none';
  const independent = weighty.filter((link) => isAboutSaying || !link.isClaimant);
  if (independent.length === 0) return 'claimant-only';
  if (independent.some((link) => link.tier === 'primary')) return 'primary-document';
  const origins = new Set(independent.map((link) => link.origin));
  return origins.size === 1 ? 'one-origin' : 'independent-origins';
}
