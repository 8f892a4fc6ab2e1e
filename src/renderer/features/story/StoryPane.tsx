import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { call } from '#renderer/api/call.ts';
import type { Document } from '#renderer/api/types.ts';
import { useRead } from '#renderer/api/useRead.ts';
import { runAction, useActions } from '#renderer/desk/actions.ts';
import { usePlace } from '#renderer/desk/place.ts';
import { useText } from '#renderer/i18n/useText.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { Skeleton } from '#renderer/ui/Skeleton.tsx';
import { DraftStory } from './DraftStory.tsx';
import { ReadStory } from './ReadStory.tsx';
import { useNewDraft } from './useNewDraft.ts';
import { useStories } from './useStoryMenu.ts';
import styles from './StoryPane.module.css';

/**
 * The story asked for; else the one in which the claim asked for appears, the shown one before others; else the newest.
 * While that is being found out, what is shown stays.
 */
function useStoryId(): {
  readonly id: string | undefined;
  readonly isKnown: boolean;
  readonly error: unknown;
} {
  const { story, claim } = usePlace();
  const stories = useStories();
  const shown = useRef<string | undefined>(undefined);
  const isAsked = story === undefined && claim !== undefined;
  const asked = useRead('claims.get', { id: claim ?? '' }, { isEnabled: isAsked });
  const homes = isAsked ? (asked.data?.appearances.map(({ passage }) => passage.documentId) ?? []) : [];
  const home = homes.find((id) => id === shown.current) ?? homes[0];
  const id = story ?? home ?? shown.current ?? stories.data?.documents[0]?.id;
  const isWaiting = stories.data === undefined || (isAsked && asked.isLoading && shown.current === undefined);
  const isKnown = story !== undefined || !isWaiting;
  useEffect(() => {
    if (isKnown) shown.current = id;
  });
  return { id, isKnown, error: stories.error };
}

/** The story pane: the story with its claims, or the way to a first one. */
export function StoryPane() {
  const text = useText();
  const newDraft = useNewDraft();
  useActions([
    { id: 'story.newDraft', title: text('story.newDraft'), group: text('story.group'), run: newDraft },
  ]);
  const { id, isKnown, error } = useStoryId();
  if (error) return <ErrorNote error={error} />;
  if (!isKnown) return <Skeleton lines={12} />;
  return id === undefined ? <NoStory /> : <OpenStory key={id} id={id} />;
}

function NoStory() {
  const text = useText();
  const newDraft = useNewDraft();
  return (
    <>
      <h1 className="visually-hidden">{text('screen.story')}</h1>
      <EmptyState
        action={
          <div className={styles['actions']}>
            <Button look="primary" icon="upload" onPress={() => runAction('evidence.importStory')}>
              {text('story.import')}
            </Button>
            <Button icon="paste" onPress={() => runAction('evidence.pasteStory')} shortcut="mod+v">
              {text('story.paste')}
            </Button>
            <Button icon="edit" onPress={newDraft}>
              {text('story.writeDraft')}
            </Button>
          </div>
        }
      >
        {text('story.none')}
      </EmptyState>
    </>
  );
}

function OpenStory({ id }: { readonly id: string }) {
  const document = useRead('documents.get', { id });
  if (document.error && !document.data)
    return <ErrorNote error={document.error} onRetry={() => void document.refetch()} />;
  if (!document.data) return <Skeleton lines={12} />;
  return <StoryOfDocument document={document.data} />;
}

/** A draft is written in, but for a casebook that is open read-only; everything else is read. */
function StoryOfDocument({ document }: { readonly document: Document }) {
  const desk = useRead('desk.get', {});
  if (desk.data === undefined) return <Skeleton lines={12} />;
  const isWritten = document.origin === 'draft' && desk.data.casebook?.isReadOnly === false;
  return isWritten ? <OpenDraft document={document} /> : <ImportedStory document={document} />;
}

/** The text of a draft as it was when it was opened; from there on the editor has it. */
function OpenDraft({ document }: { readonly document: Document }) {
  const { id } = document;
  const opened = useQuery({
    queryKey: ['draftText', id],
    queryFn: () => call('documents.text', { id }),
    structuralSharing: false,
    gcTime: 0,
  });
  if (opened.error && !opened.data)
    return <ErrorNote error={opened.error} onRetry={() => void opened.refetch()} />;
  if (!opened.data) return <Skeleton lines={12} />;
  return <DraftStory document={document} text={opened.data} />;
}

/** A text version never changes: it is read once, not again with every event, for it can be long. */
function ImportedStory({ document }: { readonly document: Document }) {
  const { id, textVersionId } = document;
  const stored = useQuery({
    queryKey: ['storyText', textVersionId],
    queryFn: () => call('documents.text', { id, textVersionId }),
    structuralSharing: false,
  });
  if (stored.error) return <ErrorNote error={stored.error} onRetry={() => void stored.refetch()} />;
  if (!stored.data) return <Skeleton lines={12} />;
  return <ReadStory document={document} text={stored.data} />;
}
