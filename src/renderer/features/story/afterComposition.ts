import type { EditorView } from '@tiptap/pm/view';

/** After the end of a composition the editor takes a moment to read what was composed. */
const composedMs = 60;

/** Runs once the characters that are being composed now stand in the text; answers what gives the wait up. */
export function afterComposition(view: EditorView, run: () => void): () => void {
  let pause: ReturnType<typeof setTimeout> | undefined;
  const end = () => {
    pause = setTimeout(run, composedMs);
  };
  view.dom.addEventListener('compositionend', end, { once: true });
  return () => {
    clearTimeout(pause);
    view.dom.removeEventListener('compositionend', end);
  };
}
