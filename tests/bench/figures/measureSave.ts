import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { createCasebook } from '#core/casebook/createCasebook.ts';
import { createNodePorts } from '#core/nodePorts.ts';
import type { Bench, BenchTools } from '#tests/bench/Bench.ts';
import type { Measured } from '#tests/bench/Figure.ts';
import { openBenchCore } from '#tests/bench/openBenchCore.ts';
import { timed } from '#tests/bench/timed.ts';

const rounds = 300;

/** A peer: what one row alone costs, durably, with nothing around it. */
async function measureRawInsert({ folder }: BenchTools): Promise<Measured> {
  const db = new BetterSqlite3(join(folder.make('raw'), 'raw.sqlite'));
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.exec('CREATE TABLE claim (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT');
  const insert = db.prepare('INSERT INTO claim (text) VALUES (?)');
  const values: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    values.push((await timed(() => insert.run('A claim of some length, as it stands in a story.'))).ms);
  }
  db.close();
  return { name: 'peer: one row inserted by SQLite alone, durably', unit: 'ms', values };
}

async function measureSaves(path: string, where: string): Promise<Measured[]> {
  const { core, must } = await openBenchCore(path);
  const creates: number[] = [];
  const updates: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const created = await timed(() =>
      must('claims.create', {
        text: `The course sold ${round} sets in a week, the company said`,
        kind: 'sales-figure',
        claimant: `Cloudmill ${round % 7}`,
        claimedOn: '2024-02',
        tags: ['courses'],
      }),
    );
    creates.push(created.ms);
    const { id, revision } = created.value;
    const updated = await timed(() =>
      must('claims.update', {
        id,
        revision,
        workState: 'researching',
        note: `Asked for the filing, ${round}.`,
      }),
    );
    updates.push(updated.ms);
  }
  const closing = await timed(() => core.close());
  return [
    { name: `claim created, ${where}`, unit: 'ms', values: creates, target: 3 },
    { name: `claim changed, ${where}`, unit: 'ms', values: updates, target: 3 },
    { name: `closed with a backup, ${where}`, unit: 's', values: [closing.ms / 1_000] },
  ];
}

/** How long a claim takes until it is on the disk, in an empty casebook and in one of 100,000 claims. */
export const measureSave: Bench = async (tools) => {
  const empty = join(tools.folder.make('empty'), 'empty.hypecheck');
  await createCasebook({ folder: empty, title: 'Empty', who: 'Bench' }, createNodePorts());
  return [
    await measureRawInsert(tools),
    ...(await measureSaves(empty, 'empty casebook')),
    ...(await measureSaves(await tools.copyLargeCasebook(), '100,000 claims')),
  ];
};
