import { useEffect, useMemo, useRef, useState } from 'react';

/** The title of a draft while it is written. */
export type DraftTitleText = {
  /** As it stands in the field. */
  readonly title: string;
  readonly set: (title: string) => void;
  /** As it stands in the field now, outside React. */
  readonly read: () => string;
  /** What is to be stored of it: undefined where it is as it was stored, or empty. */
  readonly readChanged: () => string | undefined;
  /** This title is stored. */
  readonly store: (title: string) => void;
};

/** The title of a draft; one that was given elsewhere is shown unless another is being written here. */
export function useDraftTitle(stored: string): DraftTitleText {
  const [title, setTitle] = useState(stored);
  const now = useRef({ title: stored, stored });
  const actions = useMemo(
    () => ({
      set: (next: string) => {
        now.current.title = next;
        setTitle(next);
      },
      read: () => now.current.title,
      readChanged: () => {
        const words = now.current.title.trim();
        return words === '' || words === now.current.stored ? undefined : words;
      },
      store: (next: string) => {
        now.current.stored = next;
      },
    }),
    [],
  );
  useEffect(() => {
    const isUntouched = actions.readChanged() === undefined && actions.read() !== '';
    actions.store(stored);
    if (isUntouched) actions.set(stored);
  }, [actions, stored]);
  return useMemo(() => ({ title, ...actions }), [title, actions]);
}
