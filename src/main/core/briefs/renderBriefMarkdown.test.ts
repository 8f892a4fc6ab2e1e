import fc from 'fast-check';
import { marked, type Token } from 'marked';
import { describe, expect, it } from 'vitest';
import { buildFullReport } from '#tests/builders/buildFullReport.ts';
import { buildReportInput } from '#tests/builders/buildReportInput.ts';
import { hostileTexts } from '#tests/builders/hostileTexts.ts';
import { replaceTexts } from '#tests/builders/replaceTexts.ts';
import { composeReport } from './composeReport.ts';
import { renderBriefMarkdown } from './renderBriefMarkdown.ts';

const full = buildFullReport();

function tokensOf(markdown: string): readonly Token[] {
  const tokens: Token[] = [];
  void marked.walkTokens(marked.lexer(markdown), (token) => {
    tokens.push(token);
  });
  return tokens;
}

const ours: ReadonlySet<string> = new Set([
  'heading',
  'paragraph',
  'text',
  'escape',
  'space',
  'list',
  'list_item',
  'blockquote',
  'strong',
]);
const headings = (markdown: string) =>
  tokensOf(markdown)
    .filter((token) => token.type === 'heading')
    .map((token) => (token as { depth: number }).depth);
const strongs = (markdown: string) => tokensOf(markdown).filter((token) => token.type === 'strong').length;

function expectNoMarkupFrom(text: string): void {
  const render = (replacement: string) =>
    renderBriefMarkdown({
      ...replaceTexts({ ...full, claims: full.claims.slice(0, 2) }, (_, key) =>
        key === 'url' ? 'x' : replacement,
      ),
    });
  const made = render(`x${text}`);
  const atLineStart = render(`${text}x`);
  const harmless = render('x');
  for (const markdown of [made, atLineStart]) {
    expect(tokensOf(markdown).filter((token) => !ours.has(token.type))).toEqual([]);
    expect(headings(markdown)).toEqual(headings(harmless));
    expect(strongs(markdown)).toBe(strongs(harmless));
  }
}

describe('renderBriefMarkdown', () => {
  it.each(hostileTexts)('makes no markup of %j in any field', (text) => {
    expectNoMarkupFrom(text);
  });

  it('makes no markup of any text', () => {
    const pieces = fc.constantFrom(
      ...[
        '\\',
        '`',
        '*',
        '_',
        '[',
        ']',
        '(',
        ')',
        '<',
        '>',
        '#',
        '-',
        '+',
        '=',
        '~',
        '|',
        '!',
        '&',
        ':',
        '/',
      ],
      ...[
        '\n',
        '\n\n',
        '    ',
        '\t',
        '1.',
        '2)',
        'a',
        '中',
        'https://a.example',
        'www.a.example',
        'a@b.example',
      ],
    );
    fc.assert(
      fc.property(
        fc.array(pieces).map((parts) => parts.join('')),
        expectNoMarkupFrom,
      ),
      { numRuns: 60 },
    );
  });

  it('links an address only where it is http or https', () => {
    const links = (url: string) =>
      tokensOf(renderBriefMarkdown(replaceTexts(full, (text, key) => (key === 'url' ? url : text)))).flatMap(
        (token) => (token.type === 'link' ? [(token as { href: string }).href] : []),
      );
    expect(new Set(links('https://example.org/a?b=<c>&d'))).toEqual(
      new Set(['https://example.org/a?b=%3Cc%3E&d']),
    );
    expect(links('javascript:alert(1)')).toEqual([]);
  });

  it('says what a reader needs', () => {
    const made = renderBriefMarkdown(full);
    for (const words of [
      '### Claim 6: False',
      '### Claim 11: No verdict yet',
      '**Finding as of 2024-02-20:** Sora made videos',
      'Not found in this document',
      'SHA-256 cdcdcd',
      'Translation into Chinese by Chen Yu, a person',
      `Head of the log: ${'ab'.repeat(32)}`,
      'pp. 4–5 · characters 18–42',
    ]) {
      expect(made).toContain(words);
    }
  });

  it('renders a brief without claims', () => {
    const made = renderBriefMarkdown(composeReport(buildReportInput({ claims: [], documents: [] })));
    expect(made).toContain('There are no claims in this brief.');
    expect(made).not.toContain('## Claims');
  });
});
