import { useLayoutEffect, useMemo, useRef } from 'react';
import type { Document, DocumentText } from '#renderer/api/types.ts';
import { useRead } from '#renderer/api/useRead.ts';
import { usePlace } from '#renderer/desk/place.ts';
import { useText } from '#renderer/i18n/useText.ts';
import { PassagePlaces } from '#renderer/ui/PassagePlaces.tsx';
import { beginsWithTitle } from './beginsWithTitle.ts';
import { claimDecorations } from './claimDecorations.ts';
import { createDecorationLayer } from './createDecorationLayer.ts';
import { keepUnchanged } from './keepUnchanged.ts';
import { layOutSlowly } from './layOutSlowly.ts';
import { mapDocument } from './mapDocument.ts';
import { openClaims } from './openClaims.ts';
import type { Story, StoryHandlers } from './Story.ts';
import { StoryAbout } from './StoryAbout.tsx';
import { StoryDesk } from './StoryDesk.tsx';
import { createStoryNodes } from './storyNodes.ts';
import { openSuggestions } from './suggestionDecorations.ts';
import { toEditorContent } from './toEditorContent.ts';
import { toStoryMarks } from './toStoryMarks.ts';
import { trimRange } from './trimRange.ts';
import { useCurrentMarks } from './useCurrentMarks.ts';
import { useStoryEditor } from './useStoryEditor.ts';

/** From this many characters on, a text is laid out bit by bit. */
const largeLength = 1_000_000;

/** An imported story: it cannot be changed, yet has a caret and a selection, by mouse and by keyboard. */
export function ReadStory({
  document,
  text: stored,
}: {
  readonly document: Document;
  readonly text: DocumentText;
}) {
  const text = useText();
  const { claim: current } = usePlace();
  const passages = useRead('passages.list', { documentId: document.id }, { keepsPrevious: true });
  const listed = passages.data?.passages;
  const marks = useMemo(
    () =>
      toStoryMarks((listed ?? []).filter(({ passage }) => passage.textVersionId === stored.textVersionId)),
    [listed, stored.textVersionId],
  );
  const handlers = useRef<StoryHandlers>(null);
  const latest = useRef(current);
  latest.current = current;
  const layers = useMemo(
    () => ({
      claims: createDecorationLayer('claims'),
      current: createDecorationLayer('currentClaim'),
      suggestions: createDecorationLayer('suggestions'),
    }),
    [],
  );

  const isLarge = stored.text.length > largeLength;
  const label = text('story.textOf', { title: document.title });
  const { mount, editor } = useStoryEditor(stored.textVersionId, () => ({
    content: toEditorContent(stored.text, stored.layout),
    extensions: [
      ...createStoryNodes({ hasHistory: false }),
      keepUnchanged((view) => handlers.current?.enter(view) ?? false),
      openClaims(layers.claims, handlers, () => latest.current),
      layers.claims.extension,
      layers.current.extension,
      openSuggestions(layers.suggestions, handlers),
      layers.suggestions.extension,
      ...(isLarge ? [layOutSlowly] : []),
    ],
    enableInputRules: false,
    enablePasteRules: false,
    editorProps: {
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-readonly': 'true',
        'aria-label': label,
        'data-reading': '',
        ...(isLarge ? { 'data-large': '' } : {}),
        spellcheck: 'false',
        lang: document.language,
      },
    },
  }));
  const map = useMemo(() => editor && mapDocument(editor.state.doc), [editor]);
  // Before the page is shown and before anything looks for a mark in it.
  useLayoutEffect(() => {
    if (editor && map) layers.claims.set(editor.view, claimDecorations(marks, map));
  }, [editor, map, layers, marks]);

  const story = useMemo((): Story => {
    const readText = () => ({ text: stored.text, map: map ?? { toPosition: () => 0, toOffset: () => 0 } });
    return {
      ...layers,
      documentId: document.id,
      editor,
      mount,
      handlers,
      marks,
      readText,
      locate: ({ from, to }) => {
        const { toOffset } = readText().map;
        const place = trimRange(stored.text, toOffset(from), toOffset(to));
        return Promise.resolve(
          place && { documentId: document.id, ...place, textVersionId: stored.textVersionId },
        );
      },
      settle: () => Promise.resolve(),
      textLength: stored.text.length,
      findWay: (textVersionId) =>
        textVersionId === stored.textVersionId && map
          ? (start, end) => {
              const [from, to] = [map.toPosition(start), map.toPosition(end)];
              return from < to ? { from, to } : null;
            }
          : null,
      keys: { log: 'c', add: 'a' },
    };
  }, [document.id, stored, editor, map, layers, marks, mount]);

  useCurrentMarks(story, current);

  return (
    <StoryDesk
      document={document}
      story={story}
      toolbar={
        <PassagePlaces
          passages={listed ?? []}
          group={text('story.group')}
          onShow={({ textVersionId, start, end }) => {
            const place = story.findWay(textVersionId)?.(start, end);
            if (place) editor?.chain().focus().setTextSelection(place).scrollIntoView().run();
          }}
          onLeave={() => editor?.commands.focus(undefined, { scrollIntoView: false })}
        />
      }
    >
      <StoryAbout document={document} hasTitle={beginsWithTitle(stored, document.title)} />
    </StoryDesk>
  );
}
