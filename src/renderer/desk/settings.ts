import { useSyncExternalStore } from 'react';

/** What a user chose for this desk on this machine. Nothing of a casebook is kept here. */
export type Settings = {
  readonly theme: 'system' | 'light' | 'dark';
  readonly locale: 'en' | 'zh' | 'system';
  /** Single letters as shortcuts; can be switched off (WCAG 2.1.4). */
  readonly hasSingleKeys: boolean;
  /** Widths of panes in pixels, and which are closed, by their names. */
  readonly panes: Readonly<Record<string, number>>;
  readonly closedPanes: readonly string[];
  /** Panes that are closed unless somebody opened them. */
  readonly openPanes: readonly string[];
};

/** The pane of suggestions beside a story, among `openPanes`. */
export const suggestionsPane = 'suggestions';

const storageKey = 'hypecheck.settings';
const defaults: Settings = {
  theme: 'system',
  locale: 'system',
  hasSingleKeys: true,
  panes: {},
  closedPanes: [],
  openPanes: [],
};
const listeners = new Set<() => void>();

/** What the host gives a new window to begin with: what was chosen in the one before. */
function fromAddress(): Partial<Settings> {
  const given = new URLSearchParams(location.search);
  const theme = (['light', 'dark'] as const).find((each) => each === given.get('theme'));
  const locale = (['en', 'zh'] as const).find((each) => each === given.get('locale'));
  return { ...(theme && { theme }), ...(locale && { locale }) };
}

function load(): Settings {
  try {
    return {
      ...defaults,
      ...fromAddress(),
      ...(JSON.parse(localStorage.getItem(storageKey) ?? '{}') as Partial<Settings>),
    };
  } catch {
    return defaults;
  }
}

let settings = typeof localStorage === 'undefined' ? defaults : load();

/** The settings now. */
export const readSettings = (): Settings => settings;

/** Changes what is given. */
export function changeSettings(change: Partial<Settings>): void {
  settings = { ...settings, ...change };
  try {
    localStorage.setItem(storageKey, JSON.stringify(settings));
  } catch {
    // A browser that keeps nothing: the choice holds until the window closes.
  }
  for (const listener of listeners) listener();
}

/** Opens or closes a pane that is closed unless somebody opened it. */
export function setPaneOpen(pane: string, isOpen: boolean): void {
  const others = settings.openPanes.filter((each) => each !== pane);
  changeSettings({ openPanes: isOpen ? [...others, pane] : others });
}

/** The settings, kept in step. */
export const useSettings = (): Settings =>
  useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, readSettings);
