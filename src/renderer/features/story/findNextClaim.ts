/** The claims of a text in the order in which they first appear. */
export const listClaimIds = (marks: readonly { readonly claimId: string }[]): string[] => [
  ...new Set(marks.map((mark) => mark.claimId)),
];

/**
 * The claim after (1) or before (-1) the current one in the text; without one, the next from the caret. Undefined at
 * either end, and where there is none.
 */
export function findNextClaim(
  marks: readonly { readonly claimId: string; readonly start: number }[],
  step: 1 | -1,
  from: { readonly current: string | undefined; readonly caret: number },
): string | undefined {
  const ids = listClaimIds(marks);
  const at = ids.indexOf(from.current ?? '');
  if (at !== -1) return ids[at + step];
  const next =
    step === 1
      ? marks.find((mark) => mark.start >= from.caret)
      : marks.findLast((mark) => mark.start < from.caret);
  return (next ?? marks[0])?.claimId;
}
