import { describe, expect, it } from 'vitest';
import { openTestCasebook } from '#tests/builders/openTestCasebook.ts';

const story = 'Dovetalk has 100 million users.\nRain fell.\nBy its own count, Dovetalk has 80 million users.';

describe('claims.consistency', () => {
  it('names both places, with the claims that stand there', async () => {
    const { must, importText } = await openTestCasebook();
    const documentId = await importText(story, { role: 'story' });
    const { id } = await must('claims.create', {
      text: 'Dovetalk has 80 million users',
      kind: 'user-count',
      appearances: [{ documentId, exact: 'Dovetalk has 80 million users' }],
    });
    const { repeated, agreeing } = await must('claims.consistency', { documentId });
    expect(agreeing).toBe(0);
    expect(repeated).toMatchObject([
      {
        verdict: 'disagrees',
        sum: '100000000 − 80000000 = 20000000',
        stated: [
          { text: '100 million', sentence: { text: 'Dovetalk has 100 million users.' }, claims: [] },
          { text: '80 million', claims: [{ id, number: 1 }] },
        ],
      },
    ]);
    const at = repeated[0]?.stated[1];
    expect(story.slice(at?.start, at?.end)).toBe('80 million');
  });

  it('reads again when the text of a draft changes', async () => {
    const { must } = await openTestCasebook();
    const { id: documentId } = await must('documents.createDraft', { title: 'Draft' });
    const save = async (text: string) => {
      const { textVersionId } = await must('documents.text', { id: documentId });
      const layout = { blocks: [{ type: 'paragraph' as const, start: 0, end: text.length }], marks: [] };
      await must('documents.saveDraft', { id: documentId, baseTextVersionId: textVersionId, text, layout });
      return (await must('claims.consistency', { documentId })).repeated.length;
    };
    expect(await save('Acme employs 1,210 people in Leeds. Acme employs 1,340 people in Leeds.')).toBe(1);
    expect(await save('Acme employs 1,210 people in Leeds. Acme employs 1,210 people in Leeds.')).toBe(0);
  });

  it('looks through no text that is longer than asked for, and says so', async () => {
    const { must, importText } = await openTestCasebook();
    const documentId = await importText(story, { role: 'story' });
    const read = (longest: number) => must('claims.consistency', { documentId, longest });
    expect(await read(story.length - 1)).toMatchObject({ isRead: false, repeated: [] });
    expect(await read(story.length)).toMatchObject({ isRead: true, repeated: [{}] });
  });

  it('refuses evidence, and tells only what a story says of itself', async () => {
    const { mustFail, importText } = await openTestCasebook();
    const documentId = await importText(story);
    expect((await mustFail('claims.consistency', { documentId })).code).toBe('rule');
  });
});

describe('claims.figures', () => {
  it('compares the claim with each linked passage, and gives each figure its basis', async () => {
    const { must, importText } = await openTestCasebook();
    const documentId = await importText('In its filing the robot maker tells that 4,012 households ordered.');
    const { id } = await must('claims.create', {
      text: 'More than 40,000 households ordered in fiscal 2024',
      kind: 'sales-figure',
    });
    const link = { claimId: id, stance: 'disputes' as const, tier: 'primary' as const };
    await must('evidence.link', {
      ...link,
      passage: { documentId, exact: 'the robot maker tells that 4,012 households ordered' },
    });
    const { parts } = await must('claims.figures', { id });
    expect(parts).toMatchObject([
      { from: 'claim', comparisons: [], figures: [{ basis: ['fiscal-year', 'ordered'], period: '2024' }] },
      {
        from: 'evidence',
        comparisons: [{ verdict: 'not-comparable', why: 'one-period', inClaim: { text: '40,000' } }],
      },
    ]);
    await must('claims.update', { id, text: 'More than 40,000 households ordered' });
    const after = await must('claims.figures', { id });
    expect(after.parts[1]?.comparisons).toMatchObject([
      { verdict: 'disagrees', sum: '40000 − 4012 = 35988', inEvidence: { text: '4,012' } },
    ]);
  });
});
