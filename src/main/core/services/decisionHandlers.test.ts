import { readFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loggedTables } from '#core/database/captureChanges.ts';
import { makeTestFolder, openTestCasebook, type TestCasebook } from '#tests/builders/openTestCasebook.ts';

/** Every logged row, without the columns that count changes. */
function rowsOf(folder: string): Record<string, unknown[]> {
  const db = new BetterSqlite3(join(folder, 'casebook.sqlite'), { readonly: true });
  const rows = Object.fromEntries(
    loggedTables.map((table) => [
      table,
      (db.prepare(`SELECT * FROM "${table}" ORDER BY id`).all() as Record<string, unknown>[]).map(
        ({ revision: _revision, updated_at: _updated, ...row }) => row,
      ),
    ]),
  );
  db.close();
  return rows;
}

/** The log as `hypecheck log` writes it. */
async function exportLog({ must }: TestCasebook): Promise<string> {
  const { decisions } = await must('decisions.export', { limit: 10_000 });
  return decisions.map((decision) => `${JSON.stringify(decision)}\n`).join('');
}

describe('the list of the log', () => {
  it('tells every changed row, and how many there were', async () => {
    const { must } = await openTestCasebook();
    await must('claims.create', { text: 'one', kind: 'other', claimant: 'Tallybridge' });
    const [newest] = (await must('decisions.list', { limit: 1 })).decisions;
    expect(newest?.changes?.map(({ table }) => table).sort()).toEqual(['claim', 'claimant']);
    expect(newest?.changeCount).toBe(2);
  });

  it('of a change to very many rows tells a few, those that were asked for first', async () => {
    const { must } = await openTestCasebook();
    const ids: string[] = [];
    for (let made = 0; made < 60; made += 1) {
      const note = 'long '.repeat(500);
      ids.push((await must('claims.create', { text: `claim ${made}`, kind: 'other', note })).id);
    }
    await must('claims.updateMany', { ids, workState: 'researching' });
    const [newest] = (await must('decisions.list', { limit: 1 })).decisions;
    expect(newest?.changes?.map(({ id }) => id)).toEqual(ids.slice(0, 50));
    expect(newest?.changeCount).toBe(60);
    const last = ids.at(-1) ?? '';
    const [own] = (await must('decisions.list', { id: last, limit: 1 })).decisions;
    expect(own?.changes?.[0]).toMatchObject({ id: last, after: { work_state: 'researching' } });
    expect(own?.changes).toHaveLength(50);
  });
});

describe('undo', () => {
  it('takes back what was done last, step by step, and redoes it', async () => {
    const { must, mustFail } = await openTestCasebook();
    const { id } = await must('claims.create', { text: 'one', kind: 'other' });
    await must('claims.update', { id, note: 'first' });
    await must('claims.update', { id, note: 'second' });
    const note = async () => (await must('claims.get', { id })).note;
    await must('decisions.undo', {});
    expect(await note()).toBe('first');
    await must('decisions.undo', {});
    expect(await note()).toBe('');
    await must('decisions.redo', {});
    await must('decisions.redo', {});
    expect(await note()).toBe('second');
    expect((await mustFail('decisions.redo', {})).code).toBe('nothing-to-undo');
    for (let step = 0; step < 3; step += 1) await must('decisions.undo', {});
    expect((await mustFail('claims.get', { id })).code).toBe('not-found');
    expect((await mustFail('decisions.undo', {})).code).toBe('nothing-to-undo');
  });

  it('a new change empties what could be redone', async () => {
    const { must, mustFail } = await openTestCasebook();
    const { id } = await must('claims.create', { text: 'one', kind: 'other' });
    await must('claims.update', { id, note: 'first' });
    await must('decisions.undo', {});
    await must('claims.update', { id, unverified: 'much' });
    expect((await mustFail('decisions.redo', {})).code).toBe('nothing-to-undo');
  });

  it('takes back an older entry as long as nothing builds on it, and refuses otherwise', async () => {
    const { must, mustFail, importText } = await openTestCasebook();
    const { id: claimId } = await must('claims.create', { text: 'one', kind: 'other' });
    const { seq } = (await must('decisions.list', {})).decisions[0]?.entry ?? { seq: 0 };
    await must('claims.update', { id: claimId, note: 'first' });
    await must('claims.update', { id: claimId, unverified: 'much' });
    await must('decisions.undo', { seq: seq + 1 });
    expect(await must('claims.get', { id: claimId })).toMatchObject({ note: '', unverified: 'much' });
    const documentId = await importText('It fell.');
    await must('evidence.link', { claimId, passage: { documentId, exact: 'fell' }, stance: 'supports' });
    const before = await must('casebook.get', {});
    expect((await mustFail('decisions.undo', { seq })).code).toBe('undo-conflict');
    expect((await mustFail('decisions.undo', { seq: seq + 1 })).code).toBe('undo-conflict');
    expect(await must('casebook.get', {})).toEqual(before);
  });

  it('puts an imported document aside instead of deleting it', async () => {
    const { must, importText } = await openTestCasebook();
    const id = await importText('It fell.');
    await must('decisions.undo', {});
    expect((await must('documents.list', {})).total).toBe(0);
    expect((await must('documents.list', { isRemoved: true })).documents[0]?.id).toBe(id);
    await must('decisions.redo', {});
    expect((await must('documents.text', { id })).text).toBe('It fell.');
  });

  it('law: undoing everything brings back every row, redoing everything too, and the log verifies', async () => {
    const step = fc.oneof(
      fc.record({
        do: fc.constant('create' as const),
        text: fc.string({ minLength: 1 }).filter((s) => s.trim() !== ''),
      }),
      fc.record({ do: fc.constant('note' as const), text: fc.string() }),
      fc.record({ do: fc.constant('link' as const), text: fc.constantFrom('It', 'fell', 'twice') }),
      fc.record({ do: fc.constant('verdict' as const), text: fc.constantFrom('true', 'false', 'mixed') }),
      fc.record({ do: fc.constant('remove' as const), text: fc.constant('') }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
        const casebook = await openTestCasebook();
        const { must, call, importText, folder } = casebook;
        const documentId = await importText('It fell twice.');
        const before = rowsOf(folder);
        const start = (await must('casebook.get', {})).counts.decisions;
        for (const { do: act, text } of steps) {
          const claimId = (await must('claims.list', { isDescending: true, limit: 1 })).claims[0]?.id;
          if (act === 'create')
            await must('claims.create', { text, kind: 'other', claimant: text.slice(0, 5).trim() || null });
          else if (!claimId) continue;
          else if (act === 'note') await must('claims.update', { id: claimId, note: text });
          else if (act === 'link')
            await call('evidence.link', {
              claimId,
              passage: { documentId, exact: text },
              stance: 'supports',
            });
          else if (act === 'remove') await must('claims.remove', { id: claimId });
          else
            await must('verdicts.set', {
              claimId,
              value: text as 'true',
              reason: 'r',
              asOf: '2024-03-01',
              finding: 'f',
            });
        }
        const after = rowsOf(folder);
        const done = (await must('casebook.get', {})).counts.decisions - start;
        for (let at = 0; at < done; at += 1) await must('decisions.undo', {});
        expect(rowsOf(folder)).toEqual(before);
        for (let at = 0; at < done; at += 1) await must('decisions.redo', {});
        expect(rowsOf(folder)).toEqual(after);
        expect((await must('casebook.verify', {})).problems).toEqual([]);
        await casebook.core.close();
      }),
      { numRuns: 15, seed: 20240227 },
    );
  });
});

describe('the log', () => {
  it('is checked by the very script that docs/log.md gives a stranger', async () => {
    const casebook = await openTestCasebook();
    const { must, importText } = casebook;
    const id = await importText('Ein Füchslein 🦊.', { name: 'fuchs.txt' });
    await must('claims.create', { text: '“Füchslein” 🦊', kind: 'quote', claimant: 'Ж' });
    await importText('Another.');
    await must('documents.destroy', { id, why: 'A source asked for it' });
    const script = /```js\n([\s\S]*?)```/.exec(readFileSync('docs/log.md', 'utf8'))?.[1];
    if (!script) throw new Error('docs/log.md holds no script');
    const folder = makeTestFolder();
    writeFileSync(join(folder, 'check.mjs'), script);
    const log = await exportLog(casebook);
    const run = (text: string) => {
      writeFileSync(join(folder, 'log.jsonl'), text);
      return execFileSync(process.execPath, ['check.mjs', 'log.jsonl'], {
        cwd: folder,
        encoding: 'utf8',
      }).trim();
    };
    const { headHash } = await must('casebook.get', {});
    expect(run(log)).toBe(`5 entries fit. Head: ${headHash}`);
    expect(run(log.replace('"who":"Ada"', '"who":"Bob"'))).toBe('Entry 1 does not fit.');
    const lines = log.trimEnd().split('\n');
    expect(run(`${[lines[0], ...lines.slice(2)].join('\n')}\n`)).toBe('Entry 3 does not fit.');
    expect(run(log.replace('Füchslein', 'Füchsin'))).toBe('Entry 3 does not fit.');
  });
});

describe('destroying a document', () => {
  it('leaves only that, when, by whom and why', async () => {
    const casebook = await openTestCasebook();
    const { must, mustFail, importText, folder, core, ports } = casebook;
    const secret = 'The informant works in accounting.';
    const claim = await must('claims.create', { text: 'Sales were invented', kind: 'sales-figure' });
    const documentId = await importText(secret, { name: 'informant-notes.txt' });
    const document = await must('documents.get', { id: documentId });
    const linked = await must('evidence.link', {
      claimId: claim.id,
      passage: { documentId, exact: 'works in accounting' },
      stance: 'supports',
      note: 'accounting dept',
    });
    await must('passages.translate', {
      passageId: linked.links[0]?.passage.id ?? '',
      language: 'de',
      text: 'arbeitet in der Buchhaltung',
      translator: 'Mei',
      by: 'person',
    });
    await must('casebook.backup', {});
    const result = await must('documents.destroy', { id: documentId, why: 'The source is in danger' });
    expect(result).toEqual({ claimIds: [claim.id], removedPassages: 1, removedBackups: 1 });
    expect((await mustFail('documents.get', { id: documentId })).code).toBe('not-found');
    expect(await core.findEvidence(document.blobSha256 ?? '')).toBeUndefined();
    const newest = (await must('decisions.list', {})).decisions[0];
    expect(newest?.entry).toMatchObject({
      action: 'documents.destroy',
      who: 'Ada',
      why: 'The source is in danger',
    });
    expect((await must('casebook.verify', {})).problems).toEqual([]);
    expect((await mustFail('decisions.undo', {})).code).toBe('nothing-to-undo');
    await core.close();
    const files = execFileSync('find', [folder, '-type', 'f'], { encoding: 'utf8' }).trim().split('\n');
    for (const file of files) {
      const bytes = readFileSync(file);
      for (const word of ['accounting', 'informant', 'Buchhaltung', document.blobSha256 ?? '']) {
        expect(`${file}: ${bytes.includes(Buffer.from(word))}`).toBe(`${file}: false`);
      }
    }
    expect(ports.errors).toEqual([]);
  });

  it('keeps the bytes while another document uses them', async () => {
    const { must, importText, core } = await openTestCasebook();
    const evidence = await importText('Same words.', { name: 'a.txt' });
    const story = await importText('Same words.', { name: 'b.txt', role: 'story' });
    const { blobSha256 } = await must('documents.get', { id: story });
    await must('documents.destroy', { id: evidence, why: 'w' });
    expect(await core.findEvidence(blobSha256 ?? '')).toBeDefined();
    expect((await must('documents.text', { id: story })).text).toBe('Same words.');
    expect((await must('casebook.verify', {})).isSound).toBe(true);
  });
});
