import type { EditorView } from '@tiptap/pm/view';
import type { Editor } from '@tiptap/react';
import type { RefObject } from 'react';
import type { OffsetMap } from '#shared/domain/document/createOffsetMap.ts';
import type { DecorationLayer } from './createDecorationLayer.ts';
import type { StoryMark } from './toStoryMarks.ts';
import type { SelectedRange } from './useSelectedRange.ts';

/** What the editor asks the desk to do; filled in by the surface it lies on. */
export type StoryHandlers = {
  /** Enter, or the key to log with: logs what is selected, else opens the claim at the caret. Whether there was one. */
  readonly enter: (view: EditorView) => boolean;
  /** Adds what is selected to the current claim. Whether there was one. */
  readonly add: (view: EditorView) => boolean;
  readonly open: (claimId: string) => void;
  /** Goes to a suggestion that was clicked. */
  readonly suggest: (id: string) => void;
  /** Logs or dismisses the current suggestion where this is a key for it, which the editor would keep. Whether it is. */
  readonly takeSuggestion: (key: string) => boolean;
};

/** A stretch of a text version, by its offsets. */
export type StoryPlace = {
  readonly documentId: string;
  readonly start: number;
  readonly end: number;
  readonly textVersionId: string;
};

/** A story on the screen, to be read or written: its editor, and what lies over its text. */
export type Story = {
  readonly documentId: string;
  readonly editor: Editor | null;
  readonly mount: RefObject<HTMLDivElement | null>;
  readonly handlers: RefObject<StoryHandlers | null>;
  readonly claims: DecorationLayer;
  /** Lets the claim that is open stand out. */
  readonly current: DecorationLayer;
  /** Underlines what is suggested, where that is shown. */
  readonly suggestions: DecorationLayer;
  /** How long the text was when it was opened, in UTF-16 code units. */
  readonly textLength: number;
  /** The way from offsets of this text version to the editor; null where another version is written on. */
  readonly findWay: (textVersionId: string) => ((start: number, end: number) => SelectedRange | null) | null;
  readonly marks: readonly StoryMark[];
  /** The text as it is now, with the way between it and the editor. */
  readonly readText: () => { readonly text: string; readonly map: OffsetMap };
  /**
   * Where a stretch of the editor stands in the stored text; stores what is not stored yet. Null where nothing is in it,
   * or where the text changed meanwhile.
   */
  readonly locate: (range: SelectedRange) => Promise<StoryPlace | null>;
  /** Stores what is not stored yet. */
  readonly settle: () => Promise<void>;
  readonly keys: { readonly log: string; readonly add: string };
};
