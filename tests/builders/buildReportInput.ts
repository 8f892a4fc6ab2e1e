import type { ReportInput } from '#core/briefs/composeReport.ts';
import { buildCasebook } from './buildCasebook.ts';
import { buildClaim } from './buildClaim.ts';
import { buildDocument } from './buildDocument.ts';
import { buildEvidenceLink } from './buildEvidenceLink.ts';
import { buildSource } from './buildSource.ts';

/** What a brief is composed of: one claim with one passage of evidence, nothing confidential. */
export const buildReportInput = (override: Partial<ReportInput> = {}): ReportInput => ({
  title: 'Sora stuns the world',
  casebook: buildCasebook(),
  story: null,
  claims: [buildClaim({ strength: 'claimant-only', links: [buildEvidenceLink()] })],
  documents: [buildDocument()],
  sources: [buildSource()],
  moves: new Map(),
  textOf: () => 'Sora can generate videos up to a minute long while maintaining visual quality.',
  generatedAt: '2024-02-21T12:00:00.000Z',
  isConfidentialIncluded: false,
  ...override,
});
