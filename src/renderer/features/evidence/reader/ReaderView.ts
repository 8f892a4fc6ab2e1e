import type { Ref } from 'react';
import type { Document, DocumentText } from '#renderer/api/types.ts';
import type { ShownPassage } from './shownPassages.ts';
import type { Span } from './Span.ts';

/** A place to scroll to. A new object scrolls again, even to the same place. */
export type Target = { readonly span: Span };

/** What the reader asks of the way in which a document is shown. */
export type ReaderViewHandle = {
  /** The stretch of the text that is selected here; `unmatched` where it cannot be told for certain. */
  readonly readSelection: (range: Range) => Span | 'unmatched' | null;
  /** Where a stretch is on the screen; null while it is not drawn. */
  readonly rectOf: (span: Span) => DOMRect | null;
  /** The first offset in sight. */
  readonly firstVisible: () => number;
};

/** A way to show a document: its pages, its clean text, or a table. */
export type ReaderViewProps = {
  readonly ref: Ref<ReaderViewHandle>;
  readonly document: Document;
  readonly text: DocumentText;
  readonly passages: readonly ShownPassage[];
  readonly currentPassage: string | undefined;
  readonly target: Target | null;
  /** What the keyboard has selected. */
  readonly cursor: Span | null;
  readonly hits: readonly Span[];
  readonly currentHit: Span | null;
  readonly scroller: HTMLElement;
  /** Something was drawn or moved, so that places on the screen are to be asked for again. */
  readonly onLayout: () => void;
};
