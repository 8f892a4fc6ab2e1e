import { describe, expect, it } from 'vitest';
import type { InputOf } from '#shared/contract/contract.ts';
import { openTestCasebook } from '#tests/builders/openTestCasebook.ts';

const story = 'Adobe fell more than 7 %.\nA course sold 250,000 sets, a course sold well.';

describe('logging claims', () => {
  it('logs a claim with kind, claimant, date and the passage it appears in', async () => {
    const { must, importText } = await openTestCasebook();
    const documentId = await importText(story, { role: 'story' });
    const claim = await must('claims.create', {
      text: 'Adobe fell more than 7 %',
      kind: 'stock-move',
      claimant: 'A market letter',
      claimedOn: '2024-02',
      tags: ['shares', 'shares'],
      appearances: [{ documentId, exact: 'Adobe fell more than 7 %' }],
    });
    expect(claim).toMatchObject({
      number: 1,
      claimant: 'A market letter',
      workState: 'inbox',
      strength: 'none',
      tags: ['shares'],
      verdict: null,
    });
    expect(claim.appearances[0]?.passage).toMatchObject({
      start: 0,
      end: 24,
      prefix: '',
      suffix: story.slice(24, 56),
    });
  });

  it('keeps a claim out, and the log as it was, where its words are not in the story', async () => {
    const { must, mustFail, importText } = await openTestCasebook();
    const documentId = await importText(story, { role: 'story' });
    const before = await must('casebook.get', {});
    const error = await mustFail('claims.create', {
      text: 'x',
      kind: 'other',
      claimant: 'Somebody new',
      appearances: [{ documentId, exact: 'Adobe fell more than 8 %' }],
    });
    expect(error.code).toBe('passage-not-found');
    expect(await must('casebook.get', {})).toEqual(before);
    expect((await must('claimants.list', {})).claimants).toEqual([]);
  });

  it('asks which place is meant where the words stand more than once', async () => {
    const { must, mustFail, importText } = await openTestCasebook();
    const documentId = await importText(story, { role: 'story' });
    const input = { text: 'x', kind: 'other' } as const;
    const ambiguous = await mustFail('claims.create', {
      ...input,
      appearances: [{ documentId, exact: 'course sold' }],
    });
    expect(ambiguous).toMatchObject({ code: 'passage-ambiguous', details: { count: 2 } });
    const claim = await must('claims.create', {
      ...input,
      appearances: [{ documentId, exact: 'course sold', suffix: ' well' }],
    });
    expect(claim.appearances[0]?.passage).toMatchObject({ exact: 'course sold', start: 56 });
  });

  it('refuses a passage outside the text or through the middle of a character', async () => {
    const { mustFail, importText } = await openTestCasebook();
    const documentId = await importText('Sales 🚀 soared.', { role: 'story' });
    for (const [start, end] of [
      [0, 99],
      [5, 5],
      [7, 9],
      [9, 4],
    ] as const) {
      const error = await mustFail('claims.create', {
        text: 'x',
        kind: 'other',
        appearances: [{ documentId, start, end }],
      });
      expect(error.code).toBe('invalid-input');
    }
  });

  it('refuses to find a claim in evidence, and evidence in a story', async () => {
    const { must, mustFail, importText } = await openTestCasebook();
    const evidence = await importText('546.66');
    const storyId = await importText(story, { role: 'story' });
    const asStory = await mustFail('claims.create', {
      text: 'x',
      kind: 'other',
      appearances: [{ documentId: evidence, exact: '546.66' }],
    });
    expect(asStory.code).toBe('rule');
    const { id } = await must('claims.create', { text: 'x', kind: 'other' });
    const asEvidence = await mustFail('evidence.link', {
      claimId: id,
      passage: { documentId: storyId, exact: 'Adobe' },
      stance: 'supports',
    });
    expect(asEvidence.code).toBe('rule');
  });

  it('never gives a number twice', async () => {
    const { must } = await openTestCasebook();
    const first = await must('claims.create', { text: 'one', kind: 'other' });
    await must('claims.remove', { id: first.id });
    const second = await must('claims.create', { text: 'two', kind: 'other' });
    expect([first.number, second.number]).toEqual([1, 2]);
  });
});

describe('changing claims', () => {
  it('refuses a change to what somebody else changed in between', async () => {
    const { must, mustFail } = await openTestCasebook();
    const claim = await must('claims.create', { text: 'one', kind: 'other' });
    await must('claims.update', { id: claim.id, revision: claim.revision, note: 'first' });
    const error = await mustFail('claims.update', { id: claim.id, revision: claim.revision, note: 'second' });
    expect(error.code).toBe('conflict');
    expect((await must('claims.get', { id: claim.id })).note).toBe('first');
  });

  it('writes nothing into the log where nothing changes', async () => {
    const { must } = await openTestCasebook();
    const claim = await must('claims.create', { text: 'one', kind: 'other', note: 'same' });
    const before = (await must('casebook.get', {})).headHash;
    await must('claims.update', { id: claim.id, note: 'same' });
    expect((await must('casebook.get', {})).headHash).toBe(before);
  });

  it('drops a claim only with a reason', async () => {
    const { must, mustFail } = await openTestCasebook();
    const { id } = await must('claims.create', { text: 'one', kind: 'other' });
    expect((await mustFail('claims.update', { id, workState: 'dropped' })).code).toBe('rule');
    expect((await mustFail('claims.updateMany', { ids: [id], workState: 'dropped' })).code).toBe('rule');
    const dropped = await must('claims.update', {
      id,
      workState: 'dropped',
      droppedReason: 'Said by nobody',
    });
    expect(dropped.workState).toBe('dropped');
  });

  it('changes many together, as one entry that one undo takes back', async () => {
    const { must } = await openTestCasebook();
    const ids: string[] = [];
    for (const text of ['one', 'two', 'three'])
      ids.push((await must('claims.create', { text, kind: 'other', tags: ['old'] })).id);
    const entries = (await must('casebook.get', {})).counts.decisions;
    await must('claims.updateMany', {
      ids,
      workState: 'researching',
      claimant: 'Somebody',
      addTags: ['new'],
      removeTags: ['old'],
    });
    expect((await must('casebook.get', {})).counts.decisions).toBe(entries + 1);
    const changed = await must('claims.list', {
      filter: { tags: ['new'], workStates: ['researching'], claimants: ['Somebody'] },
    });
    expect(changed.claims.map((claim) => claim.tags)).toEqual([['new'], ['new'], ['new']]);
    await must('decisions.undo', {});
    expect((await must('claims.list', { filter: { tags: ['old'], workStates: ['inbox'] } })).total).toBe(3);
    expect((await must('claimants.list', {})).claimants).toEqual([]);
  });

  it('keeps what a quote asserts apart from the quote, and lets go of it when the quote goes', async () => {
    const { must, mustFail } = await openTestCasebook();
    const quote = await must('claims.create', { text: '“We sold a million.”', kind: 'quote' });
    const asserted = await must('claims.create', {
      text: 'They sold a million',
      kind: 'sales-figure',
      quotedInId: quote.id,
    });
    expect((await mustFail('claims.update', { id: quote.id, quotedInId: quote.id })).code).toBe('rule');
    await must('claims.remove', { id: quote.id });
    expect((await must('claims.get', { id: asserted.id })).quotedInId).toBeNull();
    await must('decisions.undo', {});
    expect((await must('claims.get', { id: asserted.id })).quotedInId).toBe(quote.id);
  });
});

describe('listing claims', () => {
  it('filters by every axis and sorts, a page at a time', async () => {
    const { must, importText } = await openTestCasebook();
    const storyId = await importText(story, { role: 'story' });
    const evidenceId = await importText('Close: 546.66', { sourceName: 'Exchange' });
    const a = await must('claims.create', {
      text: 'Adobe fell',
      kind: 'stock-move',
      claimant: 'Bo',
      appearances: [{ documentId: storyId, exact: 'Adobe' }],
    });
    await must('claims.create', { text: '猫卖了一百万', kind: 'sales-figure', claimant: 'An' });
    await must('claims.create', { text: 'Übermut 100%_', kind: 'other' });
    await must('evidence.link', {
      claimId: a.id,
      passage: { documentId: evidenceId, exact: '546.66' },
      stance: 'supports',
      tier: 'primary',
    });
    await must('verdicts.set', {
      claimId: a.id,
      value: 'true',
      reason: 'r',
      asOf: '2024-03-01',
      finding: 'f',
    });
    const numbers = async (filter: object, more: object = {}) =>
      (await must('claims.list', { filter, ...more })).claims.map((claim) => claim.number);
    expect(await numbers({ kinds: ['stock-move'] })).toEqual([1]);
    expect(await numbers({ verdicts: ['none'] })).toEqual([2, 3]);
    expect(await numbers({ strengths: ['primary-document'] })).toEqual([1]);
    expect(await numbers({ claimants: ['An', 'Bo'] }, { sort: 'claimant' })).toEqual([2, 1]);
    expect(await numbers({ text: 'ADOBE' })).toEqual([1]);
    expect(await numbers({ text: '卖了' })).toEqual([2]);
    expect(await numbers({ text: '一百万' })).toEqual([2]);
    expect(await numbers({ text: '0%' })).toEqual([3]);
    expect(await numbers({ text: '%_' })).toEqual([3]);
    expect(await numbers({ text: '" OR text:' })).toEqual([]);
    expect(await numbers({ storyId })).toEqual([1]);
    expect(await numbers({ evidenceId })).toEqual([1]);
    expect(await numbers({ kinds: [] })).toEqual([]);
    expect(await numbers({}, { sort: 'claimant' })).toEqual([2, 1, 3]);
    expect(await numbers({}, { sort: 'number', isDescending: true, offset: 1, limit: 1 })).toEqual([2]);
  });

  it('answers the ids of all that pass a filter, in the order of the list', async () => {
    const { must } = await openTestCasebook();
    for (const [text, claimant] of [
      ['one', 'Bo'],
      ['two', 'An'],
      ['three', null],
    ] as const)
      await must('claims.create', { text, kind: 'other', claimant });
    const queries: InputOf<'claims.ids'>[] = [
      {},
      { sort: 'claimant' },
      { sort: 'text', isDescending: true },
      { filter: { claimants: ['An'] } },
    ];
    for (const query of queries) {
      const { claims } = await must('claims.list', query);
      expect((await must('claims.ids', query)).ids).toEqual(claims.map((claim) => claim.id));
    }
  });

  it('knows the tags in use', async () => {
    const { must } = await openTestCasebook();
    await must('claims.create', { text: 'one', kind: 'other', tags: ['shares', '股价'] });
    await must('claims.create', { text: 'two', kind: 'other', tags: ['shares'] });
    expect((await must('claims.tags', {})).tags).toEqual([
      { tag: 'shares', claimCount: 2 },
      { tag: '股价', claimCount: 1 },
    ]);
  });
});
