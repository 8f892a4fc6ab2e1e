import { spawn } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { createCasebook } from '#core/casebook/createCasebook.ts';
import { createNodePorts } from '#core/nodePorts.ts';
import { answerOf } from '#tests/contract/answerOf.ts';
import { signInLoopback } from '#tests/contract/signInLoopback.ts';
import { temporaryFolder } from '#tests/contract/temporaryFolder.ts';

let temporary: Awaited<ReturnType<typeof temporaryFolder>>;
let folder: string;

beforeAll(async () => {
  temporary = await temporaryFolder();
  folder = join(temporary.path, 'casebook');
  const ports = createNodePorts();
  await createCasebook({ folder, title: 'Loopback', who: 'Ida' }, ports);
  await ports.extractor.close();
});
afterAll(() => temporary[Symbol.asyncDispose]());

/** The program as a process of its own; `line` is the first line it prints. */
function run(...args: readonly string[]) {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'main.ts'), ...args], {
    env: { ...process.env, HYPECHECK_HOME: join(temporary.path, 'home') },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let stdout = '';
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const line = new Promise<string>((resolve) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
      if (stdout.includes('\n')) resolve(stdout.split('\n')[0] ?? '');
    });
    child.on('close', () => resolve(''));
  });
  const ended = new Promise<{ exitCode: number | null; stdout: string; stderr: string }>((resolve) =>
    child.on('close', (exitCode) => resolve({ exitCode, stdout, stderr })),
  );
  return { child, line, ended };
}

const open = (...args: readonly string[]) => openDesk(folder, ...args);

async function openDesk(...args: readonly string[]) {
  const program = run(...args);
  const line = await program.line;
  expect(line).toMatch(/^open http:\/\/127\.0\.0\.1:\d+\/signin\?code=[\w-]{43}$/);
  const address = new URL(line.slice('open '.length));
  const headers = { Cookie: await signInLoopback(address.href), Origin: address.origin };
  const call = async (method: string, input: unknown) => {
    const init = { method: 'POST', headers: { ...headers, 'Content-Type': 'application/json' } };
    const response = await fetch(`${address.origin}/rpc/${method}`, { ...init, body: JSON.stringify(input) });
    return (await response.json()) as { ok: boolean; value: never; error: never };
  };
  return { ...program, address, headers, call };
}

describe('the loopback program', () => {
  test('serves a casebook from upload to evidence, and ends cleanly on SIGTERM', async () => {
    const { address, headers, call, child, ended } = await open('--as', 'Ida');
    const text = 'Revenue grew by 300 percent.\n';
    const upload = await fetch(`${address.origin}/upload`, { method: 'POST', headers, body: text });
    const { value } = (await upload.json()) as { value: { uploadId: string } };
    const uploads = [{ uploadId: value.uploadId, fileName: 'report.txt' }];
    const imported = await call('documents.importUploads', { uploads });
    expect(imported).toMatchObject({ ok: true, value: { results: [{ outcome: 'imported' }] } });

    const { value: listed } = await call('documents.list', {});
    const [document] = (listed as { documents: { blobSha256: string }[] }).documents;
    const evidence = await fetch(`${address.origin}/evidence/${document?.blobSha256}`, { headers });
    expect(evidence.headers.get('content-disposition')).toBe('attachment');
    expect(await evidence.text()).toBe(text);

    const { value: log } = await call('decisions.list', {});
    expect((log as { decisions: { entry: { who: string } }[] }).decisions[0]?.entry.who).toBe('Ida');

    const events = await fetch(`${address.origin}/events`, { headers });
    child.kill('SIGTERM');
    expect(await events.text()).toBe('{"topic":"stream","ids":[]}\n');
    expect(await ended).toMatchObject({ exitCode: 0, stderr: '' });
    expect((await readdir(folder)).filter((name) => /-wal$|-shm$/.test(name))).toEqual([]);
  });

  test('tells a window of changes by an event', async () => {
    const { address, headers, call, child, ended } = await open();
    const events = await fetch(`${address.origin}/events`, { headers });
    const reader = (events.body as ReadableStream<Uint8Array>).getReader();
    await reader.read();
    await call('sources.create', { name: 'Fernhill Wire' });
    expect(new TextDecoder().decode((await reader.read()).value)).toMatch(/^\{"topic":"\w+","ids":\[/);
    child.kill('SIGINT');
    expect(await ended).toMatchObject({ exitCode: 0 });
  });

  test('opens read-only beside a window that writes, and refuses changes and uploads there', async () => {
    await open();
    const reader = await open('--read-only');
    expect(await reader.call('casebook.get', {})).toMatchObject({ ok: true, value: { isReadOnly: true } });
    expect(await reader.call('sources.create', { name: 'x' })).toMatchObject({
      error: { code: 'read-only' },
    });
    const { origin } = reader.address;
    const upload = await fetch(`${origin}/upload`, { method: 'POST', headers: reader.headers, body: 'x' });
    expect(await answerOf(upload)).toEqual([403, 'read-only']);
  });

  test('begins with the desk where no folder is named, and remembers one that was', async () => {
    await open();
    const { call, child, ended } = await openDesk();
    const { value } = await call('desk.get', {});
    expect(value).toMatchObject({ casebook: null, casebooks: [{ title: 'Loopback' }] });
    expect(await call('claims.list', {})).toMatchObject({ error: { code: 'needs-casebook' } });
    expect(await call('desk.setChecker', { name: 'Ida' })).toMatchObject({ ok: true });
    expect(await call('desk.create', { title: 'Fernhill' })).toMatchObject({ ok: true });
    const { value: log } = await call('decisions.list', {});
    expect(log).toMatchObject({ decisions: [{ entry: { who: 'Ida' } }] });
    child.kill('SIGTERM');
    expect(await ended).toMatchObject({ exitCode: 0, stderr: '' });
  });

  test('serves the built desk from the folder it is told', async () => {
    const { address, headers } = await open('--read-only', '--assets', import.meta.dirname);
    const page = await fetch(`${address.origin}/main.ts`, { headers });
    expect(await page.text()).toContain('Enter prints an address');
  });

  test('a second one that would write is told who holds the casebook', async () => {
    await open('--as', 'Ida');
    expect(await run(folder).ended).toMatchObject({
      exitCode: 75,
      stdout: '',
      stderr: expect.stringContaining('Ida') as string,
    });
  });

  test.each([
    ['two folders', () => [folder, folder], 64],
    ['an option nobody knows', () => [folder, '--burn'], 64],
    ['a port that is none', () => [folder, '--port', '65536'], 64],
    ['a port in words', () => [folder, '--port', 'http'], 64],
    ['an empty name', () => [folder, '--as', ' '], 64],
    ['a folder without a casebook', () => [temporary.path], 66],
  ])('ends with a sentence for %s', async (_, args, exitCode) => {
    const end = await run(...args()).ended;
    expect(end).toMatchObject({ exitCode, stdout: '' });
    expect(end.stderr).not.toMatch(/\n\s+at /);
  });

  test('ends with a sentence when the port is taken, and lets go of the casebook', async () => {
    const { address, child, ended } = await open();
    const other = join(temporary.path, 'other');
    const ports = createNodePorts();
    await createCasebook({ folder: other, title: 'Other', who: 'Ida' }, ports);
    await ports.extractor.close();
    expect(await run(other, '--port', address.port).ended).toMatchObject({
      exitCode: 74,
      stderr: expect.stringContaining('EADDRINUSE') as string,
    });
    child.kill('SIGTERM');
    await ended;
    const closed = new Promise((resolve) => connect(Number(address.port), '127.0.0.1').on('error', resolve));
    expect(await closed).toMatchObject({ code: 'ECONNREFUSED' });
  });
});
