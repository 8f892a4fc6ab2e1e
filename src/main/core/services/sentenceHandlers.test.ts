import { describe, expect, it } from 'vitest';
import { openTestCasebook, type TestCasebook } from '#tests/builders/openTestCasebook.ts';

const text = 'A night to remember\n\nIt was “dark” outside. The shop sold 250,000 sets. He laughed.';

const listed = ({ must }: TestCasebook, documentId: string) => must('sentences.list', { documentId });

/** A draft with this text, and how to go on writing in it. */
async function writeDraft({ must }: TestCasebook, first: string) {
  const { id, textVersionId } = await must('documents.createDraft', { title: 'Draft' });
  let base = textVersionId;
  const save = async (next: string) => {
    const blocks = [...next.matchAll(/.+/g)].map(({ index, 0: line }) => ({
      type: 'paragraph' as const,
      start: index,
      end: index + line.length,
    }));
    const layout = { blocks, marks: [] };
    const saved = await must('documents.saveDraft', { id, baseTextVersionId: base, text: next, layout });
    base = saved.textVersionId;
  };
  await save(first.replaceAll('\n\n', '\n'));
  return { id, save, baseId: () => base };
}

/** The words that are left over, or marked. */
async function wordsOf(casebook: TestCasebook, id: string, which: 'left' | 'unneeded') {
  const { text: words } = await casebook.must('documents.text', { id });
  return (await listed(casebook, id))[which].map(({ start, end }) => words.slice(start, end));
}

const mark = async (casebook: TestCasebook, id: string, words: string) => {
  const { text: all, textVersionId } = await casebook.must('documents.text', { id });
  const start = all.indexOf(words);
  const end = start + words.length;
  return casebook.must('sentences.markUnneeded', { documentId: id, textVersionId, start, end });
};

describe('sentences', () => {
  it('are left over, linked to a claim, or marked, and nothing else', async () => {
    const casebook = await openTestCasebook();
    const { id, baseId } = await writeDraft(casebook, text);
    expect(await listed(casebook, id)).toMatchObject({ total: 4, linked: 0, unneeded: [] });
    expect((await mark(casebook, id, 'laugh')).marked).toBe(1);
    const start = text.replaceAll('\n\n', '\n').indexOf('250,000');
    await casebook.must('claims.create', {
      text: '250,000 sets',
      kind: 'sales-figure',
      appearances: [{ documentId: id, start, end: start + 12, textVersionId: baseId() }],
    });
    expect(await wordsOf(casebook, id, 'left')).toEqual(['A night to remember', 'It was “dark” outside.']);
    expect(await wordsOf(casebook, id, 'unneeded')).toEqual(['He laughed.']);
    expect(await listed(casebook, id)).toMatchObject({ total: 4, linked: 1, textVersionId: baseId() });
    expect((await casebook.must('casebook.verify', {})).problems).toEqual([]);
  });

  it('stay marked through edits elsewhere and of their typography; a changed one is left over again', async () => {
    const casebook = await openTestCasebook();
    const { id, save } = await writeDraft(casebook, text);
    expect((await mark(casebook, id, 'dark” outside. The shop sold 250,000 sets. He')).marked).toBe(3);
    expect(await wordsOf(casebook, id, 'left')).toEqual(['A night to remember']);
    await save('Quite another beginning.\nIt was "dark" outside. The shop sold 251,000 sets. He  laughed.');
    expect(await wordsOf(casebook, id, 'left')).toEqual([
      'Quite another beginning.',
      'The shop sold 251,000 sets.',
    ]);
    await save('It was "dark" outside. The shop sold 250,000 sets. He laughed.');
    expect(await wordsOf(casebook, id, 'left')).toEqual([]);
  });

  it('are left over again when a mark is taken away or undone, or a claim is', async () => {
    const casebook = await openTestCasebook();
    const { must } = casebook;
    const { id, baseId } = await writeDraft(casebook, text);
    await mark(casebook, id, 'He');
    expect(await wordsOf(casebook, id, 'unneeded')).toEqual(['He laughed.']);
    await must('decisions.undo', {});
    expect(await wordsOf(casebook, id, 'unneeded')).toEqual([]);
    await must('decisions.redo', {});
    expect(await wordsOf(casebook, id, 'unneeded')).toEqual(['He laughed.']);
    const all = { documentId: id, textVersionId: baseId(), start: 0, end: text.length };
    expect(await must('sentences.reopen', all)).toEqual({ reopened: 1 });
    expect(await must('sentences.reopen', all)).toEqual({ reopened: 0 });
    expect((await listed(casebook, id)).left).toHaveLength(4);
    expect((await must('casebook.verify', {})).problems).toEqual([]);
  });

  it('are not marked in a text that somebody wrote on meanwhile', async () => {
    const casebook = await openTestCasebook();
    const { id, save, baseId } = await writeDraft(casebook, text);
    const earlier = baseId();
    await save('It begins anew. It was dark.');
    const stretch = { documentId: id, textVersionId: earlier, start: 0, end: 4 };
    expect((await casebook.mustFail('sentences.markUnneeded', stretch)).code).toBe('conflict');
    expect((await casebook.mustFail('sentences.reopen', stretch)).code).toBe('conflict');
    expect((await listed(casebook, id)).left).toHaveLength(2);
  });

  it('are no more linked while a person is asked where the claim stands', async () => {
    const casebook = await openTestCasebook();
    const { id, save, baseId } = await writeDraft(
      casebook,
      'The shop in Berlin sold 250,000 sets of it in May.',
    );
    await casebook.must('claims.create', {
      text: 'sold',
      kind: 'sales-figure',
      appearances: [{ documentId: id, start: 0, end: 50, textVersionId: baseId() }],
    });
    expect(await listed(casebook, id)).toMatchObject({ linked: 1, left: [] });
    await save('The shop in Berlin sold 260,000 sets of it in May.');
    expect((await casebook.must('passages.list', { documentId: id })).passages[0]?.passage.status).toBe(
      'fuzzy',
    );
    expect(await listed(casebook, id)).toMatchObject({ linked: 0, total: 1 });
  });

  it('take their marks along when their document is destroyed', async () => {
    const casebook = await openTestCasebook();
    const { must } = casebook;
    const story = await casebook.importText(text, { role: 'story' });
    await mark(casebook, story, 'He laughed.');
    await must('documents.remove', { id: story });
    await must('documents.destroy', { id: story, why: 'protects a source' });
    expect(JSON.stringify(await must('decisions.export', { limit: 100 }))).not.toContain('laughed');
    expect((await must('casebook.verify', {})).problems).toEqual([]);
  });

  it('are those of stories', async () => {
    const casebook = await openTestCasebook();
    const evidence = await casebook.importText(text, { role: 'evidence' });
    expect((await casebook.mustFail('sentences.list', { documentId: evidence })).code).toBe('rule');
  });
});
