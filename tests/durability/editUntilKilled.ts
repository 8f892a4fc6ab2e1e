import { mkdirSync, mkdtempSync, writeFileSync, writeSync } from 'node:fs';
import { flushCompileCache } from 'node:module';
import { join } from 'node:path';
import { createCore } from '#core/createCore.ts';
import { createNodePorts } from '#core/nodePorts.ts';
import { createClient } from '#shared/contract/createClient.ts';
import type { InputOf, MethodName, OutputOf } from '#shared/contract/contract.ts';
import { createRandom } from '#tests/builders/createRandom.ts';
import type { Report, Write } from './Report.ts';

// A process of its own: `editUntilKilled.ts CASEBOOK SCRATCH SEED` edits the casebook until it is killed. Before each
// write it tells what it is about to write, and after the answer that it was acknowledged.
const [folder = '', scratch = '', seed = '1'] = process.argv.slice(2);
const { below, pick, next } = createRandom(Number(seed));

const core = await createCore({ folder, isReadOnly: false, who: 'Grace' }, createNodePorts());
const call = createClient((method, input) =>
  core.dispatch(method, input, { who: 'Grace', reach: 'terminal' }),
);
async function must<Name extends MethodName>(method: Name, input: InputOf<Name>): Promise<OutputOf<Name>> {
  const result = await call(method, input);
  if (!result.ok) throw new Error(`${method}: ${result.error.message}`);
  return result.value;
}

// Written at once, not by the event loop: a line that was told has left this process.
const tell = (report: Report) => void writeSync(1, `${JSON.stringify(report)}\n`);

/** Tells the write, does it, and tells that it was acknowledged. */
async function write<T>(told: Write, work: () => Promise<T>): Promise<T> {
  tell({ kind: 'trying', write: told });
  const value = await work();
  tell({ kind: 'done', write: told });
  return value;
}

const notes = new Map<string, string>();
const documents: { id: string; words: string }[] = [];
let count = 0;
const newName = () => `${seed}-${(count += 1)}`;

const steps = {
  create: async () => {
    const text = `Claim ${newName()}`;
    const { id } = await write({ kind: 'claim', text, note: '' }, () =>
      must('claims.create', { text, kind: 'statistic', claimant: `Somebody ${below(5)}`, tags: ['kill'] }),
    );
    notes.set(text, '');
    ids.set(text, id);
  },
  update: async () => {
    const text = pick([...notes.keys()]);
    const before = notes.get(text) ?? '';
    const note = `Note ${newName()} `.repeat(1 + below(50));
    const id = ids.get(text) ?? '';
    await write({ kind: 'claim', text, note }, () => must('claims.update', { id, note }));
    notes.set(text, note);
    if (next() < 0.3) {
      await write({ kind: 'claim', text, note: before }, () => must('decisions.undo', {}));
      notes.set(text, before);
    }
  },
  link: async () => {
    if (documents.length === 0) return;
    const text = pick([...notes.keys()]);
    const { id: documentId, words } = pick(documents);
    const claimId = ids.get(text) ?? '';
    const { links } = await must('claims.get', { id: claimId });
    if (links.some(({ passage }) => passage.documentId === documentId)) return;
    await write({ kind: 'link', text, documentId }, () =>
      must('evidence.link', { claimId, passage: { documentId, exact: words }, stance: 'supports' }),
    );
  },
  import: async () => {
    const isLarge = next() < 0.15;
    const files = isLarge ? 1 : pick([1, 1, 3, 40]);
    const place = mkdtempSync(join(scratch, 'files-'));
    mkdirSync(place, { recursive: true });
    const names = Array.from({ length: files }, () => {
      const name = `${newName()}.txt`;
      writeFileSync(
        join(place, name),
        `Words of ${name}\n${'and many more.\n'.repeat(isLarge ? 50_000 : 20)}`,
      );
      return name;
    });
    const { results } = await write({ kind: 'files', names }, () =>
      must('documents.importFiles', { paths: names.map((name) => join(place, name)) }),
    );
    for (const { documentId, name } of results)
      if (documentId !== undefined) documents.push({ id: documentId, words: `Words of ${name}` });
  },
};

const ids = new Map<string, string>();
for (const { id, text } of (await must('claims.list', { limit: 1_000 })).claims) {
  ids.set(text, id);
  notes.set(text, (await must('claims.get', { id })).note);
}
// Whoever is killed never comes to writing it in the end.
flushCompileCache();
tell({ kind: 'open' });
await steps.create();
for (;;) await steps[pick(['create', 'update', 'update', 'link', 'import'] as const)]();
