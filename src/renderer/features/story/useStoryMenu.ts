import { useRead } from '#renderer/api/useRead.ts';
import { runAction } from '#renderer/desk/actions.ts';
import { go } from '#renderer/desk/place.ts';
import { useText } from '#renderer/i18n/useText.ts';
import type { MenuEntry } from '#renderer/ui/Menu.tsx';
import { useNewDraft } from './useNewDraft.ts';

/** The newest stories of the casebook. */
export const useStories = () => useRead('documents.list', { role: 'story', limit: 200 });

/** The other stories, and the ways to one more. */
export function useStoryMenu(storyId: string): readonly MenuEntry[] {
  const text = useText();
  const stories = useStories();
  const newDraft = useNewDraft();
  const others = (stories.data?.documents ?? []).filter((each) => each.id !== storyId);
  return [
    ...others.map((story) => ({
      id: story.id,
      title: story.title,
      run: () => go({ story: story.id, claim: undefined }),
    })),
    { id: 'import', title: text('story.import'), run: () => runAction('evidence.importStory') },
    { id: 'paste', title: text('story.paste'), run: () => runAction('evidence.pasteStory') },
    { id: 'draft', title: text('story.newDraft'), run: newDraft },
  ];
}
