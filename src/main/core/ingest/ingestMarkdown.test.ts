import { describe, expect, it } from 'vitest';
import { failureOf } from '#tests/fixtures/ingest/failureOf.ts';
import { ingestMarkdown } from './ingestMarkdown.ts';

const file = (content: string) => ({ fileName: 'a.md', bytes: new TextEncoder().encode(content) });
const blocksOf = (content: string) => {
  const { text, layout } = ingestMarkdown(file(content));
  return layout.blocks.map(({ type, level, start, end }) => [type, level, text.slice(start, end)]);
};

describe('ingestMarkdown', () => {
  it('reads headings, paragraphs, lists, quotes and code', () => {
    const source =
      '# Lamps\n\nHalf the\ncurrent.\n\n1. one\n   - deep\n2. two\n\n> said\n>\n> > by whom\n\n```\nif x\n  y\n```\n';
    expect(blocksOf(source)).toEqual([
      ['heading', 1, 'Lamps'],
      ['paragraph', undefined, 'Half the current.'],
      ['list-item', 1, 'one'],
      ['list-item', 2, 'deep'],
      ['list-item', 1, 'two'],
      ['quote', 1, 'said'],
      ['quote', 2, 'by whom'],
      ['preformatted', undefined, 'if x'],
      ['preformatted', undefined, '  y'],
    ]);
  });

  it('says which list items are numbered', () => {
    const { layout } = ingestMarkdown(file('1. one\n\n- two'));
    expect(layout.blocks.map((block) => block.isOrdered)).toEqual([true, false]);
  });

  it('keeps bold, italic and links to the web as marks', () => {
    const { text, layout } = ingestMarkdown(
      file('a **b** *c* [d](https://d.example/) [e](javascript:x) [f](file.md)'),
    );
    expect(text).toBe('a b c d e f');
    expect(layout.marks).toEqual([
      { type: 'bold', start: 2, end: 3 },
      { type: 'italic', start: 4, end: 5 },
      { type: 'link', start: 6, end: 7, href: 'https://d.example/' },
    ]);
  });

  it('reads tables as rows with cells', () => {
    const { text, layout } = ingestMarkdown(file('| Year | Sold |\n|---|---|\n| 2024 | **50** |'));
    expect(text).toBe('Year\tSold\n2024\t50');
    expect(layout.marks.filter((mark) => mark.type === 'cell')).toHaveLength(4);
  });

  it('takes title, byline, date and language from front matter, else the title from the first heading', () => {
    const source =
      '---\ntitle: "Half the current"\nauthor: A. Reporter\ndate: 2024-02-16T08:00:00Z\nlang: en_gb\n---\n\n# Other\n\nText';
    expect(ingestMarkdown(file(source))).toMatchObject({
      title: 'Half the current',
      byline: 'A. Reporter',
      published: '2024-02-16',
      language: 'en-GB',
      text: 'Other\nText',
    });
    expect(ingestMarkdown(file('# Other\n\nText')).title).toBe('Other');
  });

  it('leaves scripts in it unread, and finds no text where there is nothing else', async () => {
    expect(ingestMarkdown(file('a\n\n<script>b()</script>\n\nc')).text).toBe('a\nc');
    expect(await failureOf(() => ingestMarkdown(file('<script>b()</script>')))).toEqual([
      'no-text',
      { name: 'a.md' },
    ]);
  });

  it.each([
    ['many marks', '**a *b _c '.repeat(10_000)],
    ['long and full of marks that open nothing', `${'ne *'.repeat(8_000)}ne*`],
    ['nested in too many quotes', `${'> '.repeat(600)}a`],
  ])('reads a paragraph that is %s as plain text, quickly', (_, crowded) => {
    const { text, mediaType, warnings } = ingestMarkdown(file(`# Lamps\n\n${crowded}`));
    expect(text).toBe(`# Lamps\n${crowded.trimEnd()}`);
    expect([mediaType, warnings]).toEqual([
      'text/markdown',
      ['a paragraph has too many marks to be Markdown: read as plain text'],
    ]);
  });

  it('reads long lists and tables, whose lines are items of their own, as Markdown', () => {
    const list = Array.from({ length: 2_000 }, (_, n) => `- [lamp *${n}*](https://a.example/lamp_${n})`);
    const row = '| a | *b* | [c](https://a.example/c_d) |';
    const table = ['| x | y | z |', '|---|---|---|', ...Array.from({ length: 2_000 }, () => row)];
    const { layout, warnings } = ingestMarkdown(file([...list, '', ...table].join('\n')));
    expect(warnings).toEqual([]);
    expect(layout.blocks.filter((block) => block.type === 'list-item')).toHaveLength(2_000);
    expect(layout.blocks.filter((block) => block.type === 'table-row')).toHaveLength(2_001);
  });
});
