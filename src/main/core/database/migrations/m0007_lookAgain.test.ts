import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { openCoreForTest, openTestCasebook } from '#tests/builders/openTestCasebook.ts';
import { takeBackTo } from '#tests/builders/takeBackTo.ts';

const paragraph = (text: string) => ({
  text,
  layout: { blocks: [{ type: 'paragraph' as const, start: 0, end: text.length }], marks: [] },
});
const first = 'It fell 7 % on Friday. The course sold 250,000 sets last year. So it was told.';
const edited = first.replace('250,000', '25,000');

/** A draft whose claim has other words by now, as an earlier program left it: lost, without a question. */
async function makeOldCasebook({ isGivenUp = false } = {}) {
  const old = await openTestCasebook();
  const { must } = old;
  const { id, textVersionId } = await must('documents.createDraft', { title: 'Draft' });
  const saved = await must('documents.saveDraft', {
    id,
    baseTextVersionId: textVersionId,
    ...paragraph(first),
  });
  const claim = await must('claims.create', {
    text: 'It sold',
    kind: 'other',
    appearances: [{ documentId: id, exact: 'The course sold 250,000 sets last year' }],
  });
  await must('documents.saveDraft', {
    id,
    baseTextVersionId: saved.textVersionId,
    ...paragraph(edited),
  });
  if (isGivenUp) await must('passages.markLost', { passageId: claim.appearances[0]?.passage.id ?? '' });
  const head = await must('casebook.get', {});
  await old.core.close();
  const db = new BetterSqlite3(join(old.folder, 'casebook.sqlite'));
  db.exec(`UPDATE passage_place SET status = 'lost', candidates = '[]'`);
  db.exec(takeBackTo(isGivenUp ? 5 : 3));
  db.close();
  return { id, head, folder: old.folder };
}

describe('migration 7', () => {
  it('makes a question of what was given up as lost, at opening, without a word in the log', async () => {
    const { id, head, folder } = await makeOldCasebook();
    const { must } = await openCoreForTest(folder);
    expect((await must('passages.list', { documentId: id })).passages).toMatchObject([
      {
        passage: { status: 'fuzzy', exact: 'The course sold 250,000 sets last year' },
        candidates: [{ exact: 'The course sold 25,000 sets last year' }],
      },
    ]);
    expect((await must('casebook.get', {})).counts).toEqual(head.counts);
    expect((await must('casebook.verify', {})).problems).toEqual([]);
  });

  it('asks about nothing that a person marked as lost', async () => {
    const { id, folder } = await makeOldCasebook({ isGivenUp: true });
    const { must } = await openCoreForTest(folder);
    const [listed] = (await must('passages.list', { documentId: id })).passages;
    expect(listed?.passage.status).toBe('lost');
  });
});
