import { type KeyboardEvent, useLayoutEffect, useMemo, useRef } from 'react';
import { readSettings } from '#renderer/desk/settings.ts';
import { useText } from '#renderer/i18n/useText.ts';
import { stepSuggestion } from './nextSuggestion.ts';
import { type SuggestionHandlers, SuggestionItem } from './SuggestionItem.tsx';
import type { StorySuggestions } from './useStorySuggestions.ts';
import styles from './SuggestionPane.module.css';

const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  j: 1,
  k: -1,
  Home: -Infinity,
  End: Infinity,
};

/** The suggestions: arrows, J and K go through them, Enter logs one, Backspace or Delete dismisses it. */
export function SuggestionList({ suggestions }: { readonly suggestions: StorySuggestions }) {
  const text = useText();
  const list = useRef<HTMLOListElement>(null);
  const latest = useRef(suggestions);
  latest.current = suggestions;
  const { shown, current, wantsFocus, canLog } = suggestions;

  useLayoutEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    const id = current?.id ?? shown[0]?.id;
    if (id === undefined) return;
    list.current?.querySelector<HTMLElement>(`[data-suggestion-row="${CSS.escape(id)}"]`)?.focus();
  });
  // What stands out by a click in the text or by a key there comes into sight here, too.
  const currentId = current?.id;
  useLayoutEffect(() => {
    list.current?.querySelector('[aria-current=true]')?.parentElement?.scrollIntoView({ block: 'nearest' });
  }, [currentId]);

  const handlers = useMemo(
    (): SuggestionHandlers => ({
      goTo: (id) => {
        if (latest.current.current?.id !== id) latest.current.goTo(id, false);
      },
      accept: (item) => latest.current.accept(item, true),
      dismiss: (item) => latest.current.dismiss(item, true),
    }),
    [],
  );

  const press = (event: KeyboardEvent) => {
    const { altKey, ctrlKey, metaKey, shiftKey } = event;
    const { target } = event;
    const isRow = target instanceof Element && target.closest('[data-suggestion-row]');
    if (!isRow || altKey || ctrlKey || metaKey || shiftKey || !current) return;
    const { key } = event;
    if (key.length === 1 && !readSettings().hasSingleKeys) return;
    const step = steps[key.length === 1 ? key.toLowerCase() : key];
    if (step !== undefined) suggestions.goTo(stepSuggestion(shown, current.id, step), true);
    else if (key === 'Enter') suggestions.accept(current, true);
    else if (key === 'Backspace' || key === 'Delete') suggestions.dismiss(current, true);
    else return;
    event.preventDefault();
  };

  return (
    <ol ref={list} className={styles['list']} aria-label={text('suggestions.list')} onKeyDown={press}>
      {shown.map((item, at) => (
        <SuggestionItem
          key={item.id}
          item={item}
          isCurrent={item.id === current?.id}
          isReachable={current ? item.id === current.id : at === 0}
          canLog={canLog}
          handlers={handlers}
        />
      ))}
    </ol>
  );
}
