/** Rows on screen: the first and the last. */
export type RowRange = { readonly first: number; readonly last: number };

/** How many rows are read at once. */
export const pageSize = 200;

/** Rows this near to the screen are read ahead. */
const ahead = 60;

/** The pages that rows on screen and near it lie on. */
export function pagesOf({ first, last }: RowRange, total: number): readonly number[] {
  if (total === 0) return [];
  const from = Math.floor(Math.max(0, first - ahead) / pageSize);
  const to = Math.floor(Math.min(total - 1, last + ahead) / pageSize);
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
}

/** Whether pages have nothing to do with those before: none is among them or next to them. */
export const isJump = (before: readonly number[], now: readonly number[]): boolean =>
  before.length > 0 && !now.some((page) => before.some((each) => Math.abs(each - page) <= 1));
