import { describe, expect, it } from 'vitest';
import { failureOf } from '#tests/fixtures/ingest/failureOf.ts';
import { readFixture } from '#tests/fixtures/ingest/readFixture.ts';
import { findLayoutFault } from '#shared/domain/document/findLayoutFault.ts';
import { ingestPdf } from './ingestPdf.ts';

const read = (name: string) => ingestPdf(readFixture(name));
const failure = (name: string) => failureOf(() => read(name));

describe('ingestPdf', () => {
  it('reads pages, headings, paragraphs and tables, with ligatures as letters', async () => {
    const { text, layout, ...facts } = await read('plain.pdf');
    expect(text.split('\n')).toEqual([
      'First findings',
      'The office found that the difficult figures were affected by a reflow of the final file. It says so on the first page.',
      'Revenue\t120\t98',
      'Costs\t80\t75',
      'Profit\t40\t23',
      'The second page has one paragraph only.',
    ]);
    expect(layout.blocks.map((block) => block.type).slice(0, 3)).toEqual([
      'heading',
      'paragraph',
      'table-row',
    ]);
    expect(findLayoutFault(text, layout)).toBeUndefined();
    expect(layout.pages).toHaveLength(2);
    expect(text.slice(layout.pages[1]?.start, layout.pages[1]?.end)).toBe(
      'The second page has one paragraph only.',
    );
    expect(facts).toMatchObject({
      title: 'First findings of the office',
      language: 'en',
      mediaType: 'application/pdf',
    });
  });

  it('does not take the day a PDF was made for the day it was published', async () => {
    expect((await read('plain.pdf')).published).toBeNull();
  });

  it('reads the left column before the right one', async () => {
    const { text } = await read('two-columns.pdf');
    const paragraphs = text.split('\n');
    expect(paragraphs.map((paragraph) => paragraph.split(' ').slice(0, 2).join(' '))).toEqual([
      'A headline',
      'Left begins',
      'The second',
      'The third',
      'The fourth',
      'The fifth',
      'The sixth',
      'The seventh',
    ]);
    expect(text.endsWith('Right ends here.')).toBe(true);
  });

  it('drops the hyphens of broken words and keeps those that belong to a word', async () => {
    expect((await read('hyphens.pdf')).text).toBe(
      'The announcement of the company was a well-known trick of a self-taught salesman, and the long-term plan of 2019-2020 was kept; the first- and second-class seats were sold.',
    );
  });

  it('reads Chinese with ordinary characters and without spaces', async () => {
    const { text, language } = await read('chinese.pdf');
    expect(text.split('\n')).toEqual([
      '北桥灯具的新产品',
      '北桥灯具公司表示，新款台灯比普通台灯省电一半。公司以外还没有人测量过，而且只借给少数买家试用。',
      '第二段说明买家的看法：两位买家称赞灯光，一位退了货。文化车门和马面都写在这里。',
    ]);
    expect(language).toBe('zh');
  });

  it('reads Chinese whose letters only a predefined character map tells', async () => {
    expect((await read('character-map.pdf')).text).toBe('北桥灯具公司');
  });

  it('reads a PDF that is only locked against changes', async () => {
    expect((await read('owner-password.pdf')).text).toBe((await read('plain.pdf')).text);
  });

  it('refuses what is encrypted, cut off, garbage or a scan, each by its name', async () => {
    expect(await failure('password.pdf')).toEqual(['encrypted-file', { name: 'password.pdf' }]);
    expect((await failure('truncated.pdf'))[0]).toBe('damaged-file');
    expect(await failure('scanned.pdf')).toEqual(['scanned-file', { name: 'scanned.pdf', pages: 2 }]);
    const garbage = {
      fileName: 'a.pdf',
      bytes: new TextEncoder().encode(`%PDF-1.7\n${'garbage '.repeat(99)}`),
    };
    expect((await failureOf(() => ingestPdf(garbage)))[0]).toBe('damaged-file');
  });
});
