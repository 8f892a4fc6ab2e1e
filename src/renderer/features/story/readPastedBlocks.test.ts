import { parseHTML } from 'linkedom';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findLayoutFault } from '#shared/domain/document/findLayoutFault.ts';
import { fromStyledBlocks } from '#shared/domain/document/fromStyledBlocks.ts';
import { quietenHtml } from './quietenHtml.ts';
import { readPastedBlocks } from './readPastedBlocks.ts';

const read = (html: string) =>
  readPastedBlocks(parseHTML(`<html><body>${quietenHtml(html)}</body></html>`).document.body);
/** Each block in one line: its type with level, then its words with the marks around them. */
const describeBlocks = (html: string) =>
  read(html).map(({ type, level, isOrdered, runs }) => {
    const words = runs.map(({ text, marks }) =>
      marks.reduceRight(
        (inner, mark) => `<${mark.type}${mark.type === 'link' ? ` ${mark.href}` : ''}|${inner}>`,
        text,
      ),
    );
    return `${type}${level === undefined ? '' : ` ${String(level)}`}${isOrdered ? ' ordered' : ''}: ${words.join('')}`;
  });

describe('readPastedBlocks', () => {
  it('keeps headings, lists, quotations, links, bold and italic of a page', () => {
    expect(
      describeBlocks(`<h1>Title</h1><p>A <b>bold</b>,\n an <em>slanted</em> and a
        <a href="https://a.example/">good</a> word.</p>
        <ul><li>one<ol><li>inner</li></ol></li><li>two</li></ul><blockquote><p>Said.</p></blockquote>
        <h3><strong>Heavy</strong></h3>`),
    ).toEqual([
      'heading 1: Title',
      'paragraph: A <bold|bold>, an <italic|slanted> and a <link https://a.example/|good> word.',
      'list-item 1: one',
      'list-item 2 ordered: inner',
      'list-item 1: two',
      'quote 1: Said.',
      'heading 3: Heavy',
    ]);
  });

  it('reads the lists of Word, without their bullets and numbers', () => {
    const item = (level: number, marker: string, words: string) =>
      `<p class=MsoListParagraph style='margin-left:36.0pt;mso-list:l0 level${String(level)} lfo1'><![if !supportLists]><span
        style='mso-list:Ignore'>${marker}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>${words}<o:p></o:p></p>`;
    expect(
      describeBlocks(
        `<!--StartFragment--><p class=MsoNormal><b><span lang=EN-GB>Bold</span></b> words<o:p></o:p></p>
         <p class=MsoNormal><o:p>&nbsp;</o:p></p>${item(1, '·', 'first')}${item(2, '1.', 'inner')}<!--EndFragment-->`,
      ),
    ).toEqual(['paragraph: <bold|Bold> words', 'list-item 1: first', 'list-item 2 ordered: inner']);
  });

  it('believes the style rather than the tag, as Google Docs writes', () => {
    expect(
      describeBlocks(
        `<b style="font-weight:normal;" id="docs-internal-guid-1"><p><span style="font-weight:700">Bold</span>
         <span style="font-style:italic">slanted</span> plain</p></b>`,
      ),
    ).toEqual(['paragraph: <bold|Bold> <italic|slanted> plain']);
  });

  it('reads a table row by row, and code line by line', () => {
    expect(
      describeBlocks(
        '<table><tr><th>Year</th><th>Sold</th></tr><tr><td><p>2024</p></td><td>4,012</td></tr></table><pre>a\n  b</pre>',
      ),
    ).toEqual([
      'table-row: <cell|Year>\t<cell|Sold>',
      'table-row: <cell|2024>\t<cell|4,012>',
      'preformatted: a',
      'preformatted:   b',
    ]);
  });

  it('leaves out what is no text, and what was not to be seen', () => {
    expect(
      describeBlocks(
        `<style>p { color: red }</style><script>alert(1)</script><!-- comment --><p onclick="alert(1)">Words
         <img src="https://evil.example/x.png" alt="picture"><span style="display:none">hidden</span>
         <a href="javascript:alert(1)">link</a></p><iframe src="https://evil.example/"></iframe>
         <svg><text>drawn</text></svg><p hidden>hidden</p><button>Share</button>`,
      ),
    ).toEqual(['paragraph: Words link']);
  });

  it('law: whatever is pasted makes a text with a layout that fits it', () => {
    const tag = fc.constantFrom(
      'p',
      'div',
      'li',
      'ul',
      'ol',
      'b',
      'i',
      'h2',
      'blockquote',
      'table',
      'tr',
      'td',
      'pre',
    );
    const { html } = fc.letrec<{ html: string; node: string }>((tie) => ({
      html: fc.array(tie('node'), { maxLength: 4 }).map((nodes) => nodes.join('')),
      node: fc.oneof(
        { depthSize: 'small' },
        fc.constantFrom('word', ' ', '\n', 'a\u00a0b', '文字', '&lt;', '<br>'),
        fc.tuple(tag, tie('html')).map(([name, inner]) => `<${name}>${inner}</${name}>`),
      ),
    }));
    fc.assert(
      fc.property(html, (pasted) => {
        const { text, layout } = fromStyledBlocks(read(pasted));
        expect(findLayoutFault(text, layout)).toBeUndefined();
      }),
    );
  });
});
