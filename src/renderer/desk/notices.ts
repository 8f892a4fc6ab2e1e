import { useSyncExternalStore } from 'react';

/** Something to tell the user, with one thing to do about it at most. */
export type Notice = {
  readonly id: number;
  readonly text: string;
  readonly tone: 'done' | 'error';
  /** Copyable detail. */
  readonly detail?: string | undefined;
  readonly action?: { readonly title: string; readonly run: () => void } | undefined;
};

const shownMs = 8_000;
const listeners = new Set<() => void>();
let notices: readonly Notice[] = [];
let count = 0;

function set(next: readonly Notice[]): void {
  notices = next;
  for (const listener of listeners) listener();
}

/** Takes a notice away. */
export const dismissNotice = (id: number): void => set(notices.filter((notice) => notice.id !== id));

/** Tells the user something; errors stay until they are dismissed. */
export function notify(notice: Omit<Notice, 'id'>): void {
  count += 1;
  const id = count;
  set([...notices.slice(-2), { ...notice, id }]);
  if (notice.tone === 'done') setTimeout(() => dismissNotice(id), shownMs);
}

/** The notices now. */
export const useNotices = (): readonly Notice[] =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => notices,
  );
