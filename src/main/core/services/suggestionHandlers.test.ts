import { describe, expect, it } from 'vitest';
import { openTestCasebook, type TestCasebook } from '#tests/builders/openTestCasebook.ts';

const sentences = [
  'Adobe shares fell by more than 7 % after the launch.',
  'The shop sold 250,000 sets at 199 yuan each.',
  'Netizens exclaimed that it is the greatest model in the world.',
];

const listed = ({ must }: TestCasebook, documentId: string) => must('suggestions.list', { documentId });
const wordsOf = async (casebook: TestCasebook, documentId: string) =>
  (await listed(casebook, documentId)).suggestions.map(({ text }) => text);

describe('suggestions', () => {
  it('are the claims of a story, those that need a check most first, with the rules that fired', async () => {
    const casebook = await openTestCasebook();
    const story = await casebook.importText(sentences.join('\n'), { role: 'story' });
    const { suggestions, total, dismissed, hype } = await listed(casebook, story);
    expect(total).toBe(suggestions.length);
    expect(dismissed).toBe(0);
    const scores = suggestions.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    const move = suggestions.find(({ kind }) => kind === 'stock-move');
    expect(move?.reasons.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['figure', 'share-price']));
    expect(hype.find(({ sign }) => sign === 'superlatives')).toMatchObject({
      count: 1,
      examples: [{ text: 'greatest' }],
    });
    expect(
      (await casebook.must('suggestions.list', { documentId: story, limit: 1 })).suggestions,
    ).toHaveLength(1);
  });

  it('are told of one kind alone, with the counts of all', async () => {
    const casebook = await openTestCasebook();
    const story = await casebook.importText(sentences.join('\n'), { role: 'story' });
    const { kinds, total } = await listed(casebook, story);
    expect(kinds.reduce((sum, { count }) => sum + count, 0)).toBe(total);
    const moves = await casebook.must('suggestions.list', { documentId: story, kind: 'stock-move' });
    expect(moves).toMatchObject({ total, kinds });
    expect(moves.suggestions.map(({ kind }) => kind)).toEqual(['stock-move']);
  });

  it('do not come again once they are logged, and come back when that is undone', async () => {
    const casebook = await openTestCasebook();
    const story = await casebook.importText(sentences.join('\n'), { role: 'story' });
    const { suggestions, textVersionId } = await listed(casebook, story);
    const [first] = suggestions;
    if (!first) throw new Error('nothing suggested');
    const { start, end, text, kind } = first;
    await casebook.must('claims.create', {
      text,
      kind,
      appearances: [{ documentId: story, start, end, textVersionId }],
    });
    expect(await wordsOf(casebook, story)).not.toContain(text);
    expect(await wordsOf(casebook, story)).toHaveLength(suggestions.length - 1);
    await casebook.must('decisions.undo', {});
    expect(await wordsOf(casebook, story)).toContain(text);
  });

  it('that were dismissed stay so through edits elsewhere, and come back by undo', async () => {
    const casebook = await openTestCasebook();
    const { must } = casebook;
    const { id, textVersionId } = await must('documents.createDraft', { title: 'Draft' });
    const save = (text: string, baseTextVersionId: string) =>
      must('documents.saveDraft', {
        id,
        baseTextVersionId,
        text,
        layout: {
          blocks: [...text.matchAll(/.+/g)].map(({ index, 0: line }) => ({
            type: 'paragraph',
            start: index,
            end: index + line.length,
          })),
          marks: [],
        },
      });
    const saved = await save(sentences.join('\n'), textVersionId);
    const [first] = (await listed(casebook, id)).suggestions;
    if (!first) throw new Error('nothing suggested');
    await must('suggestions.dismiss', { documentId: id, kind: first.kind, words: first.text });
    await must('suggestions.dismiss', { documentId: id, kind: first.kind, words: first.text });
    const again = await save(`A new beginning.\n${sentences.join('\n')}`, saved.textVersionId);
    expect(await wordsOf(casebook, id)).not.toContain(first.text);
    expect(await listed(casebook, id)).toMatchObject({ dismissed: 1, textVersionId: again.textVersionId });
    expect((await must('casebook.verify', {})).problems).toEqual([]);
    // The save of a draft is no entry to take back.
    const { decisions } = await must('decisions.list', { limit: 10 });
    const entry = decisions.find(({ entry: { action } }) => action === 'suggestions.dismiss');
    await must('decisions.undo', { seq: entry?.entry.seq ?? 0 });
    expect(await wordsOf(casebook, id)).toContain(first.text);
    expect((await listed(casebook, id)).dismissed).toBe(0);
  });

  it('go with their document when it is destroyed', async () => {
    const casebook = await openTestCasebook();
    const { must } = casebook;
    const story = await casebook.importText(sentences.join('\n'), { role: 'story' });
    const [first] = (await listed(casebook, story)).suggestions;
    await must('suggestions.dismiss', {
      documentId: story,
      kind: first?.kind ?? 'other',
      words: first?.text ?? '',
    });
    await must('documents.remove', { id: story });
    await must('documents.destroy', { id: story, why: 'protects a source' });
    const { decisions } = await must('decisions.export', { limit: 100 });
    expect(JSON.stringify(decisions)).not.toContain(first?.text);
    expect((await must('casebook.verify', {})).problems).toEqual([]);
  });

  it('are for stories, not for evidence', async () => {
    const casebook = await openTestCasebook();
    const evidence = await casebook.importText(sentences[0] ?? '', { role: 'evidence' });
    expect((await casebook.mustFail('suggestions.list', { documentId: evidence })).code).toBe('rule');
    const dismissal = { documentId: evidence, kind: 'other', words: 'x' } as const;
    expect((await casebook.mustFail('suggestions.dismiss', dismissal)).code).toBe('rule');
  });
});
