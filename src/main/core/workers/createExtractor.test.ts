import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import type { Extractor } from '#core/ports.ts';
import { failureOf } from '#tests/fixtures/ingest/failureOf.ts';
import { fixturePath } from '#tests/fixtures/ingest/readFixture.ts';
import { onePage, pdfStream, writePdf } from '#tests/fuzz/writePdf.ts';
import { createExtractor, type ExtractorOptions } from './createExtractor.ts';

const folder = mkdtempSync(join(tmpdir(), 'extractor-'));
const open: Extractor[] = [];
const start = (options: ExtractorOptions = {}) => {
  const extractor = createExtractor({ readers: 1, ...options });
  open.push(extractor);
  return extractor;
};
/** What it read, as a caller that keeps it sees it. */
const read = (extractor: Extractor, file: { path: string; fileName: string }, signal?: AbortSignal) =>
  extractor.extract(file, (text) => text, signal);
const write = (fileName: string, content: string) => {
  const path = join(folder, fileName);
  writeFileSync(path, content);
  return { path, fileName };
};
const fixture = (fileName: string) => ({ path: fixturePath(fileName), fileName });
const drawing = (content: string) => writePdf(onePage(content));
/** Forms that each show the next one twice. */
const formTree = (levels: number) => {
  const form = (content: string, resources: string) =>
    pdfStream(content, `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << ${resources} >>`);
  return writePdf([
    ...onePage('/X Do', '/XObject << /X 6 0 R >>'),
    ...Array.from({ length: levels }, (_, n) => form('/X Do /X Do', `/XObject << /X ${n + 7} 0 R >>`)),
    form('BT /F1 9 Tf (x) Tj ET', '/Font << /F1 5 0 R >>'),
  ]);
};
/** A page that takes seconds to read. */
const slow = () =>
  write('slow.html', `<!doctype html><body>${'<div><p>a <b>b</b></p></div>'.repeat(300_000)}`);

afterEach(async () => {
  for (const extractor of open.splice(0)) await extractor.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('createExtractor', () => {
  it('reads files of every kind in processes of its own', async () => {
    const extractor = start({ readers: 2 });
    const names = ['plain.pdf', 'report.docx', 'gbk.html', 'gbk.txt'];
    const texts = await Promise.all(names.map((name) => read(extractor, fixture(name))));
    expect(texts.map((text) => text.extractor.name)).toEqual(['pdf', 'docx', 'html', 'text']);
  });

  it('answers with the error of the file and goes on', async () => {
    const extractor = start();
    expect(await failureOf(() => read(extractor, fixture('password.pdf')))).toEqual([
      'encrypted-file',
      { name: 'password.pdf' },
    ]);
    expect((await read(extractor, fixture('gbk.txt'))).text).toContain('北桥');
  });

  it('names files that are missing, folders or too large', async () => {
    const extractor = start();
    const failure = (path: string) => failureOf(() => read(extractor, { path, fileName: 'name.txt' }));
    expect(await failure(join(folder, 'nothing.txt'))).toMatchObject(['file-missing', { name: 'name.txt' }]);
    expect(await failure(folder)).toMatchObject(['is-a-folder', { name: 'name.txt' }]);
    const large = write('large.txt', '').path;
    truncateSync(large, 201e6);
    expect(await failure(large)).toEqual([
      'too-large',
      { name: 'name.txt', size: '201 MB', limit: '200 MB' },
    ]);
  });

  it('gives a file up that takes too long, and reads the next', async () => {
    const extractor = start({ timeoutSeconds: 1 });
    await read(extractor, fixture('gbk.txt'));
    expect(await failureOf(() => read(extractor, slow()))).toEqual([
      'timeout',
      { name: 'slow.html', seconds: 1 },
    ]);
    const patient = start();
    expect((await read(patient, fixture('gbk.txt'))).text).toContain('北桥');
  });

  it.each([
    ['states', drawing('q '.repeat(30_000))],
    ['forms', formTree(30)],
  ])('gives a PDF up, one page of which takes too long, as with nested %s', async (_, bytes) => {
    const extractor = start({ pageSeconds: 1 });
    const file = { path: join(folder, 'page.pdf'), fileName: 'page.pdf' };
    writeFileSync(file.path, bytes);
    expect(await failureOf(() => read(extractor, file))).toEqual([
      'timeout',
      { name: 'page.pdf', seconds: 1 },
    ]);
    expect((await read(extractor, fixture('plain.pdf'))).text).not.toBe('');
  });

  it('gives a file up that takes too much memory, and reads the next', async () => {
    const extractor = start({ memoryMegabytes: 168 });
    const [code, details] = await failureOf(() => read(extractor, slow()));
    expect([code, details?.name]).toEqual(['too-large', 'slow.html']);
    expect((await read(extractor, fixture('gbk.txt'))).text).toContain('北桥');
  });

  it('reads a large file alone', async () => {
    const extractor = start({ readers: 2 });
    const order: string[] = [];
    const note = async (fileName: string, content: string) => {
      await read(extractor, write(fileName, content));
      order.push(fileName);
    };
    await note('before.txt', 'x');
    await Promise.all([note('large.txt', 'many words\n'.repeat(400_000)), note('small.txt', 'x')]);
    expect(order).toEqual(['before.txt', 'large.txt', 'small.txt']);
  });

  it('reads a PDF of pictures in little more memory than its size', async () => {
    const extractor = start({ memoryMegabytes: 320 });
    const picture = pdfStream('\0'.repeat(100e6), '/Subtype /Image /Width 10000 /Height 10000');
    const path = join(folder, 'pictures.pdf');
    writeFileSync(path, writePdf([...onePage('BT /F1 9 Tf (A lamp) Tj ET'), picture]));
    expect((await read(extractor, { path, fileName: 'pictures.pdf' })).text).toBe('A lamp');
  });

  it('reads a file that needs more than its share again, alone', async () => {
    const extractor = start({ readers: 2, memoryMegabytes: 480 });
    const page = write('page.html', `<!doctype html><body>${'<p>many <b>words</b></p>'.repeat(20_000)}`);
    expect((await failureOf(() => read(start({ memoryMegabytes: 240 }), page)))[0]).toBe('too-large');
    const sizes: boolean[] = [];
    const [{ text }] = await Promise.all([
      extractor.extract(page, (each, isLarge) => (sizes.push(isLarge), each)),
      extractor.extract(fixture('gbk.txt'), (_, isLarge) => sizes.push(isLarge)),
    ]);
    expect(text).toHaveLength(20_000 * 'many words\n'.length - 1);
    expect(sizes).toEqual([false, true]);
  });

  it('reads nothing while a large text is in use, and goes on where its use fails', async () => {
    const extractor = start({ readers: 2 });
    const other = start();
    await read(other, fixture('gbk.txt'));
    const order: string[] = [];
    const large = extractor.extract(write('large.txt', 'many words\n'.repeat(60_000)), async () => {
      // As long as another file takes.
      await read(other, fixture('plain.pdf'));
      order.push('large.txt');
      throw new Error('not stored');
    });
    await large.catch(() => undefined);
    const again = extractor.extract(write('large.txt', 'many words\n'.repeat(400_000)), async () => {
      await read(other, fixture('plain.pdf'));
      order.push('large.txt');
    });
    await Promise.all([again, read(extractor, fixture('gbk.txt')).then(() => order.push('gbk.txt'))]);
    expect(order).toEqual(['large.txt', 'large.txt', 'gbk.txt']);
    await expect(large).rejects.toThrow('not stored');
  });

  it('cancels a file that is being read and one that waits, and reads the others', async () => {
    const extractor = start();
    const first = new AbortController();
    const second = new AbortController();
    const running = failureOf(() => read(extractor, slow(), first.signal));
    const waiting = failureOf(() => read(extractor, fixture('gbk.txt'), second.signal));
    const kept = read(extractor, fixture('gbk.txt'));
    second.abort();
    expect((await waiting)[0]).toBe('cancelled');
    first.abort();
    expect((await running)[0]).toBe('cancelled');
    expect((await kept).text).toContain('北桥');
    expect((await failureOf(() => read(extractor, fixture('gbk.txt'), AbortSignal.abort())))[0]).toBe(
      'cancelled',
    );
  });

  it('cancels what is open when it is closed', async () => {
    const extractor = start();
    const running = failureOf(() => read(extractor, slow()));
    await extractor.close();
    expect((await running)[0]).toBe('cancelled');
    expect((await failureOf(() => read(extractor, fixture('gbk.txt'))))[0]).toBe('cancelled');
  });

  it('lets the process end while it waits for files, and prints nothing', () => {
    const module = JSON.stringify(new URL('./createExtractor.ts', import.meta.url).href);
    const source = `const { createExtractor } = await import(${module});
      const { text } = await createExtractor().extract(${JSON.stringify(fixture('plain.pdf'))}, (text) => text);
      process.exitCode = text.length > 0 ? 7 : 1;`;
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', source], {
      timeout: 30_000,
      encoding: 'utf8',
    });
    expect({ status, stdout, stderr }).toEqual({ status: 7, stdout: '', stderr: '' });
  });
});
