import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CallError, UnreachableError } from '#renderer/api/call.ts';
import { createDraftSaver, type DraftState } from './createDraftSaver.ts';

/** A core that stores what it is sent, or fails as it is told; versions are counted. */
function begin() {
  const stored: string[] = [];
  const states: DraftState[] = [];
  const draft = { text: '', kept: null as string | null };
  const failures: unknown[] = [];
  let hold: Promise<void> = Promise.resolve();
  const saver = createDraftSaver<string>('v0', {
    take: () => draft.text,
    send: async (text, baseId) => {
      await hold;
      const failure = failures.shift();
      if (failure !== undefined) throw failure;
      stored.push(`${baseId}: ${text}`);
      return `v${String(stored.length)}`;
    },
    onStored: () => undefined,
    onState: (state) => states.push(state),
    keep: () => {
      draft.kept = draft.text;
    },
    letGo: () => {
      draft.kept = null;
    },
  });
  return {
    saver,
    stored,
    states,
    draft,
    fail: (...errors: readonly unknown[]) => failures.push(...errors),
    /** Holds every answer back until the returned function is called. */
    holdAnswers: () => {
      const { promise, resolve } = Promise.withResolvers<undefined>();
      hold = promise.then(() => undefined);
      return () => resolve(undefined);
    },
    type: (text: string) => {
      draft.text = text;
      saver.change();
    },
  };
}

const conflict = () => new CallError({ code: 'conflict', message: 'Changed meanwhile' });

describe('createDraftSaver', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('stores after a pause, once, each save over the one before', async () => {
    const { saver, stored, states, type, draft } = begin();
    type('a');
    await vi.advanceTimersByTimeAsync(1_000);
    type('ab');
    expect(stored).toEqual([]);
    await vi.advanceTimersByTimeAsync(2_000);
    type('abc');
    await vi.advanceTimersByTimeAsync(2_000);
    expect(stored).toEqual(['v0: ab', 'v1: abc']);
    expect(states).toEqual(['unsaved', 'saving', 'saved', 'unsaved', 'saving', 'saved']);
    expect([saver.baseId(), saver.hasUnsaved(), draft.kept]).toEqual(['v2', false, null]);
  });

  it('does not wait for ever for a pause, and keeps while there is none', async () => {
    const { stored, type, draft } = begin();
    for (let at = 0; at < 16; at += 1) {
      type(String(at));
      await vi.advanceTimersByTimeAsync(1_000);
      if (at === 3) expect(draft.kept).toBe('3');
    }
    expect(stored).toHaveLength(1);
  });

  it('stores what is typed during a save after it, over the version that it made', async () => {
    const { saver, stored, type, holdAnswers, draft } = begin();
    const release = holdAnswers();
    type('one');
    const first = saver.flush();
    type('one two');
    const second = saver.flush();
    release();
    expect(await first).toBe('v1');
    expect(await second).toBe('v2');
    expect(stored).toEqual(['v0: one', 'v1: one two']);
    expect(draft.kept).toBeNull();
  });

  it('keeps the words while the program is away, and tries again until it is back', async () => {
    const { saver, stored, states, type, fail, draft } = begin();
    fail(new UnreachableError(), new CallError({ code: 'needs-casebook', message: 'None is open' }));
    type('words');
    await expect(saver.flush()).rejects.toThrow(UnreachableError);
    expect([draft.kept, states.at(-1), saver.isHindered()]).toEqual(['words', 'waiting', true]);
    await vi.advanceTimersByTimeAsync(1_500);
    expect([stored, states.at(-1)]).toEqual([[], 'waiting']);
    await vi.advanceTimersByTimeAsync(1_500);
    expect([stored, states.at(-1), draft.kept]).toEqual([['v0: words'], 'saved', null]);
    expect(states).not.toContain('refused');
  });

  it('stops at a conflict until the writer has decided, and keeps what is typed on', async () => {
    const { saver, stored, states, type, fail, draft } = begin();
    fail(conflict());
    type('mine');
    await vi.advanceTimersByTimeAsync(2_000);
    type('mine, longer');
    saver.leave();
    await vi.advanceTimersByTimeAsync(60_000);
    await expect(saver.flush()).rejects.toThrow('Changed meanwhile');
    expect([stored, states.at(-1), draft.kept]).toEqual([[], 'conflict', 'mine, longer']);
    saver.rebase('theirs');
    expect([states.at(-1), saver.hasUnsaved(), draft.kept]).toEqual(['saved', false, null]);
    type('theirs and mine');
    await vi.advanceTimersByTimeAsync(2_000);
    expect(stored).toEqual(['theirs: theirs and mine']);
  });

  it('says that it was refused, and tries again when something is typed', async () => {
    const { stored, states, type, fail } = begin();
    fail(new CallError({ code: 'rule', message: 'This draft was removed.' }));
    type('a');
    await vi.advanceTimersByTimeAsync(30_000);
    expect([stored, states.at(-1)]).toEqual([[], 'refused']);
    type('ab');
    await vi.advanceTimersByTimeAsync(2_000);
    expect([stored, states.at(-1)]).toEqual([['v0: ab'], 'saved']);
  });

  it('keeps and stores at once when it is left, and does nothing afterwards', async () => {
    const { saver, stored, type, draft, fail } = begin();
    fail(new UnreachableError());
    type('last words');
    saver.stop();
    expect(draft.kept).toBe('last words');
    await vi.advanceTimersByTimeAsync(60_000);
    expect([stored, draft.kept]).toEqual([[], 'last words']);
    expect(vi.getTimerCount()).toBe(0);
  });
});
