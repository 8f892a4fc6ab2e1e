/** The number of Unicode code points before a UTF-16 offset, as the W3C selectors count. */
export function toCodePointOffset(text: string, offset: number): number {
  let count = 0;
  for (let at = 0; at < offset; at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1) count += 1;
  return count;
}
