import { describe, expect, it } from 'vitest';
import type { InputOf } from '#shared/contract/contract.ts';
import { openTestCasebook, type TestCasebook } from '#tests/builders/openTestCasebook.ts';

const story = 'The course was priced at 199 yuan and sold 250,000 sets. It sold 250,000 sets, they say.';

/** A casebook with a story, evidence, and a way to log claims in both. */
async function openDeskWith() {
  const casebook = await openTestCasebook();
  const { must } = casebook;
  const storyId = await casebook.importText(story, { role: 'story' });
  const evidenceId = await casebook.importText('Sales: 250,000. Price: 199.', { role: 'evidence' });
  const log = async (exact: string, more: Partial<InputOf<'claims.create'>> = {}) =>
    must('claims.create', {
      text: exact,
      kind: 'sales-figure',
      appearances: [{ documentId: storyId, exact }],
      ...more,
    });
  const link = (claimId: string, exact: string, note = '') =>
    must('evidence.link', { claimId, passage: { documentId: evidenceId, exact }, stance: 'supports', note });
  const decide = (claimId: string, value: 'true' | 'false', reason: string) =>
    must('verdicts.set', { claimId, value, reason, asOf: '2024-02-27', finding: `It is ${value}.` });
  return { casebook, must, storyId, log, link, decide };
}

const isSound = async ({ must }: TestCasebook) =>
  expect((await must('casebook.verify', {})).problems).toEqual([]);

describe('claims.split', () => {
  it('makes a claim of every part, in the same place; evidence and verdict stay with the one that is kept', async () => {
    const { casebook, must, log, link, decide } = await openDeskWith();
    const whole = await log('The course was priced at 199 yuan and sold 250,000 sets.', {
      claimant: 'A seller',
      claimedOn: '2024-02',
      tags: ['courses'],
    });
    await link(whole.id, 'Sales: 250,000.');
    const before = await decide(whole.id, 'true', 'The books say so.');
    const { claim, parts } = await must('claims.split', {
      id: whole.id,
      revision: before.revision,
      text: 'It sold 250,000 sets',
      parts: [{ text: 'The course was priced at 199 yuan', kind: 'price' }],
    });
    expect(claim).toMatchObject({
      number: whole.number,
      text: 'It sold 250,000 sets',
      verdict: { value: 'true' },
    });
    expect(claim.links).toHaveLength(1);
    expect(parts).toMatchObject([
      {
        text: 'The course was priced at 199 yuan',
        kind: 'price',
        claimant: 'A seller',
        claimedOn: '2024-02',
        tags: ['courses'],
        workState: 'inbox',
        verdict: null,
        links: [],
      },
    ]);
    expect(parts[0]?.appearances[0]?.passage.id).toBe(whole.appearances[0]?.passage.id);
    const { decisions } = await must('decisions.list', { id: parts[0]?.id ?? '', limit: 5 });
    expect(decisions.map(({ entry }) => entry.action)).toEqual(['claims.split']);
    await isSound(casebook);

    await must('decisions.undo', {});
    expect((await must('claims.list', {})).total).toBe(1);
    expect(await must('claims.get', { id: whole.id })).toMatchObject({
      text: whole.text,
      verdict: { value: 'true' },
    });
    await must('decisions.redo', {});
    expect((await must('claims.list', {})).total).toBe(2);
    await isSound(casebook);
  });

  it('gives a part that is chosen in the text a place of its own, and leaves the words of the claim alone', async () => {
    const { casebook, must, storyId, log } = await openDeskWith();
    const whole = await log('The course was priced at 199 yuan and sold 250,000 sets.');
    const exact = 'priced at 199 yuan';
    const { claim, parts } = await must('claims.split', {
      id: whole.id,
      parts: [{ text: exact, kind: 'price', appearance: { documentId: storyId, exact } }],
    });
    expect(claim.text).toBe(whole.text);
    expect(parts[0]?.appearances.map(({ passage }) => passage.exact)).toEqual([exact]);
    await isSound(casebook);
    await must('decisions.undo', {});
    expect((await must('passages.list', { documentId: storyId })).passages).toHaveLength(1);
  });

  it('refuses a claim that somebody changed meanwhile, or that is not there, and makes nothing', async () => {
    const { casebook, must, log } = await openDeskWith();
    const { id, revision } = await log('It sold 250,000 sets, they say.');
    await must('claims.update', { id, note: 'Ask them.' });
    const parts = [{ text: 'A part' }];
    expect((await casebook.mustFail('claims.split', { id, revision, parts })).code).toBe('conflict');
    const nobody = '00000000-0000-7000-8000-000000000000';
    expect((await casebook.mustFail('claims.split', { id: nobody, parts })).code).toBe('not-found');
    expect((await must('claims.list', {})).total).toBe(1);
  });
});

describe('claims.merge', () => {
  it('moves what belongs to the others, keeps them in the record, and is undone as a whole', async () => {
    const { casebook, must, log, link, decide } = await openDeskWith();
    const into = await log('sold 250,000 sets.', { note: 'One.', tags: ['a'] });
    const other = await log('It sold 250,000 sets', {
      note: 'Two.',
      tags: ['b'],
      claimant: 'They',
      unverified: 'Returns.',
    });
    const inside = await log('250,000 sets, they say', { quotedInId: other.id });
    await link(into.id, 'Sales: 250,000.');
    await link(other.id, 'Sales: 250,000.', 'The same line.');
    await link(other.id, 'Price: 199.');
    await decide(other.id, 'true', 'The books say so.');
    const asked = { addressee: 'They', question: 'How many?', askedOn: '2024-02-27' };
    await must('contacts.add', { claimId: other.id, ...asked });
    const images = async () =>
      Promise.all(
        [into, other, inside].map(async ({ id }) => {
          const { revision: _, updatedAt: __, ...claim } = await must('claims.get', { id });
          return claim;
        }),
      );
    const before = await images();

    const merged = await must('claims.merge', { intoId: into.id, ids: [other.id] });
    expect(merged).toMatchObject({
      number: into.number,
      text: into.text,
      claimant: 'They',
      note: 'One.\n\nTwo.\n\nThe same line.',
      unverified: 'Returns.',
      tags: ['a', 'b'],
      verdict: { value: 'true', reason: 'The books say so.' },
      contacts: [asked],
    });
    expect(merged.appearances.map(({ passage }) => passage.exact)).toEqual([
      'sold 250,000 sets.',
      'It sold 250,000 sets',
    ]);
    expect(merged.links.map(({ passage }) => passage.exact)).toEqual(['Sales: 250,000.', 'Price: 199.']);
    expect(await must('claims.get', { id: other.id })).toMatchObject({
      text: other.text,
      workState: 'dropped',
      mergedInto: { id: into.id, number: into.number },
      appearances: [],
      verdict: null,
    });
    expect((await must('claims.get', { id: inside.id })).quotedInId).toBe(into.id);
    const { decisions } = await must('decisions.list', { id: into.id, limit: 50 });
    expect(decisions.map(({ entry }) => entry.action)).toContain('verdicts.set');
    expect(decisions[0]?.entry.action).toBe('claims.merge');
    await isSound(casebook);

    await must('decisions.undo', {});
    expect(await images()).toEqual(before);
    await isSound(casebook);
  });

  it('asks whose verdict holds where they differ', async () => {
    const { casebook, must, log, decide } = await openDeskWith();
    const into = await log('sold 250,000 sets.');
    const other = await log('It sold 250,000 sets');
    const third = await log('250,000 sets, they say');
    await decide(into.id, 'true', 'The books say so.');
    await decide(other.id, 'false', 'The returns say not.');
    const input = { intoId: into.id, ids: [other.id, third.id] };
    expect((await casebook.mustFail('claims.merge', input)).code).toBe('rule');
    expect((await casebook.mustFail('claims.merge', { ...input, verdictOf: third.id })).code).toBe('rule');
    const merged = await must('claims.merge', { ...input, verdictOf: other.id });
    expect(merged.verdict).toMatchObject({ value: 'false', reason: 'The returns say not.' });
    await isSound(casebook);
    await must('decisions.undo', {});
    expect((await must('claims.get', { id: into.id })).verdict?.value).toBe('true');
    expect((await must('claims.get', { id: other.id })).verdict?.value).toBe('false');
    const kept = await must('claims.merge', { ...input, verdictOf: into.id });
    expect(kept.verdict?.value).toBe('true');
    expect((await must('claims.get', { id: other.id })).verdict?.value).toBe('false');
    await isSound(casebook);
  });

  it('refuses a claim as its own, one that is merged already, and one that is not there', async () => {
    const { casebook, must, log } = await openDeskWith();
    const into = await log('sold 250,000 sets.');
    const other = await log('It sold 250,000 sets');
    const code = async (input: InputOf<'claims.merge'>) =>
      (await casebook.mustFail('claims.merge', input)).code;
    expect(await code({ intoId: into.id, ids: [into.id] })).toBe('rule');
    expect(await code({ intoId: into.id, ids: ['00000000-0000-7000-8000-000000000000'] })).toBe('not-found');
    await must('claims.merge', { intoId: into.id, ids: [other.id] });
    expect(await code({ intoId: into.id, ids: [other.id] })).toBe('rule');
    expect(await code({ intoId: other.id, ids: [into.id] })).toBe('rule');
    await must('claims.remove', { id: into.id });
    expect((await must('claims.get', { id: other.id })).mergedInto).toBeNull();
    await isSound(casebook);
  });
});
