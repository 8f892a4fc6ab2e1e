import { useState } from 'react';
import { useRead } from '#renderer/api/useRead.ts';
import { usePlace } from '#renderer/desk/place.ts';
import { type BriefChoice, firstChoice } from './briefChoice.ts';

/** What was chosen in this window, by casebook, so that a look at another screen loses nothing. */
const remembered = new Map<string, Partial<BriefChoice>>();

/** The choice for the casebook that is open; about the story at hand until another is chosen. */
export function useBriefChoice() {
  const desk = useRead('desk.get', {});
  const { story } = usePlace();
  const list = useRead('documents.list', { role: 'story', limit: 1_000 });
  const stories = list.data?.documents;
  const key = desk.data?.casebook?.key ?? '';
  const [, redraw] = useState(0);
  const made = remembered.get(key) ?? {};
  const isStory = (id: string | undefined) => stories?.some((each) => each.id === id) ?? false;
  const initial = isStory(story) ? story : stories?.length === 1 ? stories[0]?.id : undefined;
  const chosen = made.story === 'all' || isStory(made.story) ? made.story : undefined;
  return {
    /** Undefined until it is known which stories there are. */
    choice: stories && { ...firstChoice, ...made, story: chosen ?? initial ?? 'all' },
    stories: stories ?? [],
    error: list.error,
    change: (change: Partial<BriefChoice>) => {
      remembered.set(key, { ...made, ...change });
      redraw((count) => count + 1);
    },
  };
}
