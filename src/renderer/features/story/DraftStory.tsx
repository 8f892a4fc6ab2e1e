import { useMemo, useRef } from 'react';
import type { Document, DocumentText } from '#renderer/api/types.ts';
import { useRead } from '#renderer/api/useRead.ts';
import { usePlace } from '#renderer/desk/place.ts';
import { useText } from '#renderer/i18n/useText.ts';
import { fromStyledBlocks } from '#shared/domain/document/fromStyledBlocks.ts';
import { createDecorationLayer } from './createDecorationLayer.ts';
import { draftKeys, draftLogKeys } from './draftKeys.ts';
import { DraftNotes } from './DraftNotes.tsx';
import { DraftSaveState } from './DraftSaveState.tsx';
import { DraftTitle } from './DraftTitle.tsx';
import { DraftToolbar } from './DraftToolbar.tsx';
import { mapDocument } from './mapDocument.ts';
import { openClaims } from './openClaims.ts';
import { readEditorBlocks } from './readEditorBlocks.ts';
import type { Story, StoryHandlers } from './Story.ts';
import { StoryDesk } from './StoryDesk.tsx';
import { createStoryNodes } from './storyNodes.ts';
import { openSuggestions } from './suggestionDecorations.ts';
import { toEditorContent } from './toEditorContent.ts';
import { trimRange } from './trimRange.ts';
import { useCurrentMarks } from './useCurrentMarks.ts';
import { useDraftMarks } from './useDraftMarks.ts';
import { useDraftSaving } from './useDraftSaving.ts';
import { useDraftTitle } from './useDraftTitle.ts';
import { useStoryEditor } from './useStoryEditor.ts';

const nowhere = { text: '', map: { toPosition: () => 0, toOffset: () => 0 } };

/** A draft, the newsroom's own text: written here, stored while it is written, its claims logged in it. */
export function DraftStory({
  document,
  text: opened,
}: {
  readonly document: Document;
  /** As it was when it was opened; from there on the editor has it. */
  readonly text: DocumentText;
}) {
  const text = useText();
  const { claim: current } = usePlace();
  const handlers = useRef<StoryHandlers>(null);
  const latestClaim = useRef(current);
  latestClaim.current = current;
  const title = useDraftTitle(document.title);
  const layers = useMemo(
    () => ({
      claims: createDecorationLayer('claims'),
      current: createDecorationLayer('currentClaim'),
      suggestions: createDecorationLayer('suggestions'),
    }),
    [],
  );

  const { mount, editor } = useStoryEditor(document.id, () => ({
    content: toEditorContent(opened.text, opened.layout),
    extensions: [
      ...createStoryNodes({ hasHistory: true }),
      draftKeys(handlers),
      openClaims(layers.claims, handlers, () => latestClaim.current),
      layers.claims.extension,
      layers.current.extension,
      openSuggestions(layers.suggestions, handlers),
      layers.suggestions.extension,
    ],
    enablePasteRules: false,
    // It would compare the whole text with every keystroke, for events that nothing here listens to.
    enableCoreExtensions: { delete: false },
    editorProps: {
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': text('story.draftText'),
        'data-writing': text('story.draftPlaceholder'),
        spellcheck: 'true',
        lang: document.language,
      },
    },
  }));
  const saving = useDraftSaving(document, opened, editor, title);
  const listed = useRead('passages.list', { documentId: document.id }, { keepsPrevious: true }).data
    ?.passages;
  const marks = useDraftMarks(listed, { editor, saving, claims: layers.claims });

  const saver = saving?.saver;
  const sync = saving?.sync;
  const story = useMemo((): Story => {
    const readDoc = () => editor?.state.doc;
    return {
      ...layers,
      documentId: document.id,
      editor,
      mount,
      handlers,
      marks,
      readText: () => {
        const doc = readDoc();
        return doc ? { text: fromStyledBlocks(readEditorBlocks(doc)).text, map: mapDocument(doc) } : nowhere;
      },
      locate: async ({ from, to }) => {
        const doc = readDoc();
        if (!saver || !sync || !doc) return null;
        const textVersionId = await saver.flush();
        // Typed on while it was being stored: these places are not those of the stored text any more.
        const map = sync.findStored(doc);
        if (!map || readDoc() !== doc) return null;
        const { text: words } = fromStyledBlocks(readEditorBlocks(doc));
        const place = trimRange(words, map.toOffset(from), map.toOffset(to));
        return place && { documentId: document.id, ...place, textVersionId };
      },
      settle: async () => {
        await saver?.flush();
      },
      textLength: opened.text.length,
      findWay: (textVersionId) =>
        sync && textVersionId === saver?.baseId() ? (start, end) => sync.place(start, end) : null,
      keys: draftLogKeys,
    };
  }, [document.id, editor, layers, marks, mount, opened, saver, sync]);
  useCurrentMarks(story, current);

  return (
    <StoryDesk
      document={document}
      story={story}
      headExtra={saving && <DraftSaveState state={saving.state} />}
      toolbar={
        <>
          {editor && <DraftToolbar editor={editor} />}
          {saving && editor && (
            <DraftNotes
              document={document}
              editor={editor}
              saving={saving}
              title={title}
              passages={listed ?? []}
            />
          )}
        </>
      }
    >
      <DraftTitle
        title={title.title}
        lang={document.language}
        isNew={opened.text === ''}
        onChange={(next) => {
          title.set(next);
          saver?.change();
        }}
        onLeave={() => saver?.leave()}
        onEnter={() => editor?.commands.focus('start')}
      />
    </StoryDesk>
  );
}
