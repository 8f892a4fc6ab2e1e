import { describe, expect, it } from 'vitest';
import { fromStyledBlocks } from '#shared/domain/document/fromStyledBlocks.ts';
import { openTestCasebook } from '#tests/builders/openTestCasebook.ts';

const first = 'It fell 7 % on Friday. The course sold 250,000 sets last year. So it was told.';
const words = 'The course sold 250,000 sets last year.';
const edited = first.replace('250,000', '25,000');
const newWords = words.replace('250,000', '25,000');

/** A draft with a claim logged in it, and ways to save another text and to see where the claim stands. */
async function beginDraft(text = first, claimed = words) {
  const casebook = await openTestCasebook();
  const { must } = casebook;
  const { id } = await must('documents.createDraft', { title: 'Draft' });
  const save = async (next: string) => {
    const { textVersionId } = await must('documents.get', { id });
    const { layout, text: stored } = fromStyledBlocks([
      { type: 'paragraph', runs: [{ text: next, marks: [] }] },
    ]);
    return must('documents.saveDraft', {
      id,
      baseTextVersionId: textVersionId,
      text: stored,
      layout: { blocks: [...layout.blocks], marks: [...layout.marks] },
    });
  };
  await save(text);
  const claim = await must('claims.create', {
    text: claimed,
    kind: 'other',
    appearances: [{ documentId: id, exact: claimed }],
  });
  const passageId = claim.appearances[0]?.passage.id ?? '';
  const see = async () => {
    const { passages } = await must('passages.list', { documentId: id });
    const listed = passages[0];
    if (!listed) throw new Error('no passage');
    return listed;
  };
  const statusOf = async () => (await see()).passage.status;
  const take = async () => {
    const candidate = (await see()).candidates[0];
    if (!candidate) throw new Error('no candidate');
    const { textVersionId, start, end } = candidate;
    return must('passages.takePlace', { passageId, textVersionId, start, end });
  };
  return { ...casebook, id, save, claim, passageId, see, statusOf, take };
}

describe('a passage whose words were changed', () => {
  it('is a question with the old words and the new ones, and has no place until it is answered', async () => {
    const { save, see, must, claim } = await beginDraft();
    await save(edited);
    const { passage, candidates } = await see();
    expect(passage).toMatchObject({ status: 'fuzzy', exact: words });
    expect(candidates).toMatchObject([{ exact: newWords, start: 23 }]);
    const { appearances } = await must('claims.get', { id: claim.id });
    expect(appearances[0]?.passage).toMatchObject({ status: 'fuzzy', exact: words });
    expect((await must('casebook.verify', {})).problems).toEqual([]);
  });

  it('stays one while other words are typed, and is answered by its own words coming back', async () => {
    const { save, see, statusOf } = await beginDraft();
    await save(edited);
    await save(`So. ${edited}`);
    expect((await see()).candidates).toMatchObject([{ exact: newWords, start: 27 }]);
    await save(`So. ${first}`);
    expect(await statusOf()).toBe('moved');
  });

  it('has its place where a person says so, and is followed from there', async () => {
    const { save, see, take, must, claim } = await beginDraft();
    await save(edited);
    expect(await take()).toMatchObject({ status: 'exact', exact: newWords, start: 23 });
    await save(`So. ${edited}`);
    const { passage, candidates } = await see();
    expect(passage).toMatchObject({ status: 'moved', exact: newWords, start: 27 });
    expect(candidates).toEqual([]);
    // Its old words are not what is looked for any more.
    await save(first);
    expect((await see()).passage).toMatchObject({ status: 'fuzzy', exact: newWords });
    const { decisions } = await must('decisions.list', { id: claim.id });
    expect(decisions.map(({ entry }) => entry.action)).toContain('passages.takePlace');
    expect((await must('casebook.verify', {})).problems).toEqual([]);
  });

  it('can be answered again after another change; undo goes back one answer', async () => {
    const { save, see, take, must } = await beginDraft();
    await save(edited);
    await take();
    await save(first.replace('250,000', '2,500'));
    await take();
    expect((await see()).passage.exact).toContain('2,500');
    await must('decisions.undo', {});
    expect(await see()).toMatchObject({
      passage: { status: 'fuzzy', exact: newWords },
      candidates: [{ exact: words.replace('250,000', '2,500') }],
    });
    expect((await must('casebook.verify', {})).problems).toEqual([]);
  });

  it('is a question again when the answer is taken back, and answered again by redo', async () => {
    const { save, see, statusOf, take, must } = await beginDraft();
    await save(edited);
    await take();
    await save(`So. ${edited}`);
    await must('decisions.undo', {});
    expect(await see()).toMatchObject({
      passage: { status: 'fuzzy', exact: words },
      candidates: [{ start: 27 }],
    });
    await must('decisions.redo', {});
    expect((await see()).passage).toMatchObject({ status: 'moved', exact: newWords, start: 27 });
    await must('decisions.undo', {});
    expect(await statusOf()).toBe('fuzzy');
    expect((await must('casebook.verify', {})).problems).toEqual([]);
  });

  it('is a question again by undo also where nothing around it is as it was when it was logged', async () => {
    const { save, see, statusOf, take, must } = await beginDraft(
      'A. It was sold 250 times. B.',
      'sold 250 times',
    );
    await save('A. It was sold 250 times. B. More of it was told by all who had been there to see it.');
    await save(
      'Other words stand here by now: sold 250 times, as was told by all who had been there to see it.',
    );
    expect(await statusOf()).toBe('fuzzy');
    await take();
    await save(
      'Other words stand here by now: sold 97 times, as was told by all who had been there to see it.',
    );
    expect(await statusOf()).toBe('fuzzy');
    await take();
    expect((await see()).passage).toMatchObject({ status: 'exact', exact: 'sold 97 times' });
    await must('decisions.undo', {});
    expect(await see()).toMatchObject({
      passage: { status: 'fuzzy', exact: 'sold 250 times' },
      candidates: [{ exact: 'sold 97 times' }],
    });
    await must('decisions.undo', {});
    expect(await statusOf()).not.toBe('lost');
    await must('decisions.redo', {});
    await must('decisions.redo', {});
    expect((await see()).passage).toMatchObject({ status: 'exact', exact: 'sold 97 times' });
    expect((await must('casebook.verify', {})).problems).toEqual([]);
  });

  it('that a person gave up is asked about no more, and found only where its very words come back', async () => {
    const { save, statusOf, passageId, must, mustFail } = await beginDraft();
    await save(edited);
    expect(await must('passages.markLost', { passageId })).toMatchObject({ status: 'lost', exact: words });
    await save(`So. ${edited}`);
    expect(await statusOf()).toBe('lost');
    expect((await mustFail('passages.markLost', { passageId })).code).toBe('rule');
    await must('decisions.undo', {});
    expect(await statusOf()).toBe('fuzzy');
    await must('decisions.redo', {});
    expect(await statusOf()).toBe('lost');
    await save(first);
    expect(await statusOf()).toBe('exact');
    await save(edited);
    expect(await statusOf()).toBe('fuzzy');
    expect((await must('casebook.verify', {})).problems).toEqual([]);
  });

  it('may be one of several places, each of which can be taken', async () => {
    const twice = 'So said a firm.';
    const { save, see, passageId, must } = await beginDraft(
      `Before it all stood this. ${twice} Then came more.`,
      twice,
    );
    await save(`${twice} Here is some more of it, and more. ${twice}`);
    const { passage, candidates } = await see();
    expect(passage.status).toBe('ambiguous');
    expect(candidates.map(({ exact }) => exact)).toEqual([twice, twice]);
    const second = candidates.find(({ start }) => start > 0);
    if (!second) throw new Error('no second candidate');
    const { textVersionId, start, end } = second;
    expect(await must('passages.takePlace', { passageId, textVersionId, start, end })).toMatchObject({
      status: 'exact',
      start,
    });
  });

  it('is placed by hand where no place is like it', async () => {
    const { id, save, statusOf, passageId, must } = await beginDraft();
    await save('Nothing of the kind. A quarter of a million buyers came.');
    expect(await statusOf()).toBe('lost');
    const { textVersionId } = await must('documents.get', { id });
    await must('passages.takePlace', { passageId, textVersionId, start: 21, end: 56 });
    expect(await statusOf()).toBe('exact');
  });

  it('is not answered in a text that has changed meanwhile, at no place of it, or where it has its place', async () => {
    const { id, save, passageId, must, mustFail } = await beginDraft();
    const { textVersionId } = await must('documents.get', { id });
    const place = { passageId, textVersionId, start: 0, end: 5 };
    expect((await mustFail('passages.takePlace', place)).code).toBe('rule');
    await save(edited);
    expect((await mustFail('passages.takePlace', place)).code).toBe('conflict');
    const newest = { ...place, textVersionId: (await must('documents.get', { id })).textVersionId };
    expect((await mustFail('passages.takePlace', { ...newest, end: 5_000 })).code).toBe('invalid-input');
    expect((await mustFail('passages.takePlace', { ...newest, start: 5 })).code).toBe('invalid-input');
    const nobody = '00000000-0000-7000-8000-000000000000';
    expect((await mustFail('passages.takePlace', { ...newest, passageId: nobody })).code).toBe('not-found');
    expect((await mustFail('passages.markLost', { passageId: nobody })).code).toBe('not-found');
  });

  it('takes its answer with it when its claim goes, and brings it back with it', async () => {
    const { save, take, see, claim, must } = await beginDraft();
    await save(edited);
    await take();
    await must('claims.remove', { id: claim.id });
    await must('decisions.undo', {});
    expect((await see()).passage).toMatchObject({ status: 'exact', exact: newWords });
    expect((await must('casebook.verify', {})).problems).toEqual([]);
  });

  it('leaves nothing of its answer when the draft is destroyed', async () => {
    const { id, save, take, must } = await beginDraft();
    await save(edited);
    await take();
    await must('documents.destroy', { id, why: 'Asked for' });
    const { decisions } = await must('decisions.list', {});
    expect(JSON.stringify(decisions)).not.toContain(newWords);
    expect((await must('casebook.verify', {})).problems).toEqual([]);
  });
});

describe('a passage with other typography', () => {
  it('is found again, and leaves the casebook sound', async () => {
    const { save, statusOf, must } = await beginDraft(
      'He said "it fell by 7 % on Friday" again.',
      '"it fell by 7 % on Friday"',
    );
    await save('He said “it fell by 7 % on Friday” again.');
    expect(await statusOf()).toBe('exact');
    expect((await must('casebook.verify', {})).problems).toEqual([]);
  });
});
