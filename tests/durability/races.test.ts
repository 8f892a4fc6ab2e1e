import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createTestPorts } from '#tests/builders/createTestPorts.ts';
import { makeTestFolder, openCoreForTest, openTestCasebook } from '#tests/builders/openTestCasebook.ts';

describe('many callers at once', () => {
  it('verifies one moment of a casebook that others write to', async () => {
    const { must, importText } = await openTestCasebook();
    const from = makeTestFolder();
    for (let at = 0; at < 70; at += 1) writeFileSync(join(from, `${at}.txt`), `Words of file ${at}.`);
    await importText('Before all of it.');
    const edit = async () => {
      for (let at = 0; at < 40; at += 1) {
        const { id } = await must('claims.create', { text: `claim ${at}`, kind: 'other' });
        await must('claims.update', { id, note: 'changed' });
        if (at % 5 === 0) await must('decisions.undo', {});
      }
    };
    const verify = async () => {
      for (let at = 0; at < 6; at += 1) expect((await must('casebook.verify', {})).problems).toEqual([]);
    };
    const add = () => must('documents.importFiles', { paths: [from], isRecursive: true });
    await Promise.all([edit(), verify(), add(), verify()]);
    expect((await must('casebook.verify', {})).problems).toEqual([]);
  });

  it('shows a claim as it was or as it is, never half of each', async () => {
    const { must, call, importText, ports } = await openTestCasebook();
    const documentId = await importText('one two three four five six seven eight nine ten');
    const { id } = await must('claims.create', { text: 'counted', kind: 'other' });
    const flip = async () => {
      for (const exact of ['one', 'two', 'three', 'four', 'five', 'six']) {
        const { links } = await must('evidence.link', {
          claimId: id,
          passage: { documentId, exact },
          stance: 'supports',
        });
        await must('evidence.unlink', { id: links[0]?.id ?? '' });
      }
    };
    const look = async () => {
      for (let at = 0; at < 60; at += 1) {
        const result = await call('claims.get', { id });
        expect(result.ok && result.value.links.length < 2).toBe(true);
      }
    };
    await Promise.all([flip(), look(), look(), look()]);
    expect(ports.errors).toEqual([]);
  });

  it('destroys while others write, back up and import the same bytes again', async () => {
    const { must, importText, folder } = await openTestCasebook();
    const words = 'What must go, and may come again.';
    const documentId = await importText(words, { name: 'a.txt' });
    const create = async () => {
      for (let at = 0; at < 30; at += 1) await must('claims.create', { text: `claim ${at}`, kind: 'other' });
    };
    const backUp = async () => {
      for (let at = 0; at < 4; at += 1) await must('casebook.backup', {});
    };
    const again = async () => {
      const ids: string[] = [];
      for (let at = 0; at < 6; at += 1) ids.push(await importText(words, { name: `again-${at}.txt` }));
      return ids.at(-1);
    };
    const [last] = await Promise.all([
      again(),
      create(),
      backUp(),
      must('documents.destroy', { id: documentId, why: 'asked for' }),
    ]);
    const isThere = last !== documentId;
    const sha256 = createHash('sha256').update(words).digest('hex');
    const names = readdirSync(join(folder, 'evidence'), { recursive: true }).map(String);
    expect(names.some((name) => name.endsWith(sha256.slice(2)))).toBe(isThere);
    expect((await must('casebook.verify', {})).problems).toEqual([]);
  });

  it('loses no bytes that the casebook has named already, where they cannot be moved to their place', async () => {
    const ports = createTestPorts();
    const { core, folder, importText } = await openTestCasebook(ports);
    const words = 'It fell by seven per cent.';
    const prefix = createHash('sha256').update(words).digest('hex').slice(0, 2);
    const obstacle = join(folder, 'evidence', prefix);
    writeFileSync(obstacle, 'a file where a folder belongs');
    await importText(words);
    expect(ports.errors).toHaveLength(1);
    await core.close();
    rmSync(obstacle);
    const after = await openCoreForTest(folder);
    expect((await after.must('casebook.verify', {})).problems).toEqual([]);
  });
});
