import { useLayoutEffect, useRef } from 'react';
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
  const { query, count = 0, shown, kinds, kind, filterBy, last, undo, toggle, wantsFocus } = suggestions;
  const pane = useRef<HTMLElement>(null);
  const { data } = query;
  const countOf = (wanted: ClaimKind) => kinds.find((each) => each.kind === wanted)?.count ?? 0;
  const choices = claimKinds.filter((each) => countOf(each) > 0 || each === kind);
  const all = kind === null ? count : countOf(kind);
  // Where nothing is left to go to, the keys stay here.
  const isDone = data !== undefined && shown.length === 0;
  useLayoutEffect(() => {
    if (!isDone || !wantsFocus.current) return;
    wantsFocus.current = false;
    pane.current?.focus({ preventScroll: true });
  });
  return (
    <aside ref={pane} tabIndex={-1} className={styles['pane']} aria-label={text('suggestions.title')}>
      <header className={styles['head']}>
        <h2 className={styles['title']}>{text('suggestions.title')}</h2>
        <span className={styles['space']} />
        {data && <HypeSigns hype={data.hype} />}
        <IconButton icon="close" label={text('suggestions.close')} shortcut="mod+shift+s" onPress={toggle} />
      </header>
      {(count > 0 || kind !== null) && (
        <div className={styles['filter']}>
          <Select<ClaimKind | 'all'>
            label={text('suggestions.kind')}
            isLabelHidden
            value={kind ?? 'all'}
            choices={[
              { value: 'all', label: text('suggestions.allKinds', { count }) },
              ...choices.map((value) => ({
                value,
                label: text('suggestions.kindCount', {
                  kind: text(`claimKind.${value}`),
                  count: countOf(value),
                }),
              })),
            ]}
            onChange={(value) => filterBy(value === 'all' ? null : value)}
          />
          {data && !query.isPlaceholderData && shown.length < all && (
            <p className={styles['more']}>
              {text('suggestions.onlyFirst', { count: shown.length, total: all })}
            </p>
          )}
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
  const { query, count, shown, filterBy, isLogged } = suggestions;
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
  if (count === 0) {
    const words = data.hype.find(({ sign }) => sign === 'superlatives')?.of;
    return (
      <div className={styles['state']}>
        <EmptyState>
          {text(
            words === 0
              ? 'suggestions.nothingWritten'
              : isLogged || data.dismissed > 0
                ? 'suggestions.allDone'
                : 'suggestions.nothingFound',
          )}
        </EmptyState>
      </div>
    );
  }
  if (shown.length === 0 && !query.isPlaceholderData)
    return (
      <div className={styles['state']}>
        <EmptyState action={<Button onPress={() => filterBy(null)}>{text('suggestions.showAll')}</Button>}>
          {text('suggestions.noneOfKind')}
        </EmptyState>
      </div>
    );
  return <SuggestionList suggestions={suggestions} />;
}
