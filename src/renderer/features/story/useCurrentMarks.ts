import { useLayoutEffect } from 'react';
import { currentDecorations } from './claimDecorations.ts';
import type { Story } from './Story.ts';

/** Lets the current claim stand out in the text. */
export function useCurrentMarks(
  { editor, claims, current, marks }: Pick<Story, 'editor' | 'claims' | 'current' | 'marks'>,
  claimId: string | undefined,
): void {
  useLayoutEffect(() => {
    if (editor) current.set(editor.view, currentDecorations(claims.list(editor.view), claimId));
  }, [editor, claims, current, marks, claimId]);
}
