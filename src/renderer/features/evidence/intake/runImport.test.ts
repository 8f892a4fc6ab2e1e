import { describe, expect, it } from 'vitest';
import { type ImportOutcome, type ImportPorts, type IncomingFile, runImport } from './runImport.ts';

const filesOf = (count: number): readonly IncomingFile[] =>
  Array.from({ length: count }, (_, at) => ({ name: `${at}.txt`, blob: new Blob([`words ${at}`]) }));

function portsWith(override: Partial<ImportPorts> = {}): ImportPorts {
  return {
    upload: (file) => Promise.resolve(`upload of ${file.name}`),
    importUploads: (uploads) =>
      Promise.resolve(
        uploads.map(({ fileName, uploadId }) => ({ kind: 'imported', name: fileName, documentId: uploadId })),
      ),
    explain: () => Promise.resolve('gone'),
    ...override,
  };
}

async function run(files: readonly IncomingFile[], ports: ImportPorts, controller = new AbortController()) {
  const told: ImportOutcome[] = [];
  const left = await runImport(files, ports, (outcomes) => told.push(...outcomes), controller.signal);
  const count = (kind: ImportOutcome['kind']) => told.filter((outcome) => outcome.kind === kind).length;
  return { told, left, count };
}

describe('runImport', () => {
  it('brings in every file once, a few at a time', async () => {
    let sending = 0;
    let most = 0;
    const groups: number[] = [];
    const { told, left } = await run(
      filesOf(100),
      portsWith({
        upload: async (file) => {
          sending += 1;
          most = Math.max(most, sending);
          await Promise.resolve();
          sending -= 1;
          return file.name;
        },
        importUploads: (uploads) => {
          groups.push(uploads.length);
          return portsWith().importUploads(uploads);
        },
      }),
    );
    expect(new Set(told.map((outcome) => outcome.name)).size).toBe(100);
    expect(told.length).toBe(100);
    expect(left).toEqual([]);
    expect(most).toBe(3);
    expect(Math.max(...groups)).toBeLessThanOrEqual(16);
  });

  it('lets a file fail on its own', async () => {
    const fault = { code: 'permission-denied', message: 'no' };
    const { told, count } = await run(
      filesOf(5),
      portsWith({
        upload: (file) =>
          file.name === '2.txt' ? Promise.reject(new Error('x')) : Promise.resolve(file.name),
        explain: () => Promise.resolve(fault),
      }),
    );
    expect(count('imported')).toBe(4);
    expect(told.find((outcome) => outcome.kind === 'failed')).toEqual({
      kind: 'failed',
      name: '2.txt',
      fault,
    });
  });

  it('answers what is left when the program goes away, so that it can be tried again', async () => {
    let groups = 0;
    const files = filesOf(60);
    const first = await run(
      files,
      portsWith({
        importUploads: (uploads) => {
          groups += 1;
          return groups > 1 ? Promise.reject(new Error('gone')) : portsWith().importUploads(uploads);
        },
      }),
    );
    expect(first.count('imported')).toBeGreaterThan(0);
    expect(first.left.length).toBe(60 - first.count('imported'));
    const again = await run(first.left, portsWith());
    expect(again.count('imported') + first.count('imported')).toBe(60);
  });

  it('tells the rest as cancelled after a cancel, and keeps what was finished', async () => {
    const controller = new AbortController();
    const { count, left } = await run(
      filesOf(60),
      portsWith({
        importUploads: (uploads) => {
          controller.abort();
          return portsWith().importUploads(uploads);
        },
      }),
      controller,
    );
    expect(left).toEqual([]);
    expect(count('imported')).toBeGreaterThan(0);
    expect(count('imported') + count('cancelled')).toBe(60);
  });

  it('does nothing for no files', async () => {
    expect((await run([], portsWith())).told).toEqual([]);
  });
});
