import { describe, expect, it } from 'vitest';
import { failureOf } from '#tests/fixtures/ingest/failureOf.ts';
import { readFixture } from '#tests/fixtures/ingest/readFixture.ts';
import { ingestDocx } from './ingestDocx.ts';
import { listZipEntries } from './readZip.ts';

const centralMark = Buffer.from([0x50, 0x4b, 1, 2]);

/** The fixture with another unpacked size for one entry in its directory. */
const withSize = (name: string, size: number) => {
  const bytes = Buffer.from(readFixture('report.docx').bytes);
  let at = bytes.indexOf(centralMark);
  while (bytes.toString('utf8', at + 46, at + 46 + name.length) !== name)
    at = bytes.indexOf(centralMark, at + 4);
  bytes.writeUInt32LE(size, at + 24);
  return { bytes, fileName: 'a.docx' };
};

describe('ingestDocx', () => {
  it('reads headings, marks, line breaks and tables, and leaves deleted words out', async () => {
    const { text, layout } = await ingestDocx(readFixture('report.docx'));
    expect(text.split('\n')).toEqual([
      'The lamp of Northwick',
      'It saves half the current, says the maker.',
      'First line',
      'second line',
      'Year\tSold',
      '2024\t50 (estimate)',
    ]);
    expect(layout.blocks[0]).toMatchObject({ type: 'heading', level: 1 });
    const words = layout.marks.map(({ type, start, end }) => [type, text.slice(start, end)]);
    expect(words).toContainEqual(['bold', 'half the current']);
    expect(words).toContainEqual(['link', 'the maker']);
    expect(words).toContainEqual(['cell', '50 (estimate)']);
  });

  it('takes title, author and language from the file, and no publication date from the day it was made', async () => {
    expect(await ingestDocx(readFixture('report.docx'))).toMatchObject({
      title: 'Lamps & light',
      byline: 'A. Reporter',
      language: 'en-GB',
      published: null,
    });
  });

  it('refuses a file that would unpack to more than 500 MB without unpacking it', async () => {
    expect(await failureOf(() => ingestDocx(withSize('word/document.xml', 600e6)))).toEqual([
      'too-large',
      { name: 'a.docx', size: '600 MB unpacked', limit: '500 MB' },
    ]);
  });

  it('stops unpacking where the directory lies about the size', async () => {
    await expect(ingestDocx(withSize('word/document.xml', 10))).rejects.toThrow();
  });

  it('knows a ZIP directory by its end and none where it is cut off', () => {
    const { bytes } = readFixture('report.docx');
    expect(listZipEntries(bytes)?.map((entry) => entry.name)).toContain('word/document.xml');
    expect(listZipEntries(bytes.slice(0, -30))).toBeUndefined();
  });
});
