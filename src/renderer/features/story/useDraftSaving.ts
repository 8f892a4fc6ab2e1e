import type { Node } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import type { Editor } from '@tiptap/react';
import { useEffect, useRef, useState } from 'react';
import { call } from '#renderer/api/call.ts';
import { hasOwnWindows } from '#renderer/api/hostFiles.ts';
import type { Document, DocumentText, DraftToSave } from '#renderer/api/types.ts';
import { noteField } from '#renderer/api/unsaved.ts';
import { useWrite } from '#renderer/api/useWrite.ts';
import { fromStyledBlocks } from '#shared/domain/document/fromStyledBlocks.ts';
import { createDraftSaver, type DraftSaver, type DraftState } from './createDraftSaver.ts';
import { createDraftSender, markDraft } from './createDraftSender.ts';
import { createDraftSync, type DraftSync } from './createDraftSync.ts';
import { type KeptDraft, openKeptDraft } from './openKeptDraft.ts';
import { readEditorBlocks } from './readEditorBlocks.ts';
import { isTakenOver, takeOverDraft } from './takeOverDraft.ts';
import type { DraftTitleText } from './useDraftTitle.ts';

/** How a draft is stored, and where its words are. */
export type DraftSaving = {
  readonly saver: DraftSaver;
  readonly sync: DraftSync;
  readonly state: DraftState;
  /** Why it is not stored; null where nothing hinders. */
  readonly error: unknown;
};

/** What goes to the core of the editor's document. */
export function toDraftText(doc: Node): Pick<DraftToSave, 'text' | 'layout'> {
  const { text, layout } = fromStyledBlocks(readEditorBlocks(doc));
  return { text, layout: { blocks: [...layout.blocks], marks: [...layout.marks] } };
}

const toSave = ({ doc, title }: { readonly doc: Node; readonly title: string | undefined }): DraftToSave => ({
  ...toDraftText(doc),
  ...(title === undefined ? {} : { title }),
});

/** Stores a draft while it is written: after a pause, when the editor is left, and before the page goes. */
export function useDraftSaving(
  document: Document,
  opened: DocumentText,
  editor: Editor | null,
  title: DraftTitleText,
): DraftSaving | null {
  const save = useWrite('documents.saveDraft');
  const [parts, setParts] = useState<Pick<DraftSaving, 'saver' | 'sync'> | null>(null);
  const [{ state, error }, setState] = useState<Pick<DraftSaving, 'state' | 'error'>>({
    state: 'saved',
    error: null,
  });
  const { id } = document;
  /** The versions that this window made or showed: news of them is none. */
  const known = useRef(new Set([opened.textVersionId]));
  const latest = useRef({ save, title, opened });
  latest.current = { save, title, opened };

  useEffect(() => {
    if (!editor) return;
    const { kept, keep: keepDraft, drop } = openKeptDraft(id);
    const keptDoc = kept && editor.schema.nodeFromJSON(kept.content);
    const unanswered = new Set(kept?.unanswered);
    // The editor that kept it may be storing it this moment.
    if (keptDoc) unanswered.add(markDraft(toDraftText(keptDoc)));
    const keep = () =>
      keepDraft({
        baseId: saver.baseId(),
        title: latest.current.title.read(),
        content: editor.state.doc.toJSON() as KeptDraft['content'],
        unanswered: [...unanswered],
      });
    const send = createDraftSender(unanswered, {
      save: async (draft, baseTextVersionId) => {
        const saved = await latest.current.save.mutateAsync({ id, baseTextVersionId, ...draft });
        latest.current.title.store(saved.title);
        return saved.textVersionId;
      },
      readNewest: () => call('documents.text', { id }),
      onSend: keep,
    });
    const sync = createDraftSync(editor.state.doc);
    const saver = createDraftSaver(kept?.baseId ?? latest.current.opened.textVersionId, {
      take: () => {
        const { doc } = editor.state;
        sync.take(doc);
        return { doc, title: latest.current.title.readChanged() };
      },
      send: (snapshot, baseId) => send(toSave(snapshot), baseId),
      onStored: () => {
        sync.store();
        known.current.add(saver.baseId());
      },
      onState: (next, reason) => setState({ state: next, error: reason }),
      keep,
      letGo: drop,
    });
    const change = ({ transaction, appendedTransactions }: Change) => {
      const changes = [transaction, ...appendedTransactions].filter(({ docChanged }) => docChanged);
      if (changes.length === 0 || transaction.getMeta(isTakenOver) === true) return;
      for (const each of changes) sync.follow(each);
      saver.change();
    };
    // What is only in this window goes with it: the browser asks before.
    const beforeUnload = (event: BeforeUnloadEvent) => {
      if (saver.isHindered() && !hasOwnWindows) event.preventDefault();
    };
    const forget = noteField(() =>
      saver.flush().then(
        () => true,
        () => false,
      ),
    );
    editor.on('transaction', change);
    if (kept && keptDoc) {
      const { tr, doc } = editor.state;
      latest.current.title.set(kept.title);
      editor.view.dispatch(
        tr.replaceWith(0, doc.content.size, keptDoc.content).setMeta('addToHistory', false),
      );
    }
    editor.on('blur', saver.leave);
    addEventListener('pagehide', saver.leave);
    addEventListener('beforeunload', beforeUnload);
    setParts({ saver, sync });
    return () => {
      editor.off('transaction', change);
      editor.off('blur', saver.leave);
      removeEventListener('pagehide', saver.leave);
      removeEventListener('beforeunload', beforeUnload);
      forget();
      saver.stop();
      setParts(null);
    };
  }, [editor, id]);

  // Another window stored a newer version: where nothing is unsaved here, it is shown.
  const newestId = document.textVersionId;
  useEffect(() => {
    if (!editor || !parts || state !== 'saved' || known.current.has(newestId)) return;
    let isGone = false;
    takeOverDraft(editor, parts, id)
      .then((newTitle) => {
        if (newTitle === undefined) return;
        known.current.add(parts.saver.baseId());
        if (isGone) return;
        latest.current.title.store(newTitle);
        latest.current.title.set(newTitle);
      })
      .catch(() => undefined);
    return () => {
      isGone = true;
    };
  }, [editor, parts, state, newestId, id]);

  return parts && { ...parts, state, error };
}

type Change = { readonly transaction: Transaction; readonly appendedTransactions: readonly Transaction[] };
