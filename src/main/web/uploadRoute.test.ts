import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { answerOf } from '#tests/contract/answerOf.ts';
import { fakeCore } from '#tests/contract/fakeCore.ts';
import { temporaryFolder } from '#tests/contract/temporaryFolder.ts';
import { createWebHandler } from './createWebHandler.ts';
import { toStoreError } from './toStoreError.ts';

const upload = (
  uploadFolder: string | null,
  body: NonNullable<RequestInit['body']> | null,
  init: RequestInit = {},
) =>
  createWebHandler({ core: fakeCore({ uploadFolder }), who: () => 'Ida', uploadLimitBytes: 1_048_576 })(
    new Request('http://desk/upload', { method: 'POST', body, duplex: 'half', ...init }),
  );

describe('POST /upload', () => {
  test('stores the body as a file named by a UUID', async () => {
    await using folder = await temporaryFolder();
    const bytes = randomBytes(300_000);
    const response = await upload(join(folder.path, 'uploads'), bytes);
    const { value } = (await response.json()) as { value: { uploadId: string; byteLength: number } };
    expect(value).toEqual({
      uploadId: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
      byteLength: 300_000,
    });
    const path = join(folder.path, 'uploads', value.uploadId);
    expect(bytes.equals(await readFile(path))).toBe(true);
    expect((await stat(path)).mode & 0o077).toBe(0);
  });

  test('stores an empty file; whether it is of use is for the import to say', async () => {
    await using folder = await temporaryFolder();
    expect(await answerOf(await upload(folder.path, null))).toEqual([200, 'ok']);
  });

  test('is refused where nothing can be written', async () => {
    expect(await answerOf(await upload(null, 'x'))).toEqual([403, 'read-only']);
  });

  test('takes a file right at the limit', async () => {
    await using folder = await temporaryFolder();
    expect(await answerOf(await upload(folder.path, new Uint8Array(1_048_576)))).toEqual([200, 'ok']);
  });

  test('leaves no file of an upload over the limit', async () => {
    await using folder = await temporaryFolder();
    const body = () =>
      new ReadableStream<Uint8Array>({ pull: (controller) => controller.enqueue(new Uint8Array(65_536)) });
    expect(await answerOf(await upload(folder.path, body()))).toEqual([413, 'too-large']);
    const lying = { headers: { 'Content-Length': '3' } };
    expect(await answerOf(await upload(folder.path, body(), lying))).toEqual([413, 'too-large']);
    expect(await readdir(folder.path)).toEqual([]);
  });

  test('leaves no file when the sender goes away', async () => {
    await using folder = await temporaryFolder();
    const aborter = new AbortController();
    let asked = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        if (asked++ < 3) controller.enqueue(new Uint8Array(1_000));
        else aborter.abort();
      },
    });
    const answer = await answerOf(await upload(folder.path, body, { signal: aborter.signal }));
    expect(answer).toEqual([499, 'cancelled']);
    expect(await readdir(folder.path)).toEqual([]);
  });

  test('leaves no file when the body breaks', async () => {
    await using folder = await temporaryFolder();
    let asked = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        if (asked++ < 3) controller.enqueue(new Uint8Array(1_000));
        else controller.error(new Error('broken'));
      },
    });
    expect(await answerOf(await upload(folder.path, body))).toEqual([500, 'io']);
    expect(await readdir(folder.path)).toEqual([]);
  });

  test('does not bring a casebook back that is gone', async () => {
    await using folder = await temporaryFolder();
    const gone = join(folder.path, 'casebook', 'uploads');
    expect(await answerOf(await upload(gone, 'x'))).toEqual([500, 'io']);
    expect(await readdir(folder.path)).toEqual([]);
  });

  test('says so where a file is in the way of the folder', async () => {
    await using folder = await temporaryFolder();
    await mkdir(join(folder.path, 'a'));
    await writeFile(join(folder.path, 'a', 'uploads'), '');
    expect(await answerOf(await upload(join(folder.path, 'a', 'uploads'), 'x'))).toEqual([500, 'io']);
  });
});

describe('toStoreError', () => {
  test.each([
    ['ENOSPC', 'disk-full'],
    ['EDQUOT', 'disk-full'],
    ['EACCES', 'read-only'],
    ['EPERM', 'read-only'],
    ['EROFS', 'read-only'],
    ['EIO', 'io'],
    [undefined, 'io'],
  ])('takes %s for %s', (code, expected) => {
    expect(toStoreError(Object.assign(new Error('secret path'), { code })).error.code).toBe(expected);
  });

  test('keeps what is a contract error already', () => {
    const error = toStoreError({ code: 'ENOSPC' });
    expect(toStoreError(error)).toBe(error);
  });
});
