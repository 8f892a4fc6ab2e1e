import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OutputOf } from '#shared/contract/contract.ts';
import { claimKinds } from '#shared/domain/claim/ClaimKind.ts';
import { readPdf } from '#tests/builders/readPdf.ts';
import { arithmetic } from '../../resources/sample/arithmetic.ts';
import { claims as samples } from '../../resources/sample/claims.ts';
import { documents } from '../../resources/sample/documents.ts';
import { sources, type SampleSource } from '../../resources/sample/sources.ts';
import { figureChecks } from './figureChecks.ts';
import { openSample, type OpenSample } from './openSample.ts';

type Claim = OutputOf<'claims.get'>;

let sample: OpenSample | undefined;
let claims: ReadonlyMap<string, Claim> = new Map();

const call: OpenSample['call'] = (method, input) => {
  if (!sample) throw new Error('the sample was not built');
  return sample.call(method, input);
};

const get = (key: string): Claim => {
  const claim = claims.get(key);
  if (!claim) throw new Error(`no claim “${key}”`);
  return claim;
};

beforeAll(async () => {
  sample = await openSample();
  const entries = await Promise.all(
    [...sample.claimIds].map(async ([key, id]) => [key, await call('claims.get', { id })] as const),
  );
  claims = new Map(entries);
}, 120_000);

afterAll(() => sample?.close());

describe('the sample casebook', () => {
  it('holds one story and all evidence, and the record is sound', async () => {
    const { counts } = await call('casebook.get', {});
    expect(counts).toMatchObject({
      claims: samples.length,
      stories: 1,
      evidence: documents.length - 1,
      sources: sources.length,
    });
    expect(await call('casebook.verify', {})).toMatchObject({ isSound: true, problems: [] });
  });

  it('logs each of the eighteen claims that circulated', () => {
    const circulated = new Set(samples.map((claim) => claim.circulated).filter((number) => number !== null));
    expect([...circulated].sort((a, b) => a - b)).toEqual(
      Array.from({ length: 18 }, (_, index) => index + 1),
    );
  });

  it('has a claim of every kind', () => {
    const kinds = new Set([...claims.values()].map(({ kind }) => kind));
    expect(claimKinds.filter((kind) => !kinds.has(kind))).toEqual([]);
  });

  it('finds the words of every passage', () => {
    for (const { key, appearance, evidence } of samples) {
      expect(get(key).appearances.map(({ passage }) => passage.exact)).toEqual([appearance]);
      expect(get(key).links.map(({ passage }) => passage.exact)).toEqual(
        expect.arrayContaining(evidence.map(({ exact }) => exact)),
      );
      expect(get(key).links).toHaveLength(evidence.length);
    }
  });

  it('says on every page of the evidence that it was written for the sample, except in the real price tables', async () => {
    const { documents: listed } = await call('documents.list', { limit: 100 });
    const checked = listed.filter(({ mediaType }) => mediaType !== 'text/csv');
    expect(listed.length - checked.length).toBe(2);
    for (const { id, title, warnings } of checked) {
      const { text, layout } = await call('documents.text', { id });
      const pages = layout.pages.length === 0 ? [{ start: 0, end: text.length }] : layout.pages;
      for (const { start, end } of pages) {
        expect(text.slice(start, end), title).toContain('Demonstration: written for this sample');
      }
      expect(warnings, title).toEqual([]);
    }
  });

  it('numbers the claims in the order of the story', () => {
    const starts = samples.map(({ key }) => get(key).appearances[0]?.passage.start ?? -1);
    // What a quote asserts stands inside the quote, and the takings inside the sentence on the sales.
    const ownSentence = samples
      .map(({ key, quotedIn }, index) => ({ key, quotedIn, start: starts[index] ?? -1 }))
      .filter(
        ({ quotedIn, key }) => quotedIn === undefined && key !== 'course-takings' && key !== 'start-up-age',
      )
      .map(({ start }) => start);
    expect(ownSentence).toEqual([...ownSentence].sort((a, b) => a - b));
  });

  it('gives every claim a verdict with reason and finding, or says why there is none', () => {
    for (const { verdict, note } of claims.values()) {
      if (verdict) {
        expect(verdict).toMatchObject({ asOf: '2024-03-05', decidedBy: 'Ines Falk' });
        expect(verdict.reason.length).toBeGreaterThan(60);
        expect(verdict.finding).toMatch(/^[A-Z0-9“].*\.$/);
      } else {
        expect(note).toMatch(/^No verdict/);
      }
    }
  });

  it('translates every Chinese passage by a named person', () => {
    const chinese = [...claims.values()]
      .flatMap(({ links }) => links)
      .map(({ passage }) => passage)
      .filter(({ exact }) => /\p{Script=Han}/u.test(exact));
    expect(new Set(chinese.map(({ documentId }) => documentId)).size).toBe(3);
    for (const { translations } of chinese) {
      expect(translations).toMatchObject([{ language: 'en', by: 'person', translator: 'Wen Peiyu' }]);
    }
  });

  it('prints every calculation in the reason of its verdict', () => {
    for (const { claim, printed } of arithmetic) expect(get(claim).verdict?.reason).toContain(printed);
  });
});

describe('what a checker meets in the sample', () => {
  it('a quote that is exact, one altered by translation, and one without a source', () => {
    expect(get('shen-quote').checks.map(({ outcome }) => outcome)).toEqual(['exact']);
    expect(get('lecun-quote').checks.map(({ outcome }) => outcome)).toEqual(['not-found']);
    expect(get('kelly-quote').checks.map(({ outcome }) => outcome)).toEqual(['not-found']);
    expect(get('lecun-content').quotedInId).toBe(get('lecun-quote').id);
    expect(get('shen-content').quotedInId).toBe(get('shen-quote').id);
  });

  it('a true quote whose content is mostly false', () => {
    expect(get('shen-quote').verdict?.value).toBe('true');
    expect(get('shen-content').verdict?.value).toBe('mostly-false');
  });

  it('a garbled amount that nobody has read', () => {
    const { text, verdict, tags } = get('garbled-deal');
    expect(text).toContain('20$6.5 billion');
    expect(verdict?.value).toBe('unproven');
    expect(verdict?.reason).toContain('No reading is chosen');
    expect(tags).toContain('garbled amount');
  });

  it('a prediction that is not due, and a universal claim that is no fact', () => {
    expect(get('film-prediction')).toMatchObject({ dueOn: '2029-02', verdict: { value: 'not-yet' } });
    expect(get('universal')).toMatchObject({ isUniversal: true, verdict: { value: 'opinion' } });
  });

  it('evidence of every strength', () => {
    expect(get('universal').strength).toBe('none');
    expect(get('metaverse-takings').strength).toBe('claimant-only');
    expect(get('chat-users').strength).toBe('claimant-only');
    expect(get('musk-board').strength).toBe('one-origin');
    expect(get('start-up-round').strength).toBe('independent-origins');
    expect(get('shutterstock-loss').strength).toBe('primary-document');
  });

  it('page numbers that matter', () => {
    const pages = (key: string) => get(key).links.map(({ passage }) => passage.firstPage);
    expect(pages('jobs-growth')).toEqual([1, 3, 3]);
    expect(pages('start-up-round')).toEqual([2, null]);
    expect(pages('division-closed')).toEqual([3, 3]);
  });

  it('somebody who did not answer', () => {
    const silent = get('metaverse-takings').contacts;
    expect(silent).toHaveLength(2);
    for (const { answer, answeredOn } of silent)
      expect({ answer, answeredOn }).toEqual({ answer: '', answeredOn: null });
  });
});

describe('the stock moves of the sample', () => {
  it('are computed from the linked rows, for the claims and in the brief', async () => {
    if (!sample) throw new Error('not open');
    const { call, claimIds } = sample;
    const move = (key: string) => call('claims.stockMove', { id: claimIds.get(key) ?? '' });
    expect(await move('adobe-move')).toMatchObject({
      days: { from: '2024-02-15', to: '2024-02-16' },
      move: { outcome: 'agrees', spans: [{ percent: '-7.41', comparisons: [{ direction: 'missing' }] }] },
    });
    expect(await move('shutterstock-loss')).toMatchObject({
      move: {
        outcome: 'disagrees',
        spans: [
          { span: 'close-to-close', percent: '-5.44' },
          { span: 'overnight', percent: '-2.09', isNamed: true },
          { span: 'adjusted', percent: '-5.44', isSameAsPlain: true },
        ],
      },
    });
    const brief = await call('briefs.render', { format: 'md' });
    expect(brief.content.replaceAll('\\', '')).toContain('(546.66 − 590.44) ÷ 590.44 × 100 ≈ −7.41 %');
  });
});

describe('the figures of the sample', () => {
  const plain = (content: string) =>
    content
      .replaceAll('&amp;', '&')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('\\', '')
      .replaceAll(/\s+/g, ' ');

  it.each(figureChecks)('show $name in the brief, as Markdown and as a page', async ({ claim, brief }) => {
    const { claims: found } = await call('claims.list', { filter: { text: claim } });
    expect(found).toHaveLength(1);
    const claimIds = found.map(({ id }) => id);
    for (const format of ['md', 'html'] as const) {
      const { content } = await call('briefs.render', { format, claimIds });
      for (const words of brief) expect(plain(content)).toContain(words);
    }
  });
});

describe('the printed brief of the sample', () => {
  it('has every finding, whichever page it falls on', async () => {
    const { contentBase64 } = await call('briefs.print', {});
    const { text, pages } = await readPdf(Buffer.from(contentBase64, 'base64'));
    expect(pages).toBeGreaterThan(20);
    const words = (sentence: string) => sentence.replaceAll(/\s/g, '');
    const read = words(text);
    for (const { verdict } of claims.values()) if (verdict) expect(read).toContain(words(verdict.finding));
  });
});

describe('the confidential source of the sample', () => {
  const confidential = (sources as readonly SampleSource[]).filter(({ isConfidential }) => isConfidential);

  it('exists', () => expect(confidential).toHaveLength(1));

  it.each(['html', 'md', 'json'] as const)(
    'is not in the %s brief, unless it is asked for',
    async (format) => {
      const brief = await call('briefs.render', { format });
      const whole = await call('briefs.render', { format, isConfidentialIncluded: true });
      expect(brief.claims).toBe(samples.length);
      expect(brief.withheld).toBeGreaterThan(0);
      for (const { name } of confidential) {
        for (const part of [name, ...name.split(' ')]) {
          expect(brief.content).not.toMatch(new RegExp(`\\b${part}\\b`));
        }
        expect(whole.content).toContain(name);
      }
      expect(brief.content).not.toContain('143,000');
      expect(brief.content).not.toContain('order-desk-note');
    },
  );

  it('carries no verdict: none of them mentions it', () => {
    const said = [...claims.values()].flatMap(({ verdict, unverified, note, text }) => [
      verdict?.reason ?? '',
      verdict?.finding ?? '',
      unverified,
      note,
      text,
    ]);
    for (const text of said) expect(text).not.toMatch(/Anning|143,000|order desk|employee/i);
  });
});
