import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { Report } from '#shared/contract/report.ts';
import { buildClaim } from '#tests/builders/buildClaim.ts';
import { buildDocument } from '#tests/builders/buildDocument.ts';
import { buildEvidenceLink } from '#tests/builders/buildEvidenceLink.ts';
import { buildFullReport } from '#tests/builders/buildFullReport.ts';
import { buildPassage } from '#tests/builders/buildPassage.ts';
import { buildReportInput } from '#tests/builders/buildReportInput.ts';
import { countedId } from '#tests/builders/countedId.ts';
import { hostileTexts } from '#tests/builders/hostileTexts.ts';
import { replaceTexts } from '#tests/builders/replaceTexts.ts';
import { composeReport } from './composeReport.ts';
import { renderBriefHtml } from './renderBriefHtml.ts';

type Node = {
  readonly localName: string;
  readonly textContent: string;
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>;
  readonly getAttribute: (name: string) => string | null;
};
type Page = {
  readonly querySelectorAll: (selector: string) => Iterable<Node>;
  readonly querySelector: (selector: string) => Node | null;
};

const parse = (text: string) => (parseHTML(text) as unknown as { readonly document: Page }).document;
const all = (page: Page, selector: string) => [...page.querySelectorAll(selector)];
/** The elements with their attributes' names: what markup there is, whatever the texts say. */
const skeleton = (text: string) =>
  all(parse(text), '*').map((node) =>
    [node.localName, ...[...node.attributes].map(({ name }) => name)].join(' '),
  );
const render = (input: Parameters<typeof buildReportInput>[0]) =>
  renderBriefHtml(composeReport(buildReportInput(input)));

const full = buildFullReport();
const small = { ...full, claims: [...full.claims.slice(0, 1), ...full.claims.slice(-1)] };
// An `x` in front keeps a text from being empty; with a space after it, it is neither an address nor a language.
const harmless = skeleton(renderBriefHtml(replaceTexts(small, () => 'x')));
const withText = (text: string): Report => replaceTexts(small, () => `x ${text}`);

describe('renderBriefHtml', () => {
  it('is one file without scripts, pictures or anything from elsewhere', () => {
    const page = parse(renderBriefHtml(full));
    expect(all(page, 'script, img, link, iframe, object, embed, form, input, base, video, audio')).toEqual(
      [],
    );
    expect(all(page, 'meta[http-equiv]').map((meta) => meta.getAttribute('content'))).toEqual([
      "default-src 'none'; style-src 'unsafe-inline'",
    ]);
    expect(page.querySelector('style')?.textContent).not.toMatch(/url\(|@import/);
    expect(page.querySelector('html')?.getAttribute('lang')).toBe('en');
  });

  it.each(hostileTexts)('makes no markup of %j in any field', (text) => {
    const made = renderBriefHtml(withText(text));
    expect(skeleton(made)).toEqual(harmless);
    expect(all(parse(made), 'style')).toHaveLength(1);
  });

  it('makes no markup of any text', () => {
    const pieces = fc.constantFrom(
      '<',
      '>',
      '"',
      "'",
      '`',
      '&',
      '/',
      '=',
      '\\',
      '\n',
      ' ',
      '}',
      ';',
      '*/',
      'x',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(pieces).map((parts) => parts.join('')),
        ),
        (text) => {
          expect(skeleton(renderBriefHtml(withText(text)))).toEqual(harmless);
        },
      ),
      { numRuns: 40 },
    );
  });

  it.each(hostileTexts)('puts no link behind the address %j', (url) => {
    const page = parse(renderBriefHtml(replaceTexts(small, (text, key) => (key === 'url' ? url : text))));
    for (const link of all(page, 'a')) {
      expect(link.getAttribute('href')).toMatch(/^(#(claim|document)-\d+$|https?:\/\/)/);
    }
  });

  it('shows a passage between its grey context, with file, page and characters', () => {
    const page = parse(renderBriefHtml(full));
    const passage = page.querySelector('.evidence .passage');
    expect(passage?.textContent.trim()).toBe(
      '…Sora can generate videos up to a minute long while maintaining visual qual…',
    );
    expect(page.querySelector('.evidence mark')?.textContent).toBe('videos up to a minute lo');
    const where = all(page, '.evidence .where').map((node) => node.textContent.replace(/\s+/g, ' '));
    expect(where.join()).toContain('pp. 4–5 · characters 18–42 · sora.html · published 2024-02-15');
  });

  it('says a verdict by word and shape, and that there is none yet', () => {
    const page = parse(renderBriefHtml(full));
    const verdicts = all(page, 'p.verdict').map((node) => node.textContent.trim().split(/\s{2,}|\n/)[0]);
    expect(verdicts).toContain('No verdict yet');
    expect(all(page, 'p.verdict svg')).toHaveLength(11);
    const shapes = renderBriefHtml(full).match(/<svg[^]*?<\/svg\s*>/g) ?? [];
    expect(new Set(shapes).size).toBe(11);
  });

  it('links the summary to each claim, and evidence to the list of documents', () => {
    const page = parse(renderBriefHtml(full));
    for (const link of all(page, 'a[href^="#"]')) {
      expect(page.querySelector(link.getAttribute('href') ?? '')).not.toBeNull();
    }
    expect(all(page, '.list tbody a')).toHaveLength(11);
  });

  it('keeps headings in order and captions on tables', () => {
    const page = parse(renderBriefHtml(full));
    const levels = all(page, 'h1, h2, h3, h4').map((node) => Number(node.localName.slice(1)));
    expect(levels[0]).toBe(1);
    levels.slice(1).forEach((level, at) => expect(level - (levels[at] ?? 0)).toBeLessThanOrEqual(1));
    expect(all(page, 'table')).toHaveLength(all(page, 'table > caption').length);
  });

  it('says the language of Chinese and the direction of Arabic', () => {
    const made = render({
      claims: [
        buildClaim({
          text: 'قال إن سورا تصنع الفيديو',
          links: [buildEvidenceLink({ passage: buildPassage({ exact: '销售额约5000万元' }) })],
        }),
      ],
      documents: [buildDocument({ language: 'zh-CN', title: '界面新闻' })],
    });
    const page = parse(made);
    expect(page.querySelector('.evidence .passage')?.getAttribute('lang')).toBe('zh-CN');
    expect(page.querySelector('.stated')?.getAttribute('dir')).toBe('auto');
    expect(made).toContain('قال إن سورا تصنع الفيديو');
  });

  it('shows a claim of 10,000 characters whole once, and clipped in the summary', () => {
    const text = '长'.repeat(10_000);
    const page = parse(render({ claims: [buildClaim({ text })] }));
    expect(page.querySelector('.stated')?.textContent.trim()).toBe(text);
    expect(page.querySelector('.list td a')?.textContent).toBe(`${'长'.repeat(220)}…`);
  });

  it('renders a brief without claims', () => {
    const page = parse(render({ claims: [], documents: [] }));
    expect(page.querySelector('main')?.textContent).toContain('There are no claims in this brief.');
    expect(page.querySelector('.claim')).toBeNull();
  });

  it('puts a title into the running head as nothing but text', () => {
    const made = renderBriefHtml({ ...full, title: 'A “B” </style> \\ 中文' });
    expect(made).toContain('content:"A \\201c B\\201d  \\3c \\2f style\\3e  \\5c  中文"');
  });

  it('renders 500 claims with three links each in well under a second', () => {
    const links = (['supports', 'disputes', 'context'] as const).map((stance) =>
      buildEvidenceLink({ stance }),
    );
    const claims = Array.from({ length: 500 }, (_, at) =>
      buildClaim({ id: countedId(10_000 + at), number: at + 1, links }),
    );
    const report = composeReport(buildReportInput({ claims }));
    // The best of three: what else the machine does is not the renderer's.
    const times = [1, 2, 3].map(() => {
      const start = performance.now();
      renderBriefHtml(report);
      return performance.now() - start;
    });
    expect(Math.min(...times)).toBeLessThan(1_000);
  });
});
