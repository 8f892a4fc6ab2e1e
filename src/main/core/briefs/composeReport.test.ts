import { describe, expect, it } from 'vitest';
import { report as reportSchema } from '#shared/contract/report.ts';
import { toCodePointOffset } from '#shared/domain/anchoring/toCodePointOffset.ts';
import { buildCasebook } from '#tests/builders/buildCasebook.ts';
import { buildCheck } from '#tests/builders/buildCheck.ts';
import { buildClaim } from '#tests/builders/buildClaim.ts';
import { buildDocument } from '#tests/builders/buildDocument.ts';
import { buildEvidenceLink } from '#tests/builders/buildEvidenceLink.ts';
import { buildPassage } from '#tests/builders/buildPassage.ts';
import { buildReportInput } from '#tests/builders/buildReportInput.ts';
import { buildSource } from '#tests/builders/buildSource.ts';
import { countedId } from '#tests/builders/countedId.ts';
import { composeReport, type ReportInput } from './composeReport.ts';
import { renderBriefHtml } from './renderBriefHtml.ts';
import { renderBriefJson } from './renderBriefJson.ts';
import { renderBriefMarkdown } from './renderBriefMarkdown.ts';

const secret = { sourceId: countedId(900), sourceName: 'Jane Q. Whistler' } as const;
const secretSource = buildSource({ id: secret.sourceId, name: secret.sourceName, isConfidential: true });
const memo = buildDocument({
  ...secret,
  id: countedId(901),
  title: 'Planning memo',
  fileName: 'memo-4711.pdf',
  isWithheld: true,
  blobSha256: '99'.repeat(32),
});
const memoPassage = buildPassage({
  id: countedId(902),
  documentId: memo.id,
  documentTitle: memo.title,
  exact: 'we have twenty seconds at best',
  isWithheld: true,
  translations: [
    { id: countedId(903), language: 'zh', text: '最多二十秒', translator: 'Chen Yu', by: 'person' },
  ],
});
const memoLink = buildEvidenceLink({
  ...secret,
  id: countedId(904),
  stance: 'disputes',
  tier: 'primary',
  passage: memoPassage,
});

const everyForm = (input: ReportInput) => {
  const report = composeReport(input);
  return { html: renderBriefHtml(report), md: renderBriefMarkdown(report), json: renderBriefJson(report) };
};

/** Everything in which the source could be named, at once. */
const leaky = (override: Partial<ReportInput> = {}) =>
  buildReportInput({
    title: 'What Jane Q. Whistler told us',
    casebook: buildCasebook({ title: 'The JANE Q. WHISTLER file' }),
    story: buildDocument({
      id: countedId(910),
      role: 'story',
      title: 'By jane q. whistler',
      author: 'Jane Q. Whistler',
      byline: 'Jane Q. Whistler’s',
      fileName: 'jane-q.-whistler.docx',
      url: 'https://example.org/jane_q._whistler/1',
      sourceId: null,
      sourceName: null,
    }),
    claims: [
      buildClaim({
        text: 'As Jane Q.\nWhistler said, it is short',
        claimant: 'Jane Q. Whistler',
        tags: ['Jane Q. Whistler'],
        unverified: 'whether Jane Q. Whistler was there',
        droppedReason: 'Jane Q. Whistler asked for it',
        verdict: {
          value: 'false',
          reason: 'Jane Q. Whistler saw it.',
          finding: 'Jane Q. Whistler disputes it.',
          asOf: '2024-02-20',
          decidedBy: 'Jane Q. Whistler',
          decidedAt: '2024-02-20T16:45:00.000Z',
        },
        links: [
          memoLink,
          buildEvidenceLink({ note: 'Jane Q. Whistler pointed to it' }),
          buildEvidenceLink({ passage: buildPassage({ exact: 'a Ms Jane Q. Whistler, engineer' }) }),
        ],
        checks: [
          buildCheck({
            documentId: memo.id,
            documentTitle: 'Interview with Jane Q. Whistler',
            isWithheld: true,
          }),
          buildCheck({ quote: 'Jane Q. Whistler said so' }),
        ],
        contacts: [
          {
            id: countedId(911),
            addressee: 'Jane Q. Whistler (by Signal)',
            question: 'Is the memo real?',
            askedOn: '2024-02-18',
            deadline: null,
            answer: 'Yes',
            answeredOn: '2024-02-19',
          },
        ],
      }),
    ],
    documents: [buildDocument(), memo],
    sources: [buildSource(), secretSource],
    ...override,
  });

describe('composeReport', () => {
  it('leaves out a confidential document and says that something was left out', () => {
    const claims = [
      buildClaim({
        strength: 'primary-document',
        links: [buildEvidenceLink(), memoLink],
        appearances: [{ id: countedId(905), passage: memoPassage }],
        checks: [buildCheck({ documentId: memo.id, isWithheld: true })],
      }),
    ];
    const input = buildReportInput({
      claims,
      documents: [buildDocument(), memo],
      sources: [buildSource(), secretSource],
    });
    const report = composeReport(input);
    expect(report.withheld).toEqual({
      isConfidentialIncluded: false,
      documents: 1,
      links: 1,
      appearances: 1,
      checks: 1,
      contacts: 0,
      names: 0,
    });
    expect(report.documents.map((document) => document.title)).toEqual(['Creating video from text']);
    expect(report.claims[0]).toMatchObject({ strength: 'primary-document', isStrengthOnWithheld: true });
    for (const text of Object.values(everyForm(input))) {
      for (const hidden of [
        'memo',
        'twenty seconds',
        '最多二十秒',
        'Chen Yu',
        memo.blobSha256 ?? '',
        'Whistler',
      ]) {
        expect(text).not.toContain(hidden);
      }
    }
    expect(everyForm(input).html).toContain(
      'Left out as confidential: 1 document, 1 passage of evidence, 1 passage of a story and 1 check.',
    );
  });

  it('names a confidential source nowhere in any format', () => {
    for (const text of Object.values(everyForm(leaky()))) {
      expect(text).not.toMatch(/whistler/i);
      expect(text).not.toContain('Is the memo real?');
    }
    const report = composeReport(leaky());
    expect(reportSchema.safeParse(report).error).toBeUndefined();
    expect(report.withheld).toMatchObject({ links: 2, contacts: 1, checks: 1 });
    expect(report.withheld.names).toBeGreaterThan(10);
    expect(report.claims[0]).toMatchObject({ claimant: null, isClaimantWithheld: true });
    expect(report.documents[0]?.url).toBeNull();
  });

  it('hides a confidential source that is the claimant under another name', () => {
    const report = composeReport(
      buildReportInput({
        claims: [
          buildClaim({ claimant: 'J. W.', claimantId: countedId(801), text: 'J. W. says it is short' }),
        ],
        sources: [buildSource({ name: 'Whistler', isConfidential: true, claimantId: countedId(801) })],
      }),
    );
    expect(report.claims[0]).toMatchObject({ claimant: null, isClaimantWithheld: true });
    expect(JSON.stringify(report)).not.toContain('J. W.');
  });

  it('withholds by any one flag: the document’s, the passage’s or the source’s', () => {
    const links = [buildEvidenceLink()];
    const withheldLinks = (override: Partial<ReportInput>) =>
      composeReport(buildReportInput({ claims: [buildClaim({ links })], ...override })).withheld.links;
    expect(withheldLinks({})).toBe(0);
    expect(withheldLinks({ documents: [buildDocument({ isConfidential: true })] })).toBe(1);
    expect(withheldLinks({ documents: [buildDocument({ isWithheld: true })] })).toBe(1);
    expect(withheldLinks({ sources: [buildSource({ isConfidential: true })] })).toBe(1);
    expect(
      withheldLinks({
        documents: [],
        claims: [buildClaim({ links: [buildEvidenceLink({ passage: buildPassage({ isWithheld: true }) })] })],
      }),
    ).toBe(1);
  });

  it('includes and marks what is confidential when that is asked for', () => {
    const report = composeReport(leaky({ isConfidentialIncluded: true }));
    expect(report.withheld).toEqual({
      isConfidentialIncluded: true,
      documents: 0,
      links: 0,
      appearances: 0,
      checks: 0,
      contacts: 0,
      names: 0,
    });
    expect(report.claims[0]?.evidence.against[0]).toMatchObject({
      sourceName: secret.sourceName,
      isConfidential: true,
    });
    expect(renderBriefHtml(report)).toContain('Do not pass it on.');
  });

  it('gives away neither a confidential story nor its title', () => {
    const story = buildDocument({
      id: countedId(920),
      role: 'story',
      title: 'The big leak',
      isConfidential: true,
      isWithheld: true,
    });
    const report = composeReport(buildReportInput({ title: 'The big leak', story }));
    expect(report).toMatchObject({ title: 'Fact-check brief', story: null, withheld: { documents: 1 } });
    expect(JSON.stringify(report)).not.toContain('The big leak');
  });

  it('does not call a claimant “not contacted” whose contact is withheld', () => {
    const { html } = everyForm(leaky());
    expect(html).not.toContain('Not contacted.');
  });

  it('says of words that the newest text of their document does not have for certain', () => {
    const passage = buildPassage({ status: 'lost' });
    const claim = buildClaim({ links: [buildEvidenceLink({ passage })] });
    const { html, md, json } = everyForm(buildReportInput({ claims: [claim] }));
    for (const form of [html, md]) expect(form).toContain('not found for certain in the newest');
    expect(json).toContain('"isInNewestText": false');
    const placed = everyForm(buildReportInput({ claims: [buildClaim({ links: [buildEvidenceLink()] })] }));
    expect(placed.html).not.toContain('not found for certain');
  });

  it('counts positions in Unicode code points beside emoji', () => {
    const text = '😀😀 Sora 𠮷 makes videos';
    const start = text.indexOf('makes');
    const passage = buildPassage({ exact: 'makes', prefix: '𠮷 ', suffix: ' videos', start, end: start + 5 });
    const claim = buildClaim({
      links: [buildEvidenceLink({ passage })],
      appearances: [{ id: countedId(905), passage }],
      checks: [buildCheck({ places: [{ start, end: start + 5, firstPage: null }] })],
    });
    const [made] = composeReport(buildReportInput({ claims: [claim], textOf: () => text })).claims;
    const position = { start: [...text.slice(0, start)].length, end: [...text.slice(0, start)].length + 5 };
    expect(position.start).toBe(toCodePointOffset(text, start));
    expect(position.start).toBe(start - 3);
    expect(made?.evidence.for[0]?.position).toEqual(position);
    expect(made?.appearances[0]?.position).toEqual(position);
    expect(made?.checks[0]?.places[0]?.position).toEqual(position);
  });

  it('leaves the position open where the text is not at hand', () => {
    const report = composeReport(buildReportInput({ textOf: () => undefined }));
    expect(report.claims[0]?.evidence.for[0]?.position).toBeNull();
    expect(reportSchema.safeParse(report).success).toBe(true);
  });

  it('lists only documents that are used, numbered in the order of use', () => {
    const story = buildDocument({ id: countedId(930), role: 'story', title: 'The story' });
    const unused = buildDocument({ id: countedId(931), title: 'Unused' });
    const report = composeReport(buildReportInput({ story, documents: [unused, buildDocument()] }));
    expect(report.documents.map(({ number, title }) => [number, title])).toEqual([
      [1, 'The story'],
      [2, 'Creating video from text'],
    ]);
    expect(report.claims[0]?.evidence.for[0]?.documentNumber).toBe(2);
  });

  it('keeps internal notes of claims and documents to itself', () => {
    const claims = [buildClaim({ note: 'NOTE TO SELF', links: [buildEvidenceLink()] })];
    const documents = [buildDocument({ note: 'NOTE TO SELF' })];
    for (const text of Object.values(everyForm(buildReportInput({ claims, documents })))) {
      expect(text).not.toContain('NOTE TO SELF');
    }
  });

  it('counts claims by verdict, also those without one', () => {
    const claims = [buildClaim(), buildClaim({ id: countedId(101), number: 2, verdict: null })];
    const report = composeReport(buildReportInput({ claims }));
    expect(report.counts).toMatchObject({ claims: 2, byVerdict: { 'mostly-true': 1, none: 1, false: 0 } });
    expect(report.checkers).toEqual(['Ada Checker']);
  });

  it('fits its schema with no claims at all', () => {
    const report = composeReport(buildReportInput({ claims: [], documents: [] }));
    expect(reportSchema.safeParse(report).error).toBeUndefined();
    expect(report.counts.claims).toBe(0);
  });
});

describe('the figures of a claim', () => {
  const story = 'Dovetalk has 100 million users. Rain fell. Dovetalk has 80 million users, says Anning.';
  const passage = buildPassage({ exact: 'Dovetalk has 100 million users', start: 0, end: 30 });
  const evidence = buildPassage({
    id: countedId(501),
    documentId: countedId(201),
    exact: 'Dovetalk has 58 million users',
  });
  const filing = buildDocument({ id: countedId(201), title: 'Filing' });
  const claim = buildClaim({
    text: 'Dovetalk has 100 million users',
    appearances: [{ id: countedId(504), passage }],
    links: [buildEvidenceLink({ stance: 'disputes', passage: evidence })],
  });
  const figuresOf = (override: Partial<ReportInput> = {}) =>
    composeReport(
      buildReportInput({
        claims: [claim],
        documents: [buildDocument(), filing],
        textOf: () => story,
        ...override,
      }),
    ).claims[0]?.figures;

  it('stand beside those of the evidence and of the rest of the story', () => {
    const figures = figuresOf();
    expect(figures?.comparisons).toMatchObject([
      { outcome: 'disagrees', inClaim: '100 million', inEvidence: '58 million', documentTitle: 'Filing' },
    ]);
    expect(figures?.repeated).toMatchObject([
      {
        outcome: 'disagrees',
        sentences: ['Dovetalk has 100 million users.', expect.stringContaining('80 million')],
      },
    ]);
  });

  it('leave out a sentence that holds a hidden name', () => {
    const sources = [buildSource({ name: 'Anning', isConfidential: true })];
    expect(figuresOf({ sources })?.repeated).toEqual([]);
    expect(figuresOf({ sources, isConfidentialIncluded: true })?.repeated).toHaveLength(1);
  });

  it('are not compared with evidence that is left out', () => {
    const documents = [buildDocument(), { ...filing, isWithheld: true }];
    expect(figuresOf({ documents })?.comparisons).toEqual([]);
  });
});
