import { useCallback, useSyncExternalStore } from 'react';
import type { ClaimFilter, ClaimSort } from '#renderer/api/types.ts';

/** Which claims the table shows, and in which order. */
export type ClaimsView = {
  readonly filter: ClaimFilter;
  readonly sort: ClaimSort;
  readonly isDescending: boolean;
};

/** All claims by number. */
export const wholeView: ClaimsView = { filter: {}, sort: 'number', isDescending: false };

/** For as long as the window lives: leaving the screen and coming back finds it as it was. */
const views = new Map<string, ClaimsView>();
const listeners = new Set<() => void>();

/** The view of a casebook's claims, and how to change it. */
export function useClaimsView(
  casebookKey: string,
): readonly [ClaimsView, (change: Partial<ClaimsView>) => void] {
  const view = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => views.get(casebookKey) ?? wholeView,
  );
  const change = useCallback(
    (part: Partial<ClaimsView>) => {
      views.set(casebookKey, { ...(views.get(casebookKey) ?? wholeView), ...part });
      for (const listener of listeners) listener();
    },
    [casebookKey],
  );
  return [view, change];
}

/** The filter with one axis changed; an axis without values is left out, so that equal filters are the same request. */
export function withAxis<Axis extends keyof ClaimFilter>(
  filter: ClaimFilter,
  axis: Axis,
  value: ClaimFilter[Axis],
): ClaimFilter {
  const { [axis]: _, ...rest } = filter;
  const isEmpty = value === undefined || value.length === 0;
  return isEmpty ? rest : { ...rest, [axis]: value };
}

/** Whether anything is filtered. */
export const hasFilter = (filter: ClaimFilter): boolean => Object.keys(filter).length > 0;
