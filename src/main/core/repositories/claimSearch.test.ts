import { describe, expect, it } from 'vitest';
import { openTestCasebook } from '#tests/builders/openTestCasebook.ts';

async function openWithClaims(texts: readonly string[]) {
  const casebook = await openTestCasebook();
  const ids: string[] = [];
  for (const text of texts) ids.push((await casebook.must('claims.create', { text, kind: 'other' })).id);
  const find = async (text: string) =>
    (await casebook.must('claims.list', { filter: { text } })).claims.map((claim) => claim.number);
  return { ...casebook, ids, find };
}

describe('searching the texts of claims', () => {
  it('finds any stretch of characters, however short and in whatever script', async () => {
    const { find } = await openWithClaims([
      'An AI course sold well',
      '人工智能课程一周售出二十五万套',
      'Paid for 100 % of it 🚀',
    ]);
    expect(await find('ai')).toEqual([1, 3]);
    expect(await find('AI')).toEqual([1, 3]);
    expect(await find('课程')).toEqual([2]);
    expect(await find('程课')).toEqual([]);
    expect(await find('套')).toEqual([2]);
    expect(await find('l')).toEqual([1]);
    expect(await find('🚀')).toEqual([3]);
    expect(await find('t 🚀')).toEqual([3]);
    expect(await find('智能课程')).toEqual([2]);
    expect(await find('E SOLD')).toEqual([1]);
  });

  it('takes every character for itself, none for a wildcard or a word of a query language', async () => {
    const { find } = await openWithClaims(['a_b 50% "so" OR*', 'axb 50x so or']);
    for (const text of ['_b', '0%', '"s', 'R*', '_', '%', '"', '*', '"so" OR*', 'a_b']) {
      expect(await find(text), text).toEqual([1]);
    }
    for (const text of ['\0', 'a\0', 'a\0b', '"\0"']) expect(await find(text), text).toEqual([]);
    expect(await find('NOT')).toEqual([]);
  });

  it('follows a text that changes, goes, and comes back', async () => {
    const { must, ids, find } = await openWithClaims(['It fell', 'It rose']);
    const [id = ''] = ids;
    await must('claims.update', { id, text: 'Up it went' });
    expect([await find('It'), await find('fe'), await find('p')]).toEqual([[1, 2], [], [1]]);
    await must('claims.remove', { id });
    expect([await find('Up'), await find('it'), await find('went')]).toEqual([[], [2], []]);
    await must('decisions.undo', {});
    expect([await find('Up'), await find('went')]).toEqual([[1], [1]]);
    await must('decisions.undo', {});
    expect([await find('Up'), await find('fe'), await find('fell')]).toEqual([[], [1], [1]]);
  });

  it('holds together with every other condition and order, and counts all of what is found', async () => {
    const { must } = await openWithClaims(['AI one', 'AI two', 'no such', 'AI three']);
    const { total, claims } = await must('claims.list', {
      filter: { text: 'AI', kinds: ['other'], verdicts: ['none'] },
      sort: 'text',
      isDescending: true,
      offset: 1,
      limit: 1,
    });
    expect([total, claims.map((claim) => claim.text)]).toEqual([3, ['AI three']]);
    const byNumber = await must('claims.list', { filter: { text: 'AI' }, isDescending: true });
    expect([byNumber.total, byNumber.claims.map((claim) => claim.number)]).toEqual([3, [4, 2, 1]]);
  });
});
