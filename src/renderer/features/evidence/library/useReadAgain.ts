import { useRef, useState } from 'react';
import { call } from '#renderer/api/call.ts';
import type { Document } from '#renderer/api/types.ts';
import { useRead } from '#renderer/api/useRead.ts';
import { useWrite } from '#renderer/api/useWrite.ts';
import { notify } from '#renderer/desk/notices.ts';
import { sortPlaces } from '#renderer/desk/sortPlaces.ts';
import { useErrorText } from '#renderer/desk/useErrorText.ts';
import { useUndoNotice } from '#renderer/desk/useUndoNotice.ts';
import { useText } from '#renderer/i18n/useText.ts';

/** Reads a document's stored file again and tells what came of it; can be cancelled, and undone where it changed something. */
export function useReadAgain(document: Document) {
  const text = useText();
  const errorText = useErrorText();
  const tellWithUndo = useUndoNotice();
  const desk = useRead('desk.get', {});
  const write = useWrite('documents.readAgain');
  const [isBusy, setBusy] = useState(false);
  const jobId = useRef('');
  const { id, title } = document;

  async function read(): Promise<void> {
    const { outcome } = await write.mutateAsync({ id, jobId: jobId.current });
    if (outcome === 'same-text') {
      notify({ tone: 'done', text: text('reading.same', { title }) });
      return;
    }
    const { passages } = await call('passages.list', { documentId: id });
    const { asked, lost } = sortPlaces(passages);
    await tellWithUndo(text('reading.new', { title, count: asked.length + lost.length }));
  }

  return {
    isBusy,
    /** Only what was imported has a file, and nothing is written in a casebook that is open read-only. */
    isPossible:
      document.origin === 'imported' &&
      document.removedAt === null &&
      desk.data?.casebook?.isReadOnly === false,
    run: () => {
      if (isBusy) return;
      jobId.current = crypto.randomUUID();
      setBusy(true);
      read()
        .catch((error: unknown) => notify({ tone: 'error', text: errorText(error) }))
        .finally(() => setBusy(false));
    },
    cancel: () => void call('jobs.cancel', { jobId: jobId.current }).catch(() => undefined),
  };
}
