import { useEffect } from 'react';
import { useRead } from '#renderer/api/useRead.ts';
import { go, usePlace } from '#renderer/desk/place.ts';
import { useText } from '#renderer/i18n/useText.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { Skeleton } from '#renderer/ui/Skeleton.tsx';
import { Reader } from './reader/Reader.tsx';
import { useReaderMemory } from './reader/readerMemory.ts';
import { warmUpPdf } from './reader/openPdf.ts';
import { hasPages, usePdfAhead } from './reader/usePdf.ts';
import { useDocumentText } from './reader/useDocumentText.ts';

/** The document in focus, open for reading. */
export function EvidenceReader() {
  const { document: id } = usePlace();
  useEffect(warmUpPdf, []);
  return id === undefined ? null : <OpenDocument key={id} id={id} />;
}

function OpenDocument({ id }: { readonly id: string }) {
  const say = useText();
  const document = useRead('documents.get', { id });
  const text = useDocumentText(id, document.data?.textVersionId);
  const passages = useRead('passages.list', { documentId: id });
  const { views } = useReaderMemory();
  usePdfAhead(views['application/pdf'] === 'text' ? undefined : document.data);
  const failed = [document, text, passages].find((each) => each.error);
  if (failed?.error && !failed.data)
    return (
      <>
        <ErrorNote error={failed.error} onRetry={() => void failed.refetch()} />
        <EmptyState
          action={
            <Button onPress={() => go({ document: undefined, passage: undefined })}>
              {say('evidence.reader.close')}
            </Button>
          }
        >
          {say('evidence.reader.failed')}
        </EmptyState>
      </>
    );
  if (!document.data || !text.data || !passages.data) return <Skeleton lines={12} />;
  return (
    <Reader
      // Another text version has other places.
      key={`${text.data.textVersionId} ${String(hasPages(document.data))}`}
      document={document.data}
      text={text.data}
      passages={passages.data.passages}
    />
  );
}
