import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HypecheckError } from '#shared/contract/errors.ts';
import { findLayoutFault } from '#shared/domain/document/findLayoutFault.ts';
import { failureOf } from '#tests/fixtures/ingest/failureOf.ts';
import { extractText } from './extractText.ts';

const bytesOf = (content: string) => new TextEncoder().encode(content);

/** What is wrong with the layout of a file; a file without text, or one that is refused, has nothing wrong. */
async function faultOf(fileName: string, bytes: Uint8Array): Promise<string | undefined> {
  try {
    const { text, layout } = await extractText({ fileName, bytes });
    return findLayoutFault(text, layout);
  } catch (error) {
    if (error instanceof HypecheckError) return undefined;
    throw error;
  }
}

const word = fc.constantFrom(
  'lamp',
  ' ',
  '\n',
  '\t',
  '北桥',
  'e\u0301',
  '😀',
  '&amp;',
  '&nbsp;',
  '&#0;',
  '&#xd83d;',
  '\u2028',
  'a  b',
  '\f',
  '\u200b',
  '<',
  '"',
  ',',
  ';',
  '|',
  '\r\n',
);
const tag = fc.constantFrom(
  'p',
  'div',
  'b',
  'i',
  'a href="https://x.example/"',
  'a href="/y"',
  'ul',
  'ol',
  'li',
  'blockquote',
  'pre',
  'table',
  'tr',
  'td',
  'th',
  'h1',
  'h3',
  'br',
  'q',
  'ruby',
  'rt',
  'section',
  'article',
  'span',
  'caption',
  'hr',
  'script',
  'figcaption',
);
const soup = fc
  .array(
    fc.oneof(
      word,
      tag.map((name) => `<${name}>`),
      tag.map((name) => `</${name.split(' ')[0]}>`),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));
const markdown = fc
  .array(
    fc.oneof(
      word,
      fc.constantFrom(
        '# ',
        '\n\n',
        '- ',
        '1. ',
        '> ',
        '**',
        '*',
        '```\n',
        '| a | b |\n|---|---|\n',
        '[x](https://x.example)',
        '    ',
        '---\n',
      ),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

describe('extractText', () => {
  it.each([
    ['a.html', soup],
    ['a.md', markdown],
    ['a.txt', fc.oneof(fc.string({ unit: 'binary' }), markdown)],
    ['a.csv', fc.oneof(fc.string(), markdown)],
  ])('gives a layout that fits for any %s', async (fileName, contents) => {
    await fc.assert(
      fc.asyncProperty(contents, async (content) => {
        expect(await faultOf(fileName, bytesOf(content))).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });

  it('gives a layout that fits, or a clear error, for any bytes', async () => {
    const starts = fc.constantFrom('', '%PDF-1.4\n', 'PK\u0003\u0004', '\u00ff\u00fe', '<html>');
    await fc.assert(
      fc.asyncProperty(starts, fc.uint8Array({ maxLength: 300 }), async (start, rest) => {
        const bytes = Uint8Array.of(...Buffer.from(start, 'latin1'), ...rest);
        expect(await faultOf('a.bin', bytes)).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });

  it('refuses 50 MB of HTML before reading it', async () => {
    const bytes = new Uint8Array(50e6).fill(0x20);
    bytes.set(bytesOf('<!doctype html><p>x'));
    expect(await failureOf(() => extractText({ fileName: 'a.html', bytes }))).toEqual([
      'too-large',
      { name: 'a.html', size: '50 MB', limit: '20 MB of HTML' },
    ]);
  });

  it('calls a file damaged when its library gives up, whatever the library says', async () => {
    const bytes = bytesOf(`PK\u0003\u0004 word/document.xml`);
    expect((await failureOf(() => extractText({ fileName: 'a.docx', bytes })))[0]).toBe('damaged-file');
  });

  it('refuses texts that the core could not hold', async () => {
    const read = (fileName: string, content: string) => () =>
      extractText({ fileName, bytes: bytesOf(content) });
    expect(await failureOf(read('a.txt', `${'many words '.repeat(100)}\n`.repeat(14_000)))).toEqual([
      'too-large',
      { name: 'a.txt', size: '15.4 MB of text', limit: '10 MB of text' },
    ]);
    expect(await failureOf(read('a.csv', `a,b,c,d\n${'1,2,3,4\n'.repeat(110_000)}`))).toEqual([
      'too-large',
      {
        name: 'a.csv',
        size: 'a text of 550005 lines, cells and links',
        limit: '500000 lines, cells and links',
      },
    ]);
  });
});
