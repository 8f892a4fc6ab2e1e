import { describe, expect, it } from 'vitest';
import { openTestCasebook } from '#tests/builders/openTestCasebook.ts';

describe('evidence', () => {
  it('takes the tier from the source unless one is given, and computes the strength', async () => {
    const { must, importText } = await openTestCasebook();
    const claim = await must('claims.create', { text: 'x', kind: 'statistic', claimant: 'Seller' });
    const documentId = await importText('We sold 250,000 sets.', { sourceName: 'Seller’s site' });
    const source = (await must('sources.list', {})).sources[0];
    if (!source || claim.claimantId === null) throw new Error('no source');
    await must('sources.update', {
      id: source.id,
      defaultTier: 'self-interested',
      claimantId: claim.claimantId,
    });
    const linked = await must('evidence.link', {
      claimId: claim.id,
      passage: { documentId, exact: '250,000' },
      stance: 'supports',
    });
    expect(linked.links[0]?.tier).toBe('self-interested');
    expect(linked.strength).toBe('claimant-only');
    await must('sources.update', { id: source.id, claimantId: null });
    expect((await must('claims.get', { id: claim.id })).strength).toBe('one-origin');
  });

  it('counts reprints of one story as one origin', async () => {
    const { must, importText } = await openTestCasebook();
    const claim = await must('claims.create', { text: 'x', kind: 'other' });
    for (const name of ['Morning Post', 'Evening Post']) {
      const source = await must('sources.create', { name, originGroup: 'Wire' });
      const documentId = await importText(`As ${name} has it: it fell.`);
      await must('documents.update', { id: documentId, sourceId: source.id });
      await must('evidence.link', {
        claimId: claim.id,
        passage: { documentId, exact: 'it fell' },
        stance: 'supports',
      });
    }
    expect((await must('claims.get', { id: claim.id })).strength).toBe('one-origin');
    const { sources } = await must('sources.list', {});
    await must('sources.update', { id: sources[0]?.id ?? '', originGroup: '' });
    expect((await must('claims.get', { id: claim.id })).strength).toBe('independent-origins');
  });

  it('links a passage to a claim once, and forgets a passage that nothing uses', async () => {
    const { must, mustFail, importText } = await openTestCasebook();
    const { id: claimId } = await must('claims.create', { text: 'x', kind: 'other' });
    const documentId = await importText('It fell.');
    const input = { claimId, passage: { documentId, exact: 'It fell' }, stance: 'disputes' } as const;
    const linked = await must('evidence.link', input);
    expect((await mustFail('evidence.link', input)).code).toBe('rule');
    await must('evidence.unlink', { id: linked.links[0]?.id ?? '' });
    expect((await must('passages.list', { documentId })).passages).toEqual([]);
    await must('decisions.undo', {});
    const [back] = (await must('passages.list', { documentId })).passages;
    expect(back).toMatchObject({ passage: { exact: 'It fell' }, uses: [{ claimNumber: 1, as: 'disputes' }] });
  });

  it('keeps translations with their translator', async () => {
    const { must, importText } = await openTestCasebook();
    const { id: claimId } = await must('claims.create', { text: 'x', kind: 'other' });
    const documentId = await importText('课程已下架。');
    const linked = await must('evidence.link', {
      claimId,
      passage: { documentId, exact: '课程已下架' },
      stance: 'supports',
    });
    const passageId = linked.links[0]?.passage.id ?? '';
    await must('passages.translate', {
      passageId,
      language: 'en',
      text: 'The course was taken down',
      translator: 'Mei',
      by: 'person',
    });
    const [link] = (await must('claims.get', { id: claimId })).links;
    expect(link?.passage.translations).toMatchObject([{ language: 'en', translator: 'Mei', by: 'person' }]);
  });
});

describe('verdicts', () => {
  it('records who decided, and keeps the earlier verdict in the log', async () => {
    const { must } = await openTestCasebook();
    const { id: claimId } = await must('claims.create', { text: 'x', kind: 'price' });
    const verdict = {
      claimId,
      reason: 'The page says so.',
      asOf: '2024-03-01',
      finding: 'The course cost 199 yuan.',
    };
    await must('verdicts.set', { ...verdict, value: 'mixed' });
    const claim = await must('verdicts.set', { ...verdict, value: 'true' });
    expect(claim.verdict).toMatchObject({ value: 'true', decidedBy: 'Ada' });
    const { decisions } = await must('decisions.list', { id: claimId });
    const change = decisions[0]?.changes?.find((each) => each.table === 'verdict');
    expect(change).toMatchObject({ before: { value: 'mixed' }, after: { value: 'true' } });
    expect(decisions[0]?.entry.why).toBe('The page says so.');
  });

  it('keeps a prediction’s verdict “not yet” until it is due', async () => {
    const { must, mustFail } = await openTestCasebook();
    const { id: claimId } = await must('claims.create', { text: 'x', kind: 'prediction', dueOn: '2029-02' });
    const verdict = { claimId, reason: 'r', finding: 'f' };
    expect((await mustFail('verdicts.set', { ...verdict, value: 'false', asOf: '2029-02-15' })).code).toBe(
      'rule',
    );
    await must('verdicts.set', { ...verdict, value: 'not-yet', asOf: '2024-03-01' });
    const due = await must('verdicts.set', { ...verdict, value: 'false', asOf: '2029-03-01' });
    expect(due.verdict?.value).toBe('false');
  });

  it('compares a quote with every linked document, and never sets a verdict', async () => {
    const { must, mustFail, importText } = await openTestCasebook();
    const { id: claimId } = await must('claims.create', { text: 'He said: “we sold few”', kind: 'quote' });
    expect((await mustFail('checks.quote', { claimId })).code).toBe('rule');
    const hit = await importText('Yes, we sold few. I repeat: we sold few.');
    const miss = await importText('Yes, We sold few.');
    for (const documentId of [hit, miss]) {
      await must('evidence.link', { claimId, passage: { documentId, exact: 'Yes,' }, stance: 'context' });
    }
    const { checks } = await must('checks.quote', { claimId });
    expect(checks.map(({ outcome, quote, places }) => [outcome, quote, places.length])).toEqual([
      ['exact', 'we sold few', 2],
      ['cosmetic', 'we sold few', 1],
    ]);
    expect((await must('claims.get', { id: claimId })).verdict).toBeNull();
    await must('checks.quote', { claimId });
    expect((await must('claims.get', { id: claimId })).checks).toHaveLength(2);
  });

  it('records what was asked, and the answer', async () => {
    const { must } = await openTestCasebook();
    const { id: claimId } = await must('claims.create', { text: 'x', kind: 'price' });
    const asked = await must('contacts.add', {
      claimId,
      addressee: 'Seller',
      question: 'How many?',
      askedOn: '2024-03-01',
    });
    const id = asked.contacts[0]?.id ?? '';
    const answered = await must('contacts.update', { id, answer: 'No comment.', answeredOn: '2024-03-02' });
    expect(answered.contacts).toMatchObject([
      { question: 'How many?', answer: 'No comment.', deadline: null },
    ]);
  });
});
