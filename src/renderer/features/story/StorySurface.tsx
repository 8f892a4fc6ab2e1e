import type { Node } from '@tiptap/pm/model';
import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import { go, usePlace } from '#renderer/desk/place.ts';
import { useText } from '#renderer/i18n/useText.ts';
import type { ClaimKind } from '#shared/domain/claim/ClaimKind.ts';
import { guessClaimKind } from '#shared/domain/claim/guessClaimKind.ts';
import { ClaimMargin } from './ClaimMargin.tsx';
import { findClaimAt } from './openClaims.ts';
import { readQuoted } from './readQuoted.ts';
import { readWords, readWordsInQuotes } from './readSelection.ts';
import { SelectionBar } from './SelectionBar.tsx';
import type { Story } from './Story.ts';
import { takeSelection } from './takeSelection.ts';
import { useClaimLogging } from './useClaimLogging.ts';
import { useMarginEntries } from './useMarginEntries.ts';
import { type SelectedRange, useSelectedRange } from './useSelectedRange.ts';
import { useShownClaim } from './useShownClaim.ts';
import styles from './StoryText.module.css';

/** A story's page: its text with the claims over it and beside it, and what can be done with selected words. */
export function StorySurface({
  story,
  scroller,
  canLog,
  onSuggestion,
  onSuggestionKey,
  onUnneeded,
  children,
}: {
  readonly story: Story;
  readonly scroller: RefObject<HTMLDivElement | null>;
  /** False in a casebook that is open read-only. */
  readonly canLog: boolean;
  /** A suggestion was clicked in the text. */
  readonly onSuggestion: (id: string) => void;
  /** A key that the editor would keep; whether it was one for suggestions. */
  readonly onSuggestionKey: (key: string) => boolean;
  /** Marks the selected sentences as needing no check; undefined where that is not asked. */
  readonly onUnneeded: (() => void) | undefined;
  /** What stands above the text. */
  readonly children: ReactNode;
}) {
  const text = useText();
  const { editor } = story;
  const { claim: current } = usePlace();
  const page = useRef<HTMLElement>(null);
  const entries = useMarginEntries(editor, story.claims, { page, scroller });
  const range = useSelectedRange(editor);
  const [choice, setChoice] = useState<{ readonly of: SelectedRange; readonly kind: ClaimKind } | null>(null);
  const logging = useClaimLogging(story);
  useShownClaim(story, current, scroller);

  const kindOf = (doc: Node, selected: SelectedRange): ClaimKind =>
    choice?.of.from === selected.from && choice.of.to === selected.to
      ? choice.kind
      : readQuoted(doc, selected).isQuote
        ? 'quote'
        : guessClaimKind(readWordsInQuotes(doc, selected));

  useEffect(() => {
    story.handlers.current = {
      open: (claim) => go({ claim }),
      suggest: onSuggestion,
      takeSuggestion: onSuggestionKey,
      enter: (view) => {
        const chosen = takeSelection(view);
        if (chosen) {
          if (!editor || !canLog || readWords(view.state.doc, chosen) === '') return false;
          logging.log(editor, chosen, kindOf(view.state.doc, chosen));
          return true;
        }
        const claim = findClaimAt(story.claims, view, view.state.selection.head, current);
        if (claim !== undefined) go({ claim });
        return claim !== undefined;
      },
      add: (view) => {
        const chosen = takeSelection(view);
        if (!chosen || !editor || !canLog || current === undefined) return false;
        logging.add(editor, chosen, current);
        return true;
      },
    };
  });

  const collapseOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !editor || editor.state.selection.empty) return;
    event.preventDefault();
    editor.commands.setTextSelection(editor.state.selection.head);
    editor.commands.focus();
  };

  return (
    <div ref={scroller} className={styles['scroller']}>
      <article ref={page} className={styles['page']} onKeyDown={collapseOnEscape}>
        {children}
        <div ref={story.mount} className={styles['text']} />
        {editor && range && canLog && (
          <SelectionBar
            editor={editor}
            range={range}
            page={page}
            scroller={scroller}
            keys={story.keys}
            current={logging.current}
            kind={kindOf(editor.state.doc, range)}
            onKind={(kind) => setChoice({ of: range, kind })}
            onLog={() => {
              const chosen = takeSelection(editor.view);
              if (chosen) logging.log(editor, chosen, kindOf(editor.state.doc, chosen));
            }}
            onAdd={(claimId) => {
              const chosen = takeSelection(editor.view);
              if (chosen) logging.add(editor, chosen, claimId);
            }}
            onSplitOff={(claimId) => {
              const chosen = takeSelection(editor.view);
              if (chosen) logging.splitOff(editor, chosen, kindOf(editor.state.doc, chosen), claimId);
            }}
            onUnneeded={onUnneeded}
          />
        )}
        <ClaimMargin entries={entries} current={current} onOpen={(claim) => go({ claim })} />
        <p className="visually-hidden" role="status">
          {logging.current ? text('story.currentClaim', { number: logging.current.number }) : ''}
        </p>
      </article>
    </div>
  );
}
