import { lazy, Suspense } from 'react';
import { useActions } from '#renderer/desk/actions.ts';
import { openSearch, useOpenedSearch } from '#renderer/desk/search.ts';
import { useText } from '#renderer/i18n/useText.ts';

const DocumentSearch = lazy(async () => ({
  default: (await import('./DocumentSearch.tsx')).DocumentSearch,
}));

/** The search over all documents, from every screen; loaded when it is first opened. */
export function SearchDialog() {
  const text = useText();
  const opened = useOpenedSearch();
  useActions([
    {
      id: 'search.open',
      title: text('search.title'),
      group: text('evidence.group.library'),
      keys: ['mod+shift+f'],
      run: () => openSearch(),
    },
  ]);
  return opened === null ? null : (
    <Suspense>
      <DocumentSearch initial={opened} />
    </Suspense>
  );
}
