import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import type { Extractor } from '#core/ports.ts';
import { failureOf } from '#tests/fixtures/ingest/failureOf.ts';
import { fixturePath } from '#tests/fixtures/ingest/readFixture.ts';
import { createExtractor, type ExtractorOptions } from './createExtractor.ts';

const folder = mkdtempSync(join(tmpdir(), 'extractor-'));
const open: Extractor[] = [];
const start = (options: ExtractorOptions = {}) => {
  const extractor = createExtractor({ readers: 1, ...options });
  open.push(extractor);
  return extractor;
};
const write = (fileName: string, content: string) => {
  const path = join(folder, fileName);
  writeFileSync(path, content);
  return { path, fileName };
};
const fixture = (fileName: string) => ({ path: fixturePath(fileName), fileName });
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
    const texts = await Promise.all(names.map((name) => extractor.extract(fixture(name))));
    expect(texts.map((text) => text.extractor.name)).toEqual(['pdf', 'docx', 'html', 'text']);
  });

  it('answers with the error of the file and goes on', async () => {
    const extractor = start();
    expect(await failureOf(() => extractor.extract(fixture('password.pdf')))).toEqual([
      'encrypted-file',
      { name: 'password.pdf' },
    ]);
    expect((await extractor.extract(fixture('gbk.txt'))).text).toContain('北桥');
  });

  it('names files that are missing, folders or too large', async () => {
    const extractor = start();
    const failure = (path: string) => failureOf(() => extractor.extract({ path, fileName: 'name.txt' }));
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
    await extractor.extract(fixture('gbk.txt'));
    expect(await failureOf(() => extractor.extract(slow()))).toEqual([
      'timeout',
      { name: 'slow.html', seconds: 1 },
    ]);
    const patient = start();
    expect((await patient.extract(fixture('gbk.txt'))).text).toContain('北桥');
  });

  it('gives a file up that takes too much memory, and reads the next', async () => {
    const extractor = start({ memoryMegabytes: 40 });
    const [code, details] = await failureOf(() => extractor.extract(slow()));
    expect([code, details?.name]).toEqual(['too-large', 'slow.html']);
    expect((await extractor.extract(fixture('gbk.txt'))).text).toContain('北桥');
  });

  it('reads a large file alone', async () => {
    const extractor = start({ readers: 2 });
    const order: string[] = [];
    const read = async (fileName: string, content: string) => {
      await extractor.extract(write(fileName, content));
      order.push(fileName);
    };
    await read('before.txt', 'x');
    await Promise.all([read('large.txt', 'many words\n'.repeat(400_000)), read('small.txt', 'x')]);
    expect(order).toEqual(['before.txt', 'large.txt', 'small.txt']);
  });

  it('cancels a file that is being read and one that waits, and reads the others', async () => {
    const extractor = start();
    const first = new AbortController();
    const second = new AbortController();
    const running = failureOf(() => extractor.extract(slow(), first.signal));
    const waiting = failureOf(() => extractor.extract(fixture('gbk.txt'), second.signal));
    const kept = extractor.extract(fixture('gbk.txt'));
    second.abort();
    expect((await waiting)[0]).toBe('cancelled');
    first.abort();
    expect((await running)[0]).toBe('cancelled');
    expect((await kept).text).toContain('北桥');
    expect((await failureOf(() => extractor.extract(fixture('gbk.txt'), AbortSignal.abort())))[0]).toBe(
      'cancelled',
    );
  });

  it('cancels what is open when it is closed', async () => {
    const extractor = start();
    const running = failureOf(() => extractor.extract(slow()));
    await extractor.close();
    expect((await running)[0]).toBe('cancelled');
    expect((await failureOf(() => extractor.extract(fixture('gbk.txt'))))[0]).toBe('cancelled');
  });

  it('lets the process end while it waits for files, and prints nothing', () => {
    const module = JSON.stringify(new URL('./createExtractor.ts', import.meta.url).href);
    const source = `const { createExtractor } = await import(${module});
      const { text } = await createExtractor().extract(${JSON.stringify(fixture('plain.pdf'))});
      process.exitCode = text.length > 0 ? 7 : 1;`;
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', source], {
      timeout: 30_000,
      encoding: 'utf8',
    });
    expect({ status, stdout, stderr }).toEqual({ status: 7, stdout: '', stderr: '' });
  });
});
