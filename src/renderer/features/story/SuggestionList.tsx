import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
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

/** How high an item is that was not measured yet, in pixels. */
const likelyHeight = 88;

/**
 * The suggestions, of which only those in sight and the current one exist: arrows, J and K go through them, Enter logs one,
 * Backspace or Delete dismisses it.
 */
export function SuggestionList({ suggestions }: { readonly suggestions: StorySuggestions }) {
  const text = useText();
  const list = useRef<HTMLOListElement>(null);
  const latest = useRef(suggestions);
  latest.current = suggestions;
  const { shown, current, wantsFocus, canLog } = suggestions;
  const scroller = useRef<HTMLDivElement>(null);
  const currentAt = current ? shown.indexOf(current) : -1;
  // Tab leads to the current one, and to the first where there is none.
  const reachableAt = Math.max(0, currentAt);
  const virtualizer = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => likelyHeight,
    getItemKey: (at) => shown[at]?.id ?? at,
    overscan: 8,
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), reachableAt])].sort((a, b) => a - b),
  });

  useLayoutEffect(() => {
    const id = current?.id ?? shown[0]?.id;
    if (!wantsFocus.current || id === undefined) return;
    const row = list.current?.querySelector<HTMLElement>(`[data-suggestion-row="${CSS.escape(id)}"]`);
    // The list is measured before it has rows.
    if (!row) return;
    wantsFocus.current = false;
    row.focus({ preventScroll: true });
  });
  // What stands out by a click in the text or by a key there comes into sight here, too.
  const currentId = current?.id;
  useLayoutEffect(() => {
    if (currentAt !== -1) virtualizer.scrollToIndex(currentAt, { align: 'auto' });
  }, [virtualizer, currentId, currentAt]);

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
    <div ref={scroller} className={styles['scroller']}>
      <ol
        ref={list}
        className={styles['list']}
        style={{ height: virtualizer.getTotalSize() }}
        aria-label={text('suggestions.list')}
        onKeyDown={press}
      >
        {virtualizer.getVirtualItems().map(({ index, key, start }) => {
          const item = shown[index];
          return (
            item && (
              <SuggestionItem
                key={key}
                item={item}
                place={{ index, count: shown.length, top: start, measure: virtualizer.measureElement }}
                isCurrent={index === currentAt}
                isReachable={index === reachableAt}
                canLog={canLog}
                handlers={handlers}
              />
            )
          );
        })}
      </ol>
    </div>
  );
}
