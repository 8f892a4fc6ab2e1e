import { useText } from '#renderer/i18n/useText.ts';

/** The pages that a passage stands on. */
export function PageNumbers({ first, last }: { readonly first: number; readonly last: number | null }) {
  const text = useText();
  return last === null || last === first
    ? text('common.page', { page: first })
    : text('common.pages', { first, last });
}
