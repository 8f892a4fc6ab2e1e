import type { ClaimsView } from './claimsView.ts';

/** A view that was given a name. */
export type SavedView = { readonly name: string; readonly view: ClaimsView };

/** Under which the views of a casebook are kept on this machine. */
export const savedViewsKey = (casebookKey: string): string => `hypecheck.views.${casebookKey}`;

const isView = (value: unknown): value is ClaimsView =>
  typeof value === 'object' &&
  value !== null &&
  'filter' in value &&
  typeof value.filter === 'object' &&
  value.filter !== null &&
  'sort' in value &&
  typeof value.sort === 'string' &&
  'isDescending' in value &&
  typeof value.isDescending === 'boolean';

/** The views as they were kept; what is none is left out. */
export function readSavedViews(stored: string | null): readonly SavedView[] {
  try {
    const kept: unknown = JSON.parse(stored ?? '[]');
    if (!Array.isArray(kept)) return [];
    return kept.flatMap((each: unknown): SavedView[] =>
      typeof each === 'object' &&
      each !== null &&
      'name' in each &&
      typeof each.name === 'string' &&
      'view' in each &&
      isView(each.view)
        ? [{ name: each.name, view: each.view }]
        : [],
    );
  } catch {
    return [];
  }
}

/** The views with this one among them, by name; a view of the same name gives way. */
export const withSavedView = (views: readonly SavedView[], saved: SavedView): readonly SavedView[] =>
  [...views.filter(({ name }) => name !== saved.name), saved].sort((one, other) =>
    one.name.localeCompare(other.name),
  );
