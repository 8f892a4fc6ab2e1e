import { useCallback, useState } from 'react';
import type { Document, DocumentText } from '#renderer/api/types.ts';
import { stepSentence } from './sentences.ts';
import type { Span } from './Span.ts';

type Cursor = {
  /** The sentence from which it is extended. */
  readonly anchor: Span;
  /** The sentence that moves. */
  readonly head: Span;
};

/** A selection that goes from sentence to sentence by keys, and can be extended by whole sentences. */
export function useSentenceCursor(document: Document, { text, layout }: DocumentText) {
  const [cursor, setCursor] = useState<Cursor | null>(null);
  const step = useCallback(
    (direction: 1 | -1, isExtending: boolean, from: number): Span | null => {
      const words = { text, blocks: layout.blocks, marks: layout.marks };
      const before = cursor?.head;
      const start = before ? (direction === 1 ? before.end : before.start) : from;
      const head = stepSentence(words, start, direction, document.language);
      if (!head) return null;
      const next: Cursor = { head, anchor: isExtending && cursor ? cursor.anchor : head };
      setCursor(next);
      return head;
    },
    [cursor, text, layout, document.language],
  );
  return {
    span: cursor && {
      start: Math.min(cursor.anchor.start, cursor.head.start),
      end: Math.max(cursor.anchor.end, cursor.head.end),
    },
    step,
    /** Puts it on a stretch, such as a cell of a table. */
    set: useCallback((span: Span | null) => setCursor(span && { anchor: span, head: span }), []),
  };
}
