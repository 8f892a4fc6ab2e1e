import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isSoundDatabase } from '#core/casebook/backups.ts';
import { createCasebook } from '#core/casebook/createCasebook.ts';
import { restoreBackup } from '#core/casebook/restoreBackup.ts';
import { createCore } from '#core/createCore.ts';
import { createNodePorts } from '#core/nodePorts.ts';
import { createRandom } from '#tests/builders/createRandom.ts';
import { readRecord } from './readRecord.ts';
import { runUntilKilled } from './runUntilKilled.ts';

const secret = 'What the informant said of the accounting';
const claims = 40;
const root = mkdtempSync(join(tmpdir(), 'hypecheck-care-'));
const model = join(root, 'model.hypecheck');
let count = 0;

/** A folder with a copy of the casebook that the tests begin with. */
function copyModel(): string {
  const folder = join(root, `${(count += 1)}.hypecheck`);
  cpSync(model, folder, { recursive: true });
  return folder;
}

/** Kills after `ready`, a little later each time, so that the kills spread over the whole work. */
async function kill(what: string, folder: string, delayMs: number): Promise<boolean> {
  const { lines, isKilled, errors } = await runUntilKilled('doUntilKilled.ts', [what, folder], {
    after: 1,
    delayMs,
    counts: (line) => line === 'ready',
  });
  expect([isKilled, errors]).toEqual([true, '']);
  return lines.includes('done');
}

const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((path) => statSync(path).isFile());

/** Delays from none to more than the work takes, the same in every run. */
const delays = (seed: number, most: number, times = 5) => {
  const { next } = createRandom(seed);
  return Array.from({ length: times }, (_, at) => Math.floor(((at + next()) / times) * most));
};

beforeAll(async () => {
  await createCasebook({ folder: model, title: 'Care', who: 'Ada' }, createNodePorts());
  const core = await createCore({ folder: model, isReadOnly: false, who: 'Ada' }, createNodePorts());
  const caller = { who: 'Ada', reach: 'terminal' } as const;
  for (let at = 0; at < claims; at += 1) {
    await core.dispatch(
      'claims.create',
      { text: `Claim ${at}`, kind: 'other', note: 'words '.repeat(4_000) },
      caller,
    );
  }
  const path = join(root, 'secret.txt');
  writeFileSync(path, `${secret}.\n`.repeat(2_000));
  await core.dispatch('documents.importFiles', { paths: [path] }, caller);
  await core.dispatch('casebook.backup', {}, caller);
  await core.close();
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('killed in the middle of care for a casebook', () => {
  it.for(delays(1, 40))('makes it again where it was being made (%i ms)', async (delayMs) => {
    const folder = join(root, `${(count += 1)}.hypecheck`);
    const isDone = await kill('create', folder, delayMs);
    if (!isDone) {
      await createCasebook({ folder, title: 'Again', who: 'Ada' }, createNodePorts()).catch(
        (error: { error?: { code: string } }) => expect(error.error?.code).toBe('casebook-exists'),
      );
    }
    expect((await readRecord(folder)).problems).toEqual([]);
    expect(readdirSync(folder).filter((name) => name.includes('unfinished'))).toEqual([]);
  });

  it.for(delays(2, 40))('keeps only whole backups (%i ms)', async (delayMs) => {
    const folder = copyModel();
    await kill('backup', folder, delayMs);
    const whole = readdirSync(join(folder, 'backups')).filter((name) => name.endsWith('.sqlite'));
    expect(whole.length).toBeGreaterThan(0);
    for (const name of whole) expect(isSoundDatabase(join(folder, 'backups', name))).toBe(true);
    const { record, problems } = await readRecord(folder);
    expect([problems, record.notes.size]).toEqual([[], claims]);
    const core = await createCore({ folder, isReadOnly: false, who: 'Ada' }, createNodePorts());
    await core.dispatch('casebook.backup', {}, { who: 'Ada', reach: 'window' });
    await core.close();
    expect(readdirSync(join(folder, 'backups')).filter((name) => !name.endsWith('.sqlite'))).toEqual([]);
  });

  it.for(delays(3, 60))('opens again after a close that was cut short (%i ms)', async (delayMs) => {
    const folder = copyModel();
    // An old backup, so that closing makes another.
    rmSync(join(folder, 'backups'), { recursive: true });
    await kill('close', folder, delayMs);
    const { record, problems } = await readRecord(folder);
    expect([problems, record.notes.size]).toEqual([[], claims + 1]);
  });

  it.for(delays(4, 25))('restores again where restoring was cut short (%i ms)', async (delayMs) => {
    const folder = copyModel();
    writeFileSync(join(folder, 'casebook.sqlite'), 'no database any more');
    await kill('restore', folder, delayMs);
    const opened = await readRecord(folder).catch((error: { error?: { code: string } }) => error.error?.code);
    if (typeof opened !== 'object') {
      expect(opened).toBe('casebook-damaged');
      await restoreBackup({ folder }, createNodePorts());
    }
    const { record, problems } = await readRecord(folder);
    expect([problems, record.notes.size]).toEqual([[], claims]);
    const kept = readdirSync(folder).filter((name) => /^casebook-damaged-.*\.sqlite$/.test(name));
    expect(kept.map((name) => readFileSync(join(folder, name), 'utf8'))).toEqual(['no database any more']);
  });

  it.for(delays(5, 80))('finishes what it began to destroy (%i ms)', async (delayMs) => {
    const folder = copyModel();
    await kill('destroy', folder, delayMs);
    const { record, problems } = await readRecord(folder);
    expect(problems).toEqual([]);
    const telling = filesOf(folder).filter((path) => readFileSync(path).includes(secret));
    if (record.files.size === 0) expect(telling).toEqual([]);
    else expect(telling.length).toBeGreaterThan(0);
  });
});
