import { go } from '#renderer/desk/place.ts';
import { useText } from '#renderer/i18n/useText.ts';
import { Button, IconButton } from '#renderer/ui/Button.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { Skeleton } from '#renderer/ui/Skeleton.tsx';
import { type ClaimKind, claimKinds } from '#shared/domain/claim/ClaimKind.ts';
import { HypeSigns } from './HypeSigns.tsx';
import { SuggestionList } from './SuggestionList.tsx';
import type { StorySuggestions } from './useStorySuggestions.ts';
import styles from './SuggestionPane.module.css';

/** The claims that a story suggests, beside its text: what there is, why, and what was done with the last one. */
export function SuggestionPane({ suggestions }: { readonly suggestions: StorySuggestions }) {
  const text = useText();
  const { query, items, kind, filterBy, last, undo, toggle } = suggestions;
  const { data } = query;
  const byKind = Map.groupBy(items, (each) => each.kind);
  const kinds = claimKinds.filter((each) => byKind.has(each) || each === kind);
  return (
    <aside className={styles['pane']} aria-label={text('suggestions.title')}>
      <header className={styles['head']}>
        <h2 className={styles['title']}>{text('suggestions.title')}</h2>
        <span className={styles['space']} />
        {data && <HypeSigns hype={data.hype} />}
        <IconButton icon="close" label={text('suggestions.close')} shortcut="mod+shift+s" onPress={toggle} />
      </header>
      {(items.length > 0 || kind !== null) && (
        <div className={styles['filter']}>
          <Select<ClaimKind | 'all'>
            label={text('suggestions.kind')}
            isLabelHidden
            value={kind ?? 'all'}
            choices={[
              { value: 'all', label: text('suggestions.allKinds', { count: items.length }) },
              ...kinds.map((value) => ({
                value,
                label: text('suggestions.kindCount', {
                  kind: text(`claimKind.${value}`),
                  count: byKind.get(value)?.length ?? 0,
                }),
              })),
            ]}
            onChange={(value) => filterBy(value === 'all' ? null : value)}
          />
        </div>
      )}
      <Body suggestions={suggestions} />
      <footer className={styles['foot']}>
        <span role="status" className={styles['last']}>
          {last === null
            ? ''
            : last.claim
              ? text('suggestions.logged', { number: last.claim.number })
              : text('suggestions.wasDismissed')}
        </span>
        {last?.claim && (
          <Button look="plain" onPress={() => last.claim && go({ claim: last.claim.id })}>
            {text('suggestions.open')}
          </Button>
        )}
        {last && (
          <Button look="plain" onPress={() => undo(last)}>
            {text('suggestions.undo')}
          </Button>
        )}
        <span className={styles['space']} />
        <span className={styles['note']}>
          {data && data.dismissed > 0
            ? text('suggestions.dismissed', { count: data.dismissed })
            : last === null && text('suggestions.manner')}
        </span>
      </footer>
    </aside>
  );
}

function Body({ suggestions }: { readonly suggestions: StorySuggestions }) {
  const text = useText();
  const { query, items, shown, filterBy } = suggestions;
  const { data } = query;
  if (query.error && !data)
    return (
      <div className={styles['state']}>
        <ErrorNote error={query.error} onRetry={() => void query.refetch()} />
      </div>
    );
  if (!data)
    return (
      <div className={styles['state']}>
        <Skeleton lines={8} />
      </div>
    );
  if (items.length === 0)
    return (
      <div className={styles['state']}>
        <EmptyState>{text('suggestions.none')}</EmptyState>
      </div>
    );
  if (shown.length === 0)
    return (
      <div className={styles['state']}>
        <EmptyState action={<Button onPress={() => filterBy(null)}>{text('suggestions.showAll')}</Button>}>
          {text('suggestions.noneOfKind')}
        </EmptyState>
      </div>
    );
  return (
    <div className={styles['scroller']}>
      <SuggestionList suggestions={suggestions} />
      {data.total > data.suggestions.length && (
        <p className={styles['more']}>
          {text('suggestions.onlyFirst', { count: data.suggestions.length, total: data.total })}
        </p>
      )}
    </div>
  );
}
