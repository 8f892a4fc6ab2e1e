import { describe, expect, it } from 'vitest';
import { failureOf } from '#tests/fixtures/ingest/failureOf.ts';
import { readFixture } from '#tests/fixtures/ingest/readFixture.ts';
import { ingestHtml } from './ingestHtml.ts';

const file = (content: string) => ({ fileName: 'a.html', bytes: new TextEncoder().encode(content) });
const read = (body: string, head = '') =>
  ingestHtml(file(`<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`));

const sentence =
  'The lamp maker of Northwick says that its new lamp saves half the current of an ordinary one. ';
const paragraphs = Array.from(
  { length: 6 },
  (_, index) => `<p>Paragraph ${index}. ${sentence.repeat(2)}</p>`,
).join('');

describe('ingestHtml', () => {
  it('reads the article and leaves out navigation, captions, share links and what is related', () => {
    const page = `<nav><ul><li><a href="/">Home</a></li></ul></nav><main><article><h1>Half the current</h1>
      <div class="share-bar"><a href="/s">Share</a></div>
      <figure><img src="x.jpg"><figcaption>The lamp. Photo: Somebody</figcaption></figure>${paragraphs}
      <p><a href="/more">Read more about lamps here</a></p><p>Advertisement</p>
      <div class="related-stories"><h3>Related</h3><p>Another story about lamps.</p></div></article></main>
      <footer>All rights reserved</footer>`;
    const { text, warnings, title } = read(page, '<title>Half the current - The Gazette</title>');
    expect(text.split('\n').map((line) => line.slice(0, 12))).toEqual(
      Array.from({ length: 6 }, (_, index) => `Paragraph ${index}.`),
    );
    expect(title).toBe('Half the current');
    expect(warnings).toEqual([]);
  });

  it('keeps an article whose class names sound like furniture', () => {
    const { text } = read(
      `<div class="entry-content read-more">${paragraphs}</div><div>${'<a href="/x">Menu</a> '.repeat(40)}</div>`,
    );
    expect(text).toContain('Paragraph 5.');
    expect(text).not.toContain('Menu');
  });

  it('reads the whole page, and says so, where no article stands out', () => {
    const { text, warnings } = read('<p>Only this.</p>');
    expect(text).toBe('Only this.');
    expect(warnings).toEqual(['no article stands out on this page: all of its text was read']);
  });

  it('never reads scripts, styles, templates, forms’ choices and hidden parts', () => {
    const page = `<script>a()</script><style>b{}</style><template>c</template><noscript>d</noscript>
      <select><option>e</option></select><p hidden>f</p><p style="display: none">g</p><p>h</p>`;
    expect(read(page).text).toBe('h');
  });

  it('makes lines of line breaks, and none of line ends in the source', () => {
    expect(read('<p>one\n  two<br>three<br><br>four</p>').text).toBe('one two\nthree\nfour');
    expect(read('<p>北桥\n灯具</p>').text).toBe('北桥灯具');
  });

  it('strips the reading aids of ruby text', () => {
    expect(read('<p><ruby>北<rp>(</rp><rt>běi</rt><rp>)</rp></ruby>桥</p>').text).toBe('北桥');
  });

  it('writes the quotation marks that a browser shows around q', () => {
    expect(read('<p>He said <q>no</q>.</p>').text).toBe('He said “no”.');
  });

  it('joins runs of bold and links into one block, and resolves links against the page’s address', () => {
    const { text, layout } = read(
      '<div>a <b>b <a href="/c">c</a></b><p>d</p><a href="mailto:x@y.example">e</a> <a href="data:text/html,x">f</a></div>',
      '<link rel="canonical" href="https://gazette.example/story">',
    );
    expect(text).toBe('a b c\nd\ne f');
    expect(layout.marks).toEqual([
      { type: 'bold', start: 2, end: 5 },
      { type: 'link', start: 4, end: 5, href: 'https://gazette.example/c' },
      { type: 'link', start: 8, end: 9, href: 'mailto:x@y.example' },
    ]);
  });

  it('reads a table of data as rows and a table that only arranges as blocks', () => {
    const data = read(
      '<table><caption>Sales</caption><tr><th>Year<th>Sold</tr><tr><td>2024<td><p>50</p><p>or so</p></tr></table>',
    );
    expect(data.text).toBe('Sales\nYear\tSold\n2024\t50 or so');
    expect(data.layout.blocks.map((block) => block.type)).toEqual(['paragraph', 'table-row', 'table-row']);
    expect(
      read('<table><tr><td><p>a</p><table><tr><td>b</td><td>c</td></tr></table></td></tr></table>').text,
    ).toBe('a\nb\tc');
  });

  it('takes title, byline, date, language and address from what the page says of itself', () => {
    const head = `<title>Gazette</title><meta property="og:title" content="Half the &amp; current">
      <meta name="author" content="By A. Reporter"><meta property="article:published_time" content="2024-02-16T23:30:00-08:00">
      <meta property="og:url" content="https://gazette.example/story">`;
    expect(read('<p>x</p>', head)).toMatchObject({
      title: 'Half the & current',
      byline: 'A. Reporter',
      published: '2024-02-16',
      language: 'en',
      url: 'https://gazette.example/story',
    });
  });

  it('takes them from JSON-LD first', () => {
    const json = JSON.stringify({
      '@graph': [
        { '@type': 'WebPage', datePublished: '2020' },
        {
          '@type': ['NewsArticle'],
          headline: 'Half',
          author: [{ name: 'A. Reporter' }, { name: 'B. Writer' }],
          datePublished: '2024-02-16',
        },
      ],
    });
    expect(
      read(
        '<p>x</p>',
        `<script type="application/ld+json">${json}</script><script type="application/ld+json">{</script>`,
      ),
    ).toMatchObject({
      title: 'Half',
      byline: 'A. Reporter, B. Writer',
      published: '2024-02-16',
    });
    expect(read('<p>x</p><time datetime="2024-02">February</time>').published).toBe('2024-02');
  });

  it('reads a page in the character set that it declares', () => {
    expect(ingestHtml(readFixture('gbk.html'))).toMatchObject({ title: '灯具', mediaType: 'text/html' });
  });

  it('reads a page of great depth whole, without looking for its article', () => {
    const depth = 900;
    const { text, warnings } = read(`${'<div>'.repeat(depth)}Half the current.${'</div>'.repeat(depth)}`);
    expect([text, warnings]).toEqual([
      'Half the current.',
      ['no article stands out on this page: all of its text was read'],
    ]);
  });

  it('refuses pages without text, and pages nested as no browser would nest them', async () => {
    expect((await failureOf(() => read('<img src="x">')))[0]).toBe('no-text');
    expect(await failureOf(() => read('<div>'.repeat(5000)))).toEqual([
      'damaged-file',
      { name: 'a.html', reason: 'its elements are nested too deeply.' },
    ]);
  });
});
