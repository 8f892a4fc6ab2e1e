import { useEffect, useRef, useSyncExternalStore } from 'react';

/** What can be done now: shown in the palette and the sheet of keys, run by its key. */
export type Action = {
  /** `area.verb`; also the key of its title in the messages, as `action.area.verb`. */
  readonly id: string;
  /** The title as shown, translated. */
  readonly title: string;
  /** The heading it stands under, translated. */
  readonly group: string;
  /**
   * Its keys, such as `mod+k`, `shift+j`, `s`, `?`, `ArrowDown`. `mod` is Ctrl, or Command on a Mac. Single keys act
   * only where no text is being typed.
   */
  readonly keys?: readonly string[];
  readonly isEnabled?: boolean;
  readonly run: () => void;
};

const registered = new Map<symbol, readonly Action[]>();
const listeners = new Set<() => void>();
let snapshot: readonly Action[] = [];

function announce(): void {
  snapshot = [...registered.values()].flat();
  for (const listener of listeners) listener();
}

/** Offers actions while the calling component is on screen. */
export function useActions(actions: readonly Action[]): void {
  const owner = useRef(Symbol('actions'));
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });
  // What an action does changes with every render, what is told of it hardly ever: only that is announced, or a
  // keystroke anywhere would draw the palette anew.
  const told = JSON.stringify(
    actions.map(({ id, title, group, keys, isEnabled }) => [id, title, group, keys, isEnabled]),
  );
  useEffect(() => {
    registered.set(
      owner.current,
      latest.current.map((action) => ({
        ...action,
        run: () => latest.current.find(({ id }) => id === action.id)?.run(),
      })),
    );
    announce();
  }, [told]);
  useEffect(() => {
    const key = owner.current;
    return () => {
      registered.delete(key);
      announce();
    };
  }, []);
}

/** Everything that can be done now. */
export const useAllActions = (): readonly Action[] =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => snapshot,
  );

/** All actions, outside React. */
export const listActions = (): readonly Action[] => snapshot;

/** Does what is offered under this id; nothing where it is not offered now. */
export const runAction = (id: string): void => snapshot.find((action) => action.id === id)?.run();
