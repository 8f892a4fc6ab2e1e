import { chmodSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { HypecheckError } from '#shared/contract/errors.ts';
import { readPdf } from '#tests/builders/readPdf.ts';
import { makeTestFolder } from '#tests/builders/openTestCasebook.ts';
import { printToPdf } from './printToPdf.ts';

const codeOf = (printing: Promise<unknown>) =>
  printing.then(
    () => 'printed',
    (error: unknown) => (error instanceof HypecheckError ? error.error.code : String(error)),
  );

/** A program that stands in for a browser. */
function standIn(script: string): string {
  const path = join(makeTestFolder(), 'browser');
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
}

/** A server on this machine that counts who asks. */
async function listen(onAsked: () => void) {
  const server = createServer((_, response) => {
    onAsked();
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    [Symbol.asyncDispose]: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

afterEach(() => void vi.unstubAllEnvs());

describe('printToPdf', () => {
  it('prints pages with their words, in any script, and leaves nothing behind', async () => {
    const temporary = makeTestFolder();
    vi.stubEnv('TMPDIR', temporary);
    const pdf = await printToPdf(
      '<!doctype html><meta charset="utf-8"><title>T</title><p>The price fell. 价格下跌。</p><p style="break-before:page">Second page</p>',
    );
    expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe('%PDF-');
    const { text, pages } = await readPdf(pdf);
    expect(pages).toBe(2);
    expect(text).toContain('The price fell.');
    expect(text).toContain('价格下跌');
    expect(readdirSync(temporary)).toEqual([]);
  });

  it('runs no script', async () => {
    const pdf = await printToPdf(
      '<p id="p">as written</p><script>document.getElementById("p").textContent = "altered"</script>',
    );
    const { text } = await readPdf(pdf);
    expect(text).toContain('as written');
    expect(text).not.toContain('altered');
  });

  it('asks nobody for anything, not even this machine', async () => {
    let asked = 0;
    await using server = await listen(() => (asked += 1));
    const pdf = await printToPdf(`<p>Words</p><img src="${server.address}/x.png">`);
    expect((await readPdf(pdf)).text).toContain('Words');
    expect(asked).toBe(0);
  });

  it('says so where there is no browser', async () => {
    expect(await codeOf(printToPdf('x', { browser: '/nowhere/at/all' }))).toBe('no-browser');
  });

  it('says so where the browser ends, hangs up, or does not answer in time', async () => {
    expect(await codeOf(printToPdf('x', { browser: standIn('exit 3') }))).toBe('print-failed');
    expect(await codeOf(printToPdf('x', { browser: standIn('exec 3<&- 4<&-; exit 0') }))).toBe(
      'print-failed',
    );
    const silent = standIn('exec tail -f /dev/null');
    expect(await codeOf(printToPdf('x', { browser: silent, timeoutSeconds: 0.2 }))).toBe('timeout');
  });
});
