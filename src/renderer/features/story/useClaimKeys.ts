import type { Editor } from '@tiptap/react';
import { useRef } from 'react';
import { useActions } from '#renderer/desk/actions.ts';
import { go } from '#renderer/desk/place.ts';
import { useText } from '#renderer/i18n/useText.ts';
import { findNextClaim } from './findNextClaim.ts';
import type { Story } from './Story.ts';
import { markOf } from './claimDecorations.ts';

/** Puts the caret where a claim first appears, so that the eye and the keys are in one place. */
function moveCaret(editor: Editor, story: Story, claimId: string): void {
  const first = story.claims.list(editor.view).find((each) => markOf(each).claimId === claimId);
  if (first) editor.commands.setTextSelection(first.from);
}

/** The keys from claim to claim, in the order of the text; answers what they do, for buttons. */
export function useClaimKeys(story: Story, current: string | undefined) {
  const text = useText();
  const { editor } = story;
  // Keys can come faster than the actions are offered anew.
  const latest = useRef(current);
  latest.current = current;
  const step = (by: 1 | -1) => () => {
    if (!editor) return;
    const caret = story.readText().map.toOffset(editor.state.selection.head);
    const claim = findNextClaim(story.marks, by, { current: latest.current, caret });
    if (claim === undefined) return;
    moveCaret(editor, story, claim);
    go({ claim });
  };
  const actions = { next: step(1), previous: step(-1) };
  const isEnabled = story.marks.length > 0;
  const group = text('story.group');
  useActions([
    {
      id: 'story.nextClaim',
      title: text('story.nextClaim'),
      group,
      keys: ['j', 'alt+ArrowDown'],
      isEnabled,
      run: actions.next,
    },
    {
      id: 'story.previousClaim',
      title: text('story.previousClaim'),
      group,
      keys: ['k', 'alt+ArrowUp'],
      isEnabled,
      run: actions.previous,
    },
  ]);
  return actions;
}
