import { type RefObject, useRef, useState } from 'react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Editor } from '@tiptap/react';
import { call } from '#renderer/api/call.ts';
import type { Document } from '#renderer/api/types.ts';
import { useWrite } from '#renderer/api/useWrite.ts';
import { useActions } from '#renderer/desk/actions.ts';
import { notify } from '#renderer/desk/notices.ts';
import { changeSettings, readSettings, useSettings } from '#renderer/desk/settings.ts';
import { useErrorText } from '#renderer/desk/useErrorText.ts';
import { useText } from '#renderer/i18n/useText.ts';
import { findFirstPlace } from './findFirstPlace.ts';
import type { Story } from './Story.ts';
import { useLeftMarks } from './useLeftMarks.ts';
import type { SelectedRange } from './useSelectedRange.ts';
import { useSettledVersion } from './useSettledVersion.ts';

const pane = 'leftSentences';
/** A draft's sentences are read again when its text has stood still for so long after it was stored. */
const settledMs = 300;
/** The keys while a draft is written. */
export const sentenceKeys = { next: 'mod+shift+l', mark: 'mod+shift+k' };
const nothing: readonly { readonly start: number; readonly end: number }[] = [];

/** What was done last, and the entry of the log that it made. */
type LastDone = { readonly seq: number; readonly marked: number };

/** What is selected; where nothing is, the character at the caret, that before it first. Null in an empty place. */
function findMeant({ state: { selection, doc } }: Editor): SelectedRange | null {
  const { from, to, $head } = selection;
  if (from !== to) return { from, to };
  const at = $head.parentOffset;
  const around = [at - 1, at].find(
    (place) =>
      place >= 0 &&
      place < $head.parent.content.size &&
      doc.textBetween($head.start() + place, $head.start() + place + 1).trim() !== '',
  );
  if (around === undefined) return null;
  return { from: $head.start() + around, to: $head.start() + around + 1 };
}

/** The sentences of a draft: which are left over, the way from one to the next, and the mark that one needs no check. */
export function useStorySentences(
  story: Story,
  document: Document,
  { canLog, scroller }: { readonly canLog: boolean; readonly scroller: RefObject<HTMLElement | null> },
) {
  const text = useText();
  const errorText = useErrorText();
  const isDraft = document.origin === 'draft';
  const isShown = !useSettings().closedPanes.includes(pane);
  const settled = useSettledVersion(document.textVersionId, settledMs);
  const query = useQuery({
    queryKey: ['sentences.list', document.id, settled],
    queryFn: ({ signal }) => call('sentences.list', { documentId: document.id }, signal),
    enabled: isDraft,
    placeholderData: keepPreviousData,
  });
  const mark = useWrite('sentences.markUnneeded');
  const reopen = useWrite('sentences.reopen');
  const undoing = useWrite('decisions.undo');
  const [last, setLast] = useState<LastDone | null>(null);
  const queue = useRef(Promise.resolve());
  const latest = useRef(story);
  latest.current = story;
  const { data } = query;
  const left = data?.left ?? nothing;

  useLeftMarks(story, left, {
    textVersionId: isDraft && isShown ? data?.textVersionId : undefined,
    scroller,
  });

  /** One after the other, however fast the keys come. */
  const enqueue = (work: () => Promise<void>) => {
    queue.current = queue.current.then(work).catch((error: unknown) => {
      notify({ tone: 'error', text: errorText(error) });
    });
  };

  const selectNext = async () => {
    const { editor, settle } = latest.current;
    if (!editor || editor.isDestroyed) return;
    // What was typed a moment ago may have left over more.
    await settle();
    const { left: fresh, textVersionId } = await call('sentences.list', { documentId: document.id });
    const way = latest.current.findWay(textVersionId);
    if (!way || fresh.length === 0) return;
    const { from, to } = editor.state.selection;
    const placeOf = ({ start, end }: (typeof fresh)[number]) => way(start, end);
    const isNext = (place: SelectedRange) => (from === to ? place.to > to : place.from > from);
    const at = findFirstPlace(fresh, placeOf, isNext);
    // After the last one comes the first.
    const next = fresh[at] ?? fresh.find((span) => placeOf(span));
    const place = next && placeOf(next);
    if (place) editor.chain().focus().setTextSelection(place).scrollIntoView().run();
  };

  const markHere = async () => {
    const { editor, locate } = latest.current;
    if (!editor || editor.isDestroyed) return;
    const wasSelected = !editor.state.selection.empty;
    const meant = findMeant(editor);
    if (!meant) return;
    const place = await locate(meant);
    if (!place) {
      notify({ tone: 'error', text: text('story.changedMeanwhile') });
      return;
    }
    const { marked } = await mark.mutateAsync(place);
    const { reopened } = marked > 0 ? { reopened: 0 } : await reopen.mutateAsync(place);
    if (marked + reopened === 0) {
      notify({ tone: 'done', text: text('sentences.nothingHere') });
      return;
    }
    setLast({ seq: (await call('casebook.get', {})).counts.decisions, marked });
    if (marked > 0 && wasSelected) await selectNext();
  };

  const goNext = () => enqueue(selectNext);
  const markNow = () => enqueue(markHere);
  const toggle = () => {
    const { closedPanes } = readSettings();
    changeSettings({
      closedPanes: isShown ? [...closedPanes, pane] : closedPanes.filter((each) => each !== pane),
    });
  };

  const group = text('sentences.title');
  useActions(
    isDraft
      ? [
          {
            id: 'sentences.next',
            title: text('sentences.next'),
            group,
            keys: [sentenceKeys.next],
            isEnabled: left.length > 0,
            run: goNext,
          },
          {
            id: 'sentences.mark',
            title: text('sentences.markAction'),
            group,
            keys: [sentenceKeys.mark],
            isEnabled: canLog,
            run: markNow,
          },
          { id: 'sentences.toggle', title: text('sentences.toggle'), group, run: toggle },
        ]
      : [],
  );

  return {
    isDraft,
    canLog,
    /** Undefined while it is not known. */
    data,
    isShown,
    toggle,
    goNext,
    mark: markNow,
    last,
    undo: ({ seq }: LastDone) => {
      setLast(null);
      enqueue(async () => {
        await undoing.mutateAsync({ seq });
      });
    },
  };
}

/** What is shown of a draft's sentences. */
export type StorySentences = ReturnType<typeof useStorySentences>;
