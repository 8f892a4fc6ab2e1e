import { Node } from '@tiptap/pm/model';
import { EditorState } from '@tiptap/pm/state';
import { getSchema } from '@tiptap/react';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDraftSync } from './createDraftSync.ts';
import { createStoryNodes } from './storyNodes.ts';
import { toEditorContent } from './toEditorContent.ts';

const schema = getSchema(createStoryNodes({ hasHistory: false }));

/** A draft of one paragraph in an editor that follows what is typed. */
function begin(text: string) {
  const layout = { blocks: [{ type: 'paragraph' as const, start: 0, end: text.length }], marks: [] };
  let state = EditorState.create({ doc: Node.fromJSON(schema, toEditorContent(text, layout)) });
  const sync = createDraftSync(state.doc);
  /** Replaces `removed` characters at this offset by these. */
  const type = (offset: number, removed: number, words: string) => {
    const at = Math.min(offset, state.doc.content.size - 2) + 1;
    const end = Math.min(at + removed, state.doc.content.size - 1);
    const transaction = state.tr.insertText(words, at, end);
    state = state.apply(transaction);
    sync.follow(transaction);
  };
  const wordsAt = (start: number, end: number) => {
    const place = sync.place(start, end);
    return place && state.doc.textBetween(place.from, place.to);
  };
  return { sync, type, wordsAt, doc: () => state.doc };
}

describe('createDraftSync', () => {
  it('finds words where they stand after typing before, in and behind them', () => {
    const { type, wordsAt } = begin('It fell 7 % on Friday.');
    type(0, 0, 'So ');
    type(14, 0, ' then');
    expect(wordsAt(3, 11)).toBe('fell 7 %');
    type(11, 0, '7 to ');
    expect(wordsAt(3, 11)).toBe('fell 7 to 7 %');
    type(0, 40, '');
    expect(wordsAt(3, 11)).toBeNull();
  });

  it('leads to the text that was stored, once it is, with what was typed since', () => {
    const { sync, type, wordsAt, doc } = begin('It fell.');
    type(0, 0, 'So ');
    const sent = doc();
    sync.take(sent);
    type(0, 0, 'Yes. ');
    expect(wordsAt(3, 7)).toBe('fell');
    sync.store();
    expect(wordsAt(6, 10)).toBe('fell');
    expect([sync.findStored(doc()), sync.findStored(sent)?.toOffset(4)]).toEqual([null, 3]);
  });

  it('begins anew with a text that was taken over', () => {
    const { sync, type, doc, wordsAt } = begin('It fell.');
    type(0, 8, 'It rose again.');
    sync.take(doc());
    sync.replace(doc());
    sync.store();
    expect(wordsAt(3, 7)).toBe('rose');
  });

  it('law: what was not touched is found, whatever is typed before and behind it', () => {
    const edit = fc.record({ isBefore: fc.boolean(), words: fc.string({ minLength: 1, maxLength: 5 }) });
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 20 }), fc.nat(20), (edits, storedAfter) => {
        const { sync, type, wordsAt, doc } = begin('before MIDDLE behind');
        let start = 7;
        edits.forEach(({ isBefore, words }, at) => {
          type(isBefore ? 0 : doc().content.size, 0, words);
          if (at !== storedAfter) return;
          sync.take(doc());
          sync.store();
          start = doc().textContent.indexOf('MIDDLE');
        });
        expect(wordsAt(start, start + 6)).toBe('MIDDLE');
      }),
    );
  });
});
