import { describe, expect, it } from 'vitest';
import { CallError, UnreachableError } from '#renderer/api/call.ts';
import type { DraftToSave } from '#renderer/api/types.ts';
import { createDraftSender, markDraft } from './createDraftSender.ts';

const draft = (text: string): DraftToSave => ({
  text,
  layout: { blocks: text === '' ? [] : [{ type: 'paragraph', start: 0, end: text.length }], marks: [] },
});

/** A core with the one rule of a draft: a save must be based on the newest version, or bring the same words. */
function begin(unanswered = new Set<string>()) {
  const versions = [draft('')];
  const newest = () => versions.at(-1) ?? draft('');
  let isAnswerLost = false;
  const save = (next: DraftToSave, baseId: string) => {
    if (markDraft(newest()) !== markDraft(next)) {
      if (baseId !== String(versions.length))
        return Promise.reject(new CallError({ code: 'conflict', message: 'conflict' }));
      versions.push(next);
    }
    if (isAnswerLost) return Promise.reject(new UnreachableError());
    return Promise.resolve(String(versions.length));
  };
  const readNewest = () =>
    Promise.resolve({
      textVersionId: String(versions.length),
      text: newest().text,
      layout: { ...newest().layout, pages: [] },
    });
  return {
    send: createDraftSender(unanswered, { save, readNewest, onSend: () => undefined }),
    loseAnswers: (isLost: boolean) => {
      isAnswerLost = isLost;
    },
    /** Another window stores this. */
    overtake: (text: string) => versions.push(draft(text)),
    texts: () => versions.map(({ text }) => text),
    unanswered,
  };
}

describe('createDraftSender', () => {
  it('does not conflict with its own words whose answer was lost', async () => {
    const { send, loseAnswers, texts, unanswered } = begin();
    loseAnswers(true);
    await expect(send(draft('One'), '1')).rejects.toThrow(UnreachableError);
    loseAnswers(false);
    expect(await send(draft('One two'), '1')).toBe('3');
    expect(texts()).toEqual(['', 'One', 'One two']);
    expect(unanswered.size).toBe(0);
  });

  it('knows them after a reload, too', async () => {
    const { send, overtake } = begin(new Set([markDraft(draft('Kept'))]));
    overtake('Kept');
    expect(await send(draft('Kept on'), '1')).toBe('3');
  });

  it('conflicts with the words of others', async () => {
    const { send, overtake, texts, loseAnswers } = begin();
    loseAnswers(true);
    await expect(send(draft('Mine'), '1')).rejects.toThrow(UnreachableError);
    loseAnswers(false);
    overtake('Theirs');
    await expect(send(draft('Mine too'), '1')).rejects.toThrow('conflict');
    expect(texts()).toEqual(['', 'Mine', 'Theirs']);
  });
});
