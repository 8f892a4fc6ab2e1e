import { Editor, type EditorOptions } from '@tiptap/react';
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/**
 * An editor in an element of the page, made anew when the key changes. React does not hear of its transactions: what
 * needs to, listens.
 */
export function useStoryEditor(
  key: string,
  options: () => Partial<EditorOptions>,
): { readonly mount: RefObject<HTMLDivElement | null>; readonly editor: Editor | null } {
  const mount = useRef<HTMLDivElement>(null);
  const [editor, setEditor] = useState<Editor | null>(null);
  const latest = useRef(options);
  latest.current = options;
  useLayoutEffect(() => {
    // A strict CSP allows no style elements: the few rules that the editor needs stand in StoryText.module.css.
    const made = new Editor({ ...latest.current(), element: mount.current, injectCSS: false });
    setEditor(made);
    return () => {
      made.destroy();
      setEditor(null);
    };
  }, [key]);
  return { mount, editor };
}
