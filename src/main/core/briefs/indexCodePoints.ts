/**
 * A function from UTF-16 offsets of this text to Unicode code points. It answers as `toCodePointOffset` does, but
 * reads the text once for all of its passages.
 */
export function indexCodePoints(text: string): (offset: number) => number {
  const pairs = Array.from(text.matchAll(/[\u{10000}-\u{10ffff}]/gu), (match) => match.index);
  return (offset) => {
    let low = 0;
    let high = pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[middle] ?? 0) + 2 <= offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
}
