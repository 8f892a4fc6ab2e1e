import { describe, expect, it } from 'vitest';
import { hostileTexts } from '#tests/builders/hostileTexts.ts';
import { openTestCasebook } from '#tests/builders/openTestCasebook.ts';
import { readPdf } from '#tests/builders/readPdf.ts';

/** A casebook with three claims, one with a verdict. */
async function openWithClaims() {
  const desk = await openTestCasebook();
  const claim = (text: string) => desk.must('claims.create', { text, kind: 'statistic' });
  const [a, b, c] = [
    await claim('Alpha fell by 7 %'),
    await claim('Beta sold 250,000'),
    await claim('价格上涨了三成'),
  ];
  await desk.must('verdicts.set', {
    claimId: a.id,
    value: 'false',
    reason: 'It rose.',
    asOf: '2024-03-05',
    finding: 'Alpha rose by 7 %.',
  });
  return { ...desk, ids: [a.id, b.id, c.id] as const };
}

const bytesOf = (printed: { readonly contentBase64: string }) => Buffer.from(printed.contentBase64, 'base64');

describe('briefs.render', () => {
  it('holds only the claims that were picked, of those that pass the filter', async () => {
    const { must, ids } = await openWithClaims();
    const claimsIn = async (choice: object) =>
      (
        JSON.parse((await must('briefs.render', { format: 'json', ...choice })).content) as {
          claims: { number: number }[];
        }
      ).claims.map(({ number }) => number);
    expect(await claimsIn({})).toEqual([1, 2, 3]);
    expect(await claimsIn({ claimIds: [ids[2], ids[0]] })).toEqual([1, 3]);
    expect(await claimsIn({ claimIds: [ids[2], ids[0]], filter: { verdicts: ['none'] } })).toEqual([3]);
    expect(await claimsIn({ claimIds: [] })).toEqual([]);
  });

  it('tells its title and what it left out', async () => {
    const { must } = await openWithClaims();
    const brief = await must('briefs.render', { format: 'md' });
    expect(brief).toMatchObject({
      title: 'Test',
      claims: 3,
      withheld: 0,
      leftOut: { isConfidentialIncluded: false, documents: 0, names: 0 },
    });
  });
});

describe('briefs.print', () => {
  it('answers a PDF with the words of the brief and its title', async () => {
    const { must, ids } = await openWithClaims();
    const printed = await must('briefs.print', { title: 'Checked 核查', claimIds: [ids[0], ids[2]] });
    expect(printed).toMatchObject({ mediaType: 'application/pdf', title: 'Checked 核查', claims: 2 });
    expect(bytesOf(printed).subarray(0, 5).toString()).toBe('%PDF-');
    const { title, text } = await readPdf(bytesOf(printed));
    expect(title).toBe('Checked 核查');
    expect(text).toContain('Alpha rose by 7 %.');
    expect(text).toContain('价格上涨了三成');
    expect(text).not.toContain('Beta sold');
  });

  it('prints a title that tries to be more than a title as what it is', async () => {
    const { must } = await openWithClaims();
    const title = '</style></title><script>document.body.remove()</script>";}@page{size:1mm} Ende';
    const printed = await must('briefs.print', { title });
    const { text, title: read } = await readPdf(bytesOf(printed));
    expect(read).toBe(title);
    expect(text).toContain('document.body.remove()');
    expect(text).toContain('Alpha rose by 7 %.');
  });

  it('prints claims with hostile words', async () => {
    const { must } = await openTestCasebook();
    for (const text of hostileTexts) await must('claims.create', { text: `${text} .`, kind: 'other' });
    const printed = await must('briefs.print', {});
    const { text } = await readPdf(bytesOf(printed));
    expect(text).toContain('onerror=alert(1)');
    expect(text).toContain('Record');
  });
});
