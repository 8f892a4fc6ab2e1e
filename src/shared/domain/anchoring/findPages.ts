import type { Page } from '#shared/domain/document/Layout.ts';

/** The first and last page that a passage touches, or undefined where the text has no pages. */
export function findPages(
  pages: readonly Page[],
  start: number,
  end: number,
): { readonly first: Page; readonly last: Page } | undefined {
  const touched = pages.filter((page) => page.start < end && page.end > start);
  const first = touched[0];
  const last = touched.at(-1);
  return first && last ? { first, last } : undefined;
}
