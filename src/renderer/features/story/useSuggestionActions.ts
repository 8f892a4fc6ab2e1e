import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { call } from '#renderer/api/call.ts';
import type { Document, Suggestion } from '#renderer/api/types.ts';
import { useRead } from '#renderer/api/useRead.ts';
import { useWrite } from '#renderer/api/useWrite.ts';
import { notify } from '#renderer/desk/notices.ts';
import { useErrorText } from '#renderer/desk/useErrorText.ts';
import { useText } from '#renderer/i18n/useText.ts';
import { toClaimWords } from '#shared/domain/claim/toClaimWords.ts';
import { nameClaimant } from '#shared/domain/claim/nameClaimant.ts';
import { isPartialDate } from '#shared/domain/isPartialDate.ts';
import { readWords } from './readSelection.ts';
import type { Story } from './Story.ts';
import { suggestionOf } from './suggestionDecorations.ts';
import { suggestionId } from './suggestionId.ts';

/** What was done last with a suggestion, and the entry of the log that it made. */
export type LastDone = {
  readonly seq: number;
  /** The claim it became; null where it was dismissed. */
  readonly claim: { readonly id: string; readonly number: number } | null;
};

const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** Logs and dismisses suggestions, one after the other however fast they come; what is under way is not shown any more. */
export function useSuggestionActions(story: Story, { publishedOn }: Document) {
  const text = useText();
  const errorText = useErrorText();
  const queries = useQueryClient();
  const create = useWrite('claims.create');
  const dismissal = useWrite('suggestions.dismiss');
  const undoing = useWrite('decisions.undo');
  const claimants = useRead('claimants.list', {});
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());
  const [last, setLast] = useState<LastDone | null>(null);
  const queue = useRef(Promise.resolve());
  /** How many wait or are under way. */
  const waiting = useRef(0);
  const names = (claimants.data?.claimants ?? []).map(({ name }) => name);

  /** Where its words stand now, in the editor. */
  const findRange = (id: string) => {
    const { editor } = story;
    const found = editor && story.suggestions.list(editor.view).find((each) => suggestionOf(each) === id);
    return found && { from: found.from, to: found.to };
  };

  const run = (suggestion: Suggestion, work: () => Promise<LastDone['claim'] | undefined>) => {
    const id = suggestionId(suggestion);
    setGone((before) => new Set(before).add(id));
    waiting.current += 1;
    queue.current = queue.current.then(async () => {
      try {
        const claim = await work();
        if (claim === undefined) notify({ tone: 'error', text: text('suggestions.changed') });
        else setLast({ seq: (await call('casebook.get', {})).counts.decisions, claim });
      } catch (error) {
        notify({ tone: 'error', text: errorText(error) });
      }
      waiting.current -= 1;
      if (waiting.current > 0) return;
      // After the last one, what was under way is shown again only if the core still suggests it.
      await queries.invalidateQueries({ queryKey: ['suggestions.list'] });
      setGone((before) => (waiting.current > 0 ? before : new Set()));
    });
  };

  return {
    gone,
    last,
    findRange,
    accept: (suggestion: Suggestion) => {
      const range = findRange(suggestionId(suggestion));
      run(suggestion, async () => {
        const words = range && story.editor && readWords(story.editor.state.doc, range);
        const passage = range && (await story.locate(range));
        if (!passage || !words) return undefined;
        const { kind, isUniversal, claimant, due } = suggestion;
        const made = await create.mutateAsync({
          text: toClaimWords(words),
          kind,
          isUniversal,
          appearances: [passage],
          ...(claimant && { claimant: nameClaimant(oneLine(claimant.text).slice(0, 1_000), names) }),
          ...(publishedOn !== null && isPartialDate(publishedOn) && { claimedOn: publishedOn }),
          ...(due !== undefined && { dueOn: due }),
        });
        return { id: made.id, number: made.number };
      });
    },
    dismiss: (suggestion: Suggestion) =>
      run(suggestion, async () => {
        const { kind, text: words } = suggestion;
        await dismissal.mutateAsync({ documentId: story.documentId, kind, words });
        return null;
      }),
    undo: ({ seq }: LastDone) => {
      setLast(null);
      undoing
        .mutateAsync({ seq })
        .catch((error: unknown) => notify({ tone: 'error', text: errorText(error) }));
    },
  };
}

/** What can be done with suggestions. */
export type SuggestionActions = ReturnType<typeof useSuggestionActions>;
