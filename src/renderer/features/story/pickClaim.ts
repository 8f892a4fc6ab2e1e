/** A claim's stretch of text. */
type Stretch = { readonly claimId: string; readonly from: number; readonly to: number };

/** Which of the claims at one place is meant: the shortest, or, asked again, the next longer one. */
export function pickClaim(stretches: readonly Stretch[], current: string | undefined): string | undefined {
  const byLength = [...stretches].sort((a, b) => a.to - a.from - (b.to - b.from));
  const at = byLength.findIndex((each) => each.claimId === current);
  return byLength[(at + 1) % byLength.length]?.claimId;
}
