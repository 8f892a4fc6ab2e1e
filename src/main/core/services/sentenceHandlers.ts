import { listAppearancesIn } from '#core/repositories/passages.ts';
import type { Db, Store } from '#core/repositories/Store.ts';
import { deleteUnneeded, insertUnneeded, listUnneeded } from '#core/repositories/unneeded.ts';
import { HypecheckError } from '#shared/contract/errors.ts';
import { findCheckable } from '#shared/domain/sentence/findCheckable.ts';
import { keySentence } from '#shared/domain/sentence/keySentence.ts';
import { sortSentences } from '#shared/domain/sentence/sortSentences.ts';
import type { Sentence } from '#shared/domain/sentence/splitSentences.ts';
import type { Span } from '#shared/domain/words/Span.ts';
import { decisionMeta } from './decisionMeta.ts';
import { getStory } from './getStory.ts';
import type { Handlers } from './Handlers.ts';

type Reading = {
  readonly textVersionId: string;
  readonly sentences: readonly Sentence[];
  /** Its key, told once: folding costs more than finding. */
  readonly keyOf: (sentence: Span) => string;
};

/** What was read in a casebook last: it is asked for again after every claim and every mark. */
const readings = new WeakMap<Store, Reading>();

function readSentences(store: Store, textVersionId: string, text: string): Reading {
  const last = readings.get(store);
  if (last?.textVersionId === textVersionId) return last;
  const keys = new Map<number, string>();
  const reading: Reading = {
    textVersionId,
    sentences: findCheckable(text),
    keyOf: ({ start, end }) => {
      const known = keys.get(start);
      if (known !== undefined) return known;
      const key = keySentence(text.slice(start, end));
      keys.set(start, key);
      return key;
    },
  };
  readings.set(store, reading);
  return reading;
}

/** The sentences of a story's newest text, sorted by what became of them. */
async function sortStory(db: Db, store: Store, documentId: string) {
  const { stored } = await getStory(db, documentId);
  const appearances = (await listAppearancesIn(db, documentId)).filter(({ isPlaced }) => isPlaced);
  const marked = new Map(
    (await listUnneeded(db, documentId)).map((words) => [keySentence(words), words] as const),
  );
  const { textVersionId, text } = stored;
  const { sentences, keyOf } = readSentences(store, textVersionId, text);
  const sorted = sortSentences(
    sentences,
    appearances,
    (sentence) => marked.size > 0 && marked.has(keyOf(sentence)),
  );
  return { textVersionId, text, sentences, sorted, keyOf, marked };
}

const touches =
  ({ start, end }: Span) =>
  (sentence: Span): boolean =>
    sentence.start < end && sentence.end > start;

/** The same for a stretch of a version of the text; `conflict` where that is not the newest. */
async function sortStretch(
  db: Db,
  store: Store,
  { documentId, textVersionId }: { readonly documentId: string; readonly textVersionId: string },
) {
  const story = await sortStory(db, store, documentId);
  if (story.textVersionId !== textVersionId) throw new HypecheckError('conflict');
  return story;
}

/** The sentences of a story: what became of each, and marks that a sentence needs no check. */
export const sentenceHandlers: Handlers<'sentences.list' | 'sentences.markUnneeded' | 'sentences.reopen'> = {
  'sentences.list': ({ store }, { documentId }) =>
    store.read(async (db) => {
      const { textVersionId, sentences, sorted } = await sortStory(db, store, documentId);
      const { linked, unneeded, left } = sorted;
      return { documentId, textVersionId, total: sentences.length, linked: linked.length, unneeded, left };
    }),
  'sentences.markUnneeded': (context, { why, ...stretch }) =>
    context.store.write(decisionMeta(context, { why }), async (tx) => {
      const { documentId } = stretch;
      const { text, sorted } = await sortStretch(tx, context.store, stretch);
      const marked = sorted.left.filter(touches(stretch));
      for (const { start, end } of marked) {
        const words = text.slice(start, end).replace(/\s+/g, ' ');
        await insertUnneeded(tx, { id: context.ports.ids.next(), documentId, words });
      }
      return { marked: marked.length };
    }),
  'sentences.reopen': (context, { why, ...stretch }) =>
    context.store.write(decisionMeta(context, { why }), async (tx) => {
      const { sorted, keyOf, marked } = await sortStretch(tx, context.store, stretch);
      const reopened = sorted.unneeded.filter(touches(stretch));
      const words = reopened.flatMap((sentence) => marked.get(keyOf(sentence)) ?? []);
      await deleteUnneeded(tx, stretch.documentId, words);
      return { reopened: reopened.length };
    }),
};
