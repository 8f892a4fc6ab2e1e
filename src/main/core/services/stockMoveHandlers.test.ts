import { describe, expect, it } from 'vitest';
import { openTestCasebook } from '#tests/builders/openTestCasebook.ts';

const csv = 'Date,Close\n2024-02-15,590.44\n2024-02-16,546.66\n';
const text = 'Adobe fell by more than 7 %';

async function openWithSeries() {
  const casebook = await openTestCasebook();
  const documentId = await casebook.importText(csv, { name: 'adobe-prices.csv' });
  const { id } = await casebook.must('claims.create', { text, kind: 'stock-move', claimedOn: '2024-02-15' });
  return { ...casebook, documentId, id };
}

describe('claims.stockMove', () => {
  it('takes the series that is named like the claim, and the claim’s day and the day after', async () => {
    const { must, id, documentId } = await openWithSeries();
    expect(await must('claims.stockMove', { id })).toMatchObject({
      applies: true,
      documentId,
      days: { from: '2024-02-15', to: '2024-02-16' },
      move: { outcome: 'agrees', origin: 'claim-date' },
    });
  });

  it('keeps what a person chose, tells the log, and forgets it where nothing is chosen', async () => {
    const { must, mustFail, id, documentId } = await openWithSeries();
    const chosen = { documentId, from: '2024-02-16', to: '2024-02-16' };
    await must('claims.setStockMove', { id, ...chosen });
    expect(await must('claims.stockMove', { id })).toMatchObject({
      choice: chosen,
      move: { outcome: 'not-comparable', origin: 'chosen' },
    });
    await must('decisions.undo', {});
    expect((await must('claims.stockMove', { id })).choice.from).toBeNull();
    await must('claims.setStockMove', { id, ...chosen });
    await must('claims.setStockMove', { id });
    expect((await must('claims.stockMove', { id })).choice).toEqual({
      documentId: null,
      from: null,
      to: null,
    });
    expect((await must('casebook.verify', {})).problems).toEqual([]);
    expect(await mustFail('claims.setStockMove', { id, from: '2024-02-31' })).toMatchObject({
      code: 'invalid-input',
    });
  });

  it('does not apply to other claims, nor without a price series', async () => {
    const { must, id, documentId } = await openWithSeries();
    const other = await must('claims.create', { text: 'Jobs grew by 180 %', kind: 'statistic' });
    expect(await must('claims.stockMove', { id: other.id })).toMatchObject({ applies: false, move: null });
    await must('documents.remove', { id: documentId });
    expect(await must('claims.stockMove', { id })).toMatchObject({ applies: false, series: [] });
  });

  it('forgets a series that is destroyed, and goes with its claim', async () => {
    const { must, id, documentId } = await openWithSeries();
    await must('claims.setStockMove', { id, documentId, from: '2024-02-15', to: '2024-02-16' });
    const other = await must('claims.create', { text: 'Adobe rose', kind: 'stock-move' });
    await must('claims.setStockMove', { id: other.id, from: '2024-02-15', to: '2024-02-16' });
    await must('claims.remove', { id: other.id });
    await must('documents.remove', { id: documentId });
    await must('documents.destroy', { id: documentId, why: 'asked to' });
    expect((await must('claims.stockMove', { id })).choice.documentId).toBeNull();
    expect((await must('casebook.verify', {})).problems).toEqual([]);
  });
});
