import { describe, expect, it } from 'vitest';
import { failureOf } from '#tests/fixtures/ingest/failureOf.ts';
import { readFixture } from '#tests/fixtures/ingest/readFixture.ts';

import { sniffFormat } from './sniffFormat.ts';

const file = (fileName: string, content: string) => ({ fileName, bytes: Buffer.from(content, 'latin1') });
const failure = (fileName: string, content: string) => failureOf(() => sniffFormat(file(fileName, content)));

describe('sniffFormat', () => {
  it('goes by the content first', () => {
    expect(sniffFormat({ ...readFixture('plain.pdf'), fileName: 'notes.txt' })).toBe('pdf');
    expect(sniffFormat({ ...readFixture('report.docx'), fileName: 'report.zip' })).toBe('docx');
    expect(sniffFormat(file('page.txt', '\u00ef\u00bb\u00bf<!-- saved --> <!DOCTYPE html><p>x'))).toBe(
      'html',
    );
    expect(sniffFormat(file('page.pdf', '<html><body>x'))).toBe('html');
  });

  it('goes by the name where the content is text', () => {
    expect(sniffFormat(file('a.md', '# x'))).toBe('markdown');
    expect(sniffFormat(file('a.HTM', 'x'))).toBe('html');
    expect(sniffFormat(file('a.csv', 'a,b'))).toBe('table');
    expect(sniffFormat(file('a.tsv', 'a\tb'))).toBe('table');
    expect(sniffFormat(file('README', 'x'))).toBe('text');
  });

  it('finds an empty file empty', async () => {
    expect(await failure('a.pdf', '')).toEqual(['empty-file', { name: 'a.pdf' }]);
  });

  it.each([
    ['a.txt', '\u0089PNG\r\n\u001a\n', 'an image (PNG)'],
    ['a.html', '\u00ff\u00d8\u00ff\u00e0', 'an image (JPEG)'],
    ['a.svg', '<?xml version="1.0"?><svg/>', 'an image (SVG)'],
    ['a.exe', 'MZ\u0090\0\u0003\0', 'a program (Windows)'],
    ['a.gz', '\u001f\u008b\u0008', 'a compressed file (gzip)'],
    ['a.doc', '\u00d0\u00cf\u0011\u00e0', 'a Microsoft Office 97–2003 file (.doc, .xls …)'],
    ['a.rtf', '{\\rtf1 x}', 'a Rich Text document (.rtf)'],
    ['a.mhtml', 'From: <Saved by Blink>', 'a web archive (.mhtml)'],
  ])('names what %s is when it holds no text', async (name, content, found) => {
    expect(await failure(name, content)).toEqual(['unsupported-format', { name, found }]);
  });

  it('tells a spreadsheet and other archives from a Word file', async () => {
    expect(await failureOf(() => sniffFormat(readFixture('sheet.xlsx')))).toEqual([
      'unsupported-format',
      { name: 'sheet.xlsx', found: 'a spreadsheet (.xlsx)' },
    ]);
    expect(await failure('a.zip', `PK\u0005\u0006${'\0'.repeat(18)}`)).toEqual([
      'unsupported-format',
      { name: 'a.zip', found: 'a ZIP archive' },
    ]);
  });

  it('calls a file damaged that is not the PDF or Word file its name promises', async () => {
    expect(await failure('a.pdf', 'hello')).toEqual([
      'damaged-file',
      { name: 'a.pdf', reason: 'it has no PDF header.' },
    ]);
    expect((await failure('a.docx', 'hello'))[0]).toBe('damaged-file');
    expect((await failure('a.docx', 'PK\u0003\u0004hello'))[0]).toBe('damaged-file');
    expect((await failureOf(() => sniffFormat(readFixture('bare.docx'))))[0]).toBe('damaged-file');
  });

  it('knows a Word file with a password', async () => {
    const wide = Buffer.from('EncryptedPackage', 'utf16le').toString('latin1');
    expect(await failure('a.docx', `\u00d0\u00cf\u0011\u00e0${'\0'.repeat(64)}${wide}`)).toEqual([
      'encrypted-file',
      { name: 'a.docx' },
    ]);
  });
});
