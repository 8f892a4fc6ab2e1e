import type { Editor } from '@tiptap/react';
import { useEffect, useState } from 'react';

/** A stretch of the editor's document. */
export type SelectedRange = { readonly from: number; readonly to: number };

/** What is selected in the editor, once the mouse has let go of it; null where nothing is. */
export function useSelectedRange(editor: Editor | null): SelectedRange | null {
  const [range, setRange] = useState<SelectedRange | null>(null);
  useEffect(() => {
    if (!editor) return;
    let isDragging = false;
    const read = () => {
      if (isDragging || editor.isDestroyed) return;
      const { from, to } = editor.state.selection;
      setRange((before) =>
        from === to ? null : before?.from === from && before.to === to ? before : { from, to },
      );
    };
    const press = () => {
      isDragging = true;
    };
    const release = () => {
      if (!isDragging) return;
      isDragging = false;
      // The editor hears of the selection after the mouse has let go.
      requestAnimationFrame(read);
    };
    const { dom } = editor.view;
    dom.addEventListener('pointerdown', press);
    addEventListener('pointerup', release);
    addEventListener('pointercancel', release);
    editor.on('selectionUpdate', read);
    editor.on('update', read);
    return () => {
      dom.removeEventListener('pointerdown', press);
      removeEventListener('pointerup', release);
      removeEventListener('pointercancel', release);
      editor.off('selectionUpdate', read);
      editor.off('update', read);
      setRange(null);
    };
  }, [editor]);
  return range;
}
