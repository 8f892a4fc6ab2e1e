import { type RefObject, useMemo, useRef, useState } from 'react';
import type { Document } from '#renderer/api/types.ts';
import { useActions } from '#renderer/desk/actions.ts';
import { setPaneOpen, suggestionsPane, useSettings } from '#renderer/desk/settings.ts';
import { takeFocus } from '#renderer/desk/wantedFocus.ts';
import { useText } from '#renderer/i18n/useText.ts';
import type { ClaimKind } from '#shared/domain/claim/ClaimKind.ts';
import { nextSuggestion, stepSuggestion } from './nextSuggestion.ts';
import type { Story } from './Story.ts';
import { suggestionId } from './suggestionId.ts';
import { useSuggestionActions } from './useSuggestionActions.ts';
import { type ShownSuggestion, useSuggestionMarks } from './useSuggestionMarks.ts';
import { useSuggestions } from './useSuggestions.ts';

/** The keys while a text is written; in the list they are Enter and Backspace. */
const suggestionKeys = { accept: 'mod+Enter', dismiss: 'mod+shift+Enter' };
const nothing: readonly ShownSuggestion[] = [];

/** What a story suggests to log: which of it is shown and stands out, and what can be done with it. */
export function useStorySuggestions(
  story: Story,
  document: Document,
  { canLog, scroller }: { readonly canLog: boolean; readonly scroller: RefObject<HTMLElement | null> },
) {
  const text = useText();
  const isOpen = useSettings().openPanes.includes(suggestionsPane);
  const { gone, last, accept, dismiss, undo } = useSuggestionActions(story, document);
  const [chosen, setChosen] = useState<ShownSuggestion | undefined>(undefined);
  const [kind, setKind] = useState<ClaimKind | null>(null);
  const query = useSuggestions(document, story.textLength, { isShown: isOpen, kind });
  /** Whether the focus is to follow what stands out. */
  const [isAwaited] = useState(() => takeFocus('suggestions'));
  const wantsFocus = useRef(isAwaited);

  const { data } = query;
  // What is under way may be counted still, or not any more.
  const { items, taken } = useMemo(() => {
    const all = (data?.suggestions ?? []).map((each): ShownSuggestion => ({
      ...each,
      id: suggestionId(each),
    }));
    return { items: all.filter(({ id }) => !gone.has(id)), taken: all.filter(({ id }) => gone.has(id)) };
  }, [data, gone]);
  const shown = useMemo(
    () => (kind === null ? items : items.filter((each) => each.kind === kind)),
    [items, kind],
  );
  // What was typed before it moves its place, not what it is.
  const current =
    shown.find(({ id }) => id === chosen?.id) ??
    shown.find((each) => each.kind === chosen?.kind && each.text === chosen.text);

  const goTo = (id: string | undefined, hasFocus: boolean) => {
    wantsFocus.current = hasFocus;
    setChosen(items.find((each) => each.id === id));
  };
  const take = (work: (suggestion: ShownSuggestion) => void, item: ShownSuggestion, hasFocus: boolean) => {
    goTo(nextSuggestion(shown, item.id), hasFocus);
    work(item);
  };
  const toggle = () => {
    setPaneOpen(suggestionsPane, !isOpen);
    if (!isOpen) goTo(current?.id ?? shown[0]?.id, true);
  };
  const filterBy = (next: ClaimKind | null) => {
    setKind(next);
    const rest = next === null ? items : items.filter((each) => each.kind === next);
    wantsFocus.current = false;
    setChosen(rest.find(({ id }) => id === current?.id) ?? rest[0]);
  };

  useSuggestionMarks(story, isOpen ? shown : nothing, {
    textVersionId: isOpen ? data?.textVersionId : undefined,
    currentId: current?.id,
    scroller,
  });

  const takeKey = (key: string): boolean => {
    if (!isOpen || !current || !canLog) return false;
    if (key === suggestionKeys.accept) take(accept, current, false);
    else if (key === suggestionKeys.dismiss) take(dismiss, current, false);
    else return false;
    return true;
  };

  const group = text('suggestions.title');
  const isEnabled = isOpen && current !== undefined;
  useActions([
    {
      id: 'suggestions.toggle',
      title: text('suggestions.toggle'),
      group,
      keys: ['mod+shift+s'],
      run: toggle,
    },
    {
      id: 'suggestions.next',
      title: text('suggestions.next'),
      group,
      keys: ['mod+.'],
      isEnabled: isOpen && shown.length > 0,
      run: () => goTo(stepSuggestion(shown, current?.id, 1), false),
    },
    {
      id: 'suggestions.previous',
      title: text('suggestions.previous'),
      group,
      keys: ['mod+,'],
      isEnabled: isOpen && shown.length > 0,
      run: () => goTo(stepSuggestion(shown, current?.id, -1), false),
    },
    {
      id: 'suggestions.accept',
      title: text('suggestions.acceptAction'),
      group,
      keys: [suggestionKeys.accept],
      isEnabled: isEnabled && canLog,
      run: () => current && take(accept, current, false),
    },
    {
      id: 'suggestions.dismiss',
      title: text('suggestions.dismissAction'),
      group,
      keys: [suggestionKeys.dismiss],
      isEnabled: isEnabled && canLog,
      run: () => current && take(dismiss, current, false),
    },
    {
      id: 'suggestions.filter',
      title: text('suggestions.filter'),
      group,
      keys: ['f'],
      isEnabled: isOpen && (isEnabled || kind !== null),
      run: () => {
        wantsFocus.current = true;
        setKind(kind === null ? (current?.kind ?? null) : null);
      },
    },
  ]);

  return {
    isOpen,
    toggle,
    query,
    /** How many there are in all; undefined while that is not known. */
    count: data && data.total - taken.length,
    /** How many there are of each kind that there is. */
    kinds: (data?.kinds ?? []).map(({ kind: each, count }) => ({
      kind: each,
      count: count - taken.filter((suggestion) => suggestion.kind === each).length,
    })),
    shown,
    current,
    kind,
    filterBy,
    last,
    undo,
    /** Whether a claim is logged in the text. */
    isLogged: story.marks.length > 0,
    wantsFocus,
    goTo,
    accept: (item: ShownSuggestion, hasFocus: boolean) => canLog && take(accept, item, hasFocus),
    dismiss: (item: ShownSuggestion, hasFocus: boolean) => canLog && take(dismiss, item, hasFocus),
    canLog,
    takeKey,
  };
}

/** What the pane of suggestions shows. */
export type StorySuggestions = ReturnType<typeof useStorySuggestions>;
