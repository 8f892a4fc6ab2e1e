import type { Editor } from '@tiptap/react';
import { call } from '#renderer/api/call.ts';
import type { DraftSaver } from './createDraftSaver.ts';
import type { DraftSync } from './createDraftSync.ts';
import { toEditorContent } from './toEditorContent.ts';

/** Marks a transaction that puts stored text in the place of another: nothing in it is to be stored. */
export const isTakenOver = 'takenOver';

/**
 * Puts the newest stored text in the place of what the editor holds; undo in the editor takes that back. Answers its
 * title, or undefined where nothing was to be done.
 */
export async function takeOverDraft(
  editor: Editor,
  { saver, sync }: { readonly saver: DraftSaver; readonly sync: DraftSync },
  id: string,
  isWanted: () => boolean = () => !saver.hasUnsaved() && !editor.view.composing,
): Promise<string | undefined> {
  const [stored, { title }] = await Promise.all([
    call('documents.text', { id }),
    call('documents.get', { id }),
  ]);
  if (editor.isDestroyed || stored.textVersionId === saver.baseId() || !isWanted()) return undefined;
  const { content } = editor.schema.nodeFromJSON(toEditorContent(stored.text, stored.layout));
  const { tr } = editor.state;
  editor.view.dispatch(tr.replaceWith(0, tr.doc.content.size, content).setMeta(isTakenOver, true));
  sync.replace(editor.state.doc);
  saver.rebase(stored.textVersionId);
  return title;
}
