/** The offsets of the pages that hold these positions of a list, both ends included. */
export function pagesOf(first: number, last: number, size: number): readonly number[] {
  const from = Math.floor(Math.max(0, first) / size);
  const to = Math.floor(Math.max(0, last) / size);
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => (from + at) * size);
}
