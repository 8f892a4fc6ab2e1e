/** From where to where these reach, taken together. A page can have more of them than a call may have arguments. */
export function spanOf(ranges: readonly { readonly left: number; readonly right: number }[]): {
  readonly left: number;
  readonly right: number;
} {
  let left = Infinity;
  let right = -Infinity;
  for (const range of ranges) {
    left = Math.min(left, range.left);
    right = Math.max(right, range.right);
  }
  return { left, right };
}
