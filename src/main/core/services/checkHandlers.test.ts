import { fromStyledBlocks } from '#shared/domain/document/fromStyledBlocks.ts';
import { describe, expect, it } from 'vitest';
import { openTestCasebook } from '#tests/builders/openTestCasebook.ts';

type Casebook = Awaited<ReturnType<typeof openTestCasebook>>;

/** Logs a quote, links it to words of a document, and answers the claim's id. */
async function logQuote(
  { must }: Casebook,
  text: string,
  documentId: string,
  exact: string,
): Promise<string> {
  const { id: claimId } = await must('claims.create', { text, kind: 'quote' });
  await must('evidence.link', { claimId, passage: { documentId, exact }, stance: 'context' });
  return claimId;
}

describe('checks.quote', () => {
  it('names every difference with both spans, and keeps the words of the source', async () => {
    const casebook = await openTestCasebook();
    const source = 'She said that the new model would not improve the results of the test.';
    const documentId = await casebook.importText(source);
    const quote = 'the new model would improve the results of the test';
    const claimId = await logQuote(casebook, quote, documentId, 'the new model');
    const { checks } = await casebook.must('checks.quote', { claimId });
    expect(checks).toMatchObject([
      {
        outcome: 'altered',
        quote,
        found: { text: 'the new model would not improve the results of the test' },
        differences: [{ kind: 'negation', weight: 'meaning', quote: { text: '' }, source: { text: 'not' } }],
        translation: null,
        foundIn: null,
      },
    ]);
  });

  it('compares with the translation where the languages differ, and never answers “not found”', async () => {
    const casebook = await openTestCasebook();
    const source = '我们的新模型在所有公开测试中都没有超过上一代，这一点我们必须承认。';
    const documentId = await casebook.importText(source);
    const quote = 'our new model did better than its predecessor in every public test';
    const claimId = await logQuote(casebook, quote, documentId, source);
    const first = await casebook.must('checks.quote', { claimId });
    expect(first.checks).toMatchObject([{ outcome: 'different-language', translation: null }]);
    const { links } = await casebook.must('claims.get', { id: claimId });
    const translated = 'Our new model did not do better than its predecessor in every public test.';
    await casebook.must('passages.translate', {
      passageId: links[0]?.passage.id ?? '',
      language: 'en',
      text: translated,
      translator: 'Wen Peiyu',
      by: 'person',
    });
    // A translation that comes is compared with at once.
    const { checks } = await casebook.must('claims.get', { id: claimId });
    expect(checks).toMatchObject([
      {
        outcome: 'altered',
        translation: { translator: 'Wen Peiyu' },
        places: [{ start: 0, end: source.length }],
      },
    ]);
    expect(checks[0]?.differences.map(({ kind }) => kind)).toContain('negation');
  });

  it('says where the words stand when only another document has them', async () => {
    const casebook = await openTestCasebook();
    const linked = await casebook.importText('Nothing of the kind was said on that day by anybody.');
    const other = await casebook.importText('Then he said: the sets sold faster than anybody expected.');
    const quote = 'The sets sold faster than anybody expected';
    const claimId = await logQuote(casebook, quote, linked, 'on that day');
    const { checks } = await casebook.must('checks.quote', { claimId });
    expect(checks).toMatchObject([{ outcome: 'misattributed', places: [], foundIn: { documentId: other } }]);
  });

  it('runs again with the same words when the text it searched gets a new version', async () => {
    const casebook = await openTestCasebook();
    const { must } = casebook;
    const draft = await must('documents.createDraft', { title: 'Notes' });
    await must('documents.update', { id: draft.id, role: 'evidence' });
    const save = async (text: string) => {
      const { textVersionId } = await must('documents.text', { id: draft.id });
      const styled = fromStyledBlocks([{ type: 'paragraph', runs: [{ text, marks: [] }] }]);
      const layout = { blocks: [...styled.layout.blocks], marks: [] };
      await must('documents.saveDraft', {
        id: draft.id,
        baseTextVersionId: textVersionId,
        text,
        layout,
        title: 'Notes',
      });
    };
    await save('We sold 250 sets in March, and more later.');
    const claimId = await logQuote(casebook, 'We sold 250 sets in March', draft.id, 'in March');
    await must('checks.quote', { claimId });
    await save('We sold 270 sets in March, and more later.');
    const { checks } = await must('claims.get', { id: claimId });
    expect(checks).toMatchObject([
      {
        outcome: 'altered',
        quote: 'We sold 250 sets in March',
        differences: [{ kind: 'number', quote: { text: '250' }, source: { text: '270' } }],
      },
    ]);
  });
});
