/** The verdicts a person can give. The first six lie on the scale from true to false; the last four do not. */
export const verdictValues = [
  'true',
  'mostly-true',
  'mixed',
  'misleading',
  'mostly-false',
  'false',
  'unproven',
  'outdated',
  'opinion',
  'not-yet',
] as const;

/** What a person found a claim to be; a machine check never sets it. */
export type VerdictValue = (typeof verdictValues)[number];
