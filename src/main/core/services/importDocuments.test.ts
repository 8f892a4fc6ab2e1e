import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createCasebook } from '#core/casebook/createCasebook.ts';
import { createTestPorts } from '#tests/builders/createTestPorts.ts';
import { makeTestFolder, openCoreForTest, openTestCasebook } from '#tests/builders/openTestCasebook.ts';

const listFiles = (folder: string) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile())
    : [];

describe('importing', () => {
  it('keeps the bytes as they came, under their hash, and the same bytes once', async () => {
    const { must, importText, folder, core } = await openTestCasebook();
    const bytes = '\ufeffIt fell.\r\n\r\nIt rose.\r\n';
    const id = await importText(bytes, { name: 'a.txt' });
    const document = await must('documents.get', { id });
    expect(document).toMatchObject({
      fileName: 'a.txt',
      byteLength: Buffer.byteLength(bytes),
      role: 'evidence',
    });
    const file = await core.findEvidence(document.blobSha256 ?? '');
    expect(readFileSync(file?.path ?? '', 'utf8')).toBe(bytes);
    expect(await importText(bytes, { name: 'b.txt' })).toBe(id);
    const asStory = await importText(bytes, { name: 'c.txt', role: 'story' });
    expect(asStory).not.toBe(id);
    expect(listFiles(join(folder, 'evidence'))).toHaveLength(1);
  });

  it('lets each file succeed or fail on its own, with a clear error, and leaves nothing of a failed one', async () => {
    const { must, folder } = await openTestCasebook();
    const from = makeTestFolder();
    const write = (name: string, bytes: string | Buffer) => {
      writeFileSync(join(from, name), bytes);
      return join(from, name);
    };
    mkdirSync(join(from, 'folder.txt'));
    const paths = [
      write('good.txt', 'It fell.'),
      write('empty.txt', ''),
      write('nul.txt', 'a\0b\0\0\0c'),
      write('broken.docx', 'not a zip'),
      write('broken.pdf', '%PDF-1.7\nnothing more'),
      write('picture.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0])),
      join(from, 'folder.txt'),
      join(from, 'none.txt'),
    ];
    const { results } = await must('documents.importFiles', { paths });
    expect(results.map(({ name, outcome, error }) => [name, outcome, error?.code])).toEqual([
      ['good.txt', 'imported', undefined],
      ['empty.txt', 'failed', 'empty-file'],
      ['nul.txt', 'failed', 'unsupported-format'],
      ['broken.docx', 'failed', 'damaged-file'],
      ['broken.pdf', 'failed', 'damaged-file'],
      ['picture.txt', 'failed', 'unsupported-format'],
      ['folder.txt', 'failed', 'is-a-folder'],
      ['none.txt', 'failed', 'file-missing'],
    ]);
    for (const { error } of results) if (error) expect(error.message).not.toContain(from);
    expect(listFiles(join(folder, 'evidence'))).toHaveLength(1);
    expect((await must('casebook.verify', {})).isSound).toBe(true);
  });

  it('stores a large text before those that were read beside it, and answers in the order of the files', async () => {
    const { must, folder } = await openTestCasebook();
    const from = makeTestFolder();
    writeFileSync(join(from, 'a.txt'), 'It fell.');
    writeFileSync(join(from, 'large.txt'), 'It rose.\n'.repeat(60_000));
    const paths = [join(from, 'a.txt'), join(from, 'large.txt')];
    const { results } = await must('documents.importFiles', { paths });
    expect(results.map(({ name, outcome }) => [name, outcome])).toEqual([
      ['a.txt', 'imported'],
      ['large.txt', 'imported'],
    ]);
    const { documents } = await must('documents.list', {});
    expect(documents.map(({ fileName }) => fileName)).toEqual(['a.txt', 'large.txt']);
    expect(listFiles(join(folder, 'evidence'))).toHaveLength(2);
  });

  it('takes only the last part of a name that wants to climb out', async () => {
    const { must, folder } = await openTestCasebook();
    const uploads = join(folder, 'uploads');
    for (const [at, fileName] of ['../../climbs-out.txt', '..\\..\\y.txt', '/etc/passwd', '..'].entries()) {
      const uploadId = `01900000-0000-7000-8000-00000000000${at}`;
      writeFileSync(join(uploads, uploadId), `Words ${at}.`);
      const { results } = await must('documents.importUploads', { uploads: [{ uploadId, fileName }] });
      expect(results[0]?.outcome).toBe('imported');
    }
    const { documents } = await must('documents.list', {});
    expect(documents.map((document) => document.fileName).reverse()).toEqual([
      'climbs-out.txt',
      'y.txt',
      'passwd',
      '..',
    ]);
    expect(readdirSync(uploads)).toEqual([]);
    expect(existsSync(join(folder, '..', '..', 'climbs-out.txt'))).toBe(false);
  });

  it('refuses an upload that is not there', async () => {
    const { must } = await openTestCasebook();
    const { results } = await must('documents.importUploads', {
      uploads: [{ uploadId: '01900000-0000-7000-8000-000000000009', fileName: 'x.txt' }],
    });
    expect(results[0]).toMatchObject({ outcome: 'failed', error: { code: 'file-missing' } });
  });

  it('walks a folder where asked to, without hidden files', async () => {
    const { must } = await openTestCasebook();
    const from = makeTestFolder();
    mkdirSync(join(from, 'deep', '.git'), { recursive: true });
    for (const name of ['b.txt', 'deep/a.txt', 'deep/.git/c.txt', '.d.txt'])
      writeFileSync(join(from, name), `Words of ${name}`);
    const { results } = await must('documents.importFiles', { paths: [from], isRecursive: true });
    expect(results.map((result) => result.name).sort()).toEqual(['a.txt', 'b.txt']);
  });

  it('shows its progress and can be cancelled; what was finished stays', async () => {
    const { must, core } = await openTestCasebook();
    const from = makeTestFolder();
    for (let at = 0; at < 200; at += 1) writeFileSync(join(from, `${at}.txt`), `Words of file ${at}.`);
    const jobId = '01900000-0000-7000-8000-aaaaaaaaaaaa';
    const seen: number[] = [];
    core.subscribe(({ topic, ids }) => {
      if (topic !== 'jobs' || ids[0] !== jobId) return;
      void must('jobs.list', {}).then(({ jobs }) => {
        const [job] = jobs;
        if (!job) return;
        seen.push(job.done);
        if (job.done > 0) void core.dispatch('jobs.cancel', { jobId }, { who: 'Ada', reach: 'window' });
      });
    });
    const { results } = await must('documents.importFiles', { paths: [from], isRecursive: true, jobId });
    const count = (outcome: string) => results.filter((result) => result.outcome === outcome).length;
    expect(results).toHaveLength(200);
    expect(count('cancelled')).toBeGreaterThan(0);
    expect(count('imported')).toBeGreaterThan(0);
    expect((await must('documents.list', {})).total).toBe(count('imported'));
    expect(Math.max(...seen)).toBeGreaterThan(0);
    expect((await must('jobs.list', {})).jobs).toEqual([]);
    expect((await must('casebook.verify', {})).isSound).toBe(true);
  });
});

const isRoot = process.getuid?.() === 0;
const canMount = isRoot && process.platform === 'linux';

describe.skipIf(!canMount)('a disk that is full or read-only (needs root on Linux to mount one)', () => {
  function mount(options: string): string {
    const folder = makeTestFolder();
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder], { stdio: 'ignore' });
    } catch {
      return '';
    }
    onTestFinished(() => void execFileSync('umount', ['-l', folder], { stdio: 'ignore' }));
    return folder;
  }

  it('says so, loses nothing, and goes on when there is room again', async ({ skip }) => {
    const disk = mount('size=3m');
    if (disk === '') return skip('no tmpfs can be mounted here');
    const ports = createTestPorts();
    const folder = join(disk, 'full.hypecheck');
    await createCasebook({ folder, title: 'Full', who: 'Ada' }, ports);
    const { must, call } = await openCoreForTest(folder, { ports });
    const kept = await must('claims.create', { text: 'kept', kind: 'other' });
    const big = join(makeTestFolder(), 'big.txt');
    writeFileSync(big, 'words and words\n'.repeat(400_000));
    const { results } = await must('documents.importFiles', { paths: [big] });
    expect(results[0]?.error?.code).toBe('disk-full');
    const filler = join(disk, 'filler');
    try {
      writeFileSync(filler, Buffer.alloc(4_000_000));
    } catch {
      // As much as went in: the disk is full now.
    }
    let last = await call('claims.create', { text: 'x', kind: 'other' });
    for (let at = 0; at < 200 && last.ok; at += 1)
      last = await call('claims.create', { text: 'x'.repeat(9_000), kind: 'other' });
    expect(last.ok ? '' : last.error.code).toBe('disk-full');
    expect((await must('claims.get', { id: kept.id })).text).toBe('kept');
    writeFileSync(filler, '');
    await must('claims.create', { text: 'goes on', kind: 'other' });
    expect((await must('casebook.verify', {})).problems).toEqual([]);
    expect(ports.errors).toEqual([]);
  });

  it('opens a casebook from read-only media for reading, and says why not for writing', async ({ skip }) => {
    const disk = mount('size=20m');
    if (disk === '') return skip('no tmpfs can be mounted here');
    const ports = createTestPorts();
    const folder = join(disk, 'readonly.hypecheck');
    await createCasebook({ folder, title: 'Read-only', who: 'Ada' }, ports);
    const writer = await openCoreForTest(folder, { ports });
    await writer.must('claims.create', { text: 'kept', kind: 'other' });
    await writer.core.close();
    execFileSync('mount', ['-o', 'remount,ro', disk]);
    const error = await openCoreForTest(folder).catch((each: { error: object }) => each.error);
    expect(error).toMatchObject({ code: 'read-only' });
    const { must } = await openCoreForTest(folder, { isReadOnly: true });
    expect((await must('claims.list', {})).total).toBe(1);
    expect((await must('casebook.verify', {})).isSound).toBe(true);
  });
});

describe.skipIf(isRoot)('a file that may not be read', () => {
  it('says so', async () => {
    const { must } = await openTestCasebook();
    const path = join(makeTestFolder(), 'a.txt');
    writeFileSync(path, 'x');
    chmodSync(path, 0o000);
    const { results } = await must('documents.importFiles', { paths: [path] });
    expect(results[0]?.error?.code).toBe('permission-denied');
  });
});
