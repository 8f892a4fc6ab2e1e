import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createCasebook } from '#core/casebook/createCasebook.ts';
import { createNodePorts } from '#core/nodePorts.ts';
import { createRandom } from '#tests/builders/createRandom.ts';
import { readRecord, type Record } from './readRecord.ts';
import type { Report, Write } from './Report.ts';
import { runUntilKilled } from './runUntilKilled.ts';

const casebooks = 5;
const killsPerCasebook = 10;

/** What must be in the casebook after these lines, and the write that may or may not have been made. */
function expectAfter(known: Record, lines: readonly string[]): { certain: Record; open: Write | undefined } {
  const certain = { notes: new Map(known.notes), links: new Set(known.links), files: new Set(known.files) };
  let open: Write | undefined;
  for (const report of lines.map((line) => JSON.parse(line) as Report)) {
    if (report.kind === 'open') continue;
    open = report.kind === 'trying' ? report.write : undefined;
    if (report.kind === 'trying') continue;
    const { write } = report;
    if (write.kind === 'claim') certain.notes.set(write.text, write.note);
    else if (write.kind === 'link') certain.links.add(`${write.text} ${write.documentId}`);
    else for (const name of write.names) certain.files.add(name);
  }
  return { certain, open };
}

/** The record without what the open write may have left, so that the rest can be compared as a whole. */
function settle(found: Record, certain: Record, open: Write | undefined): Record {
  const settled = { notes: new Map(found.notes), links: new Set(found.links), files: new Set(found.files) };
  if (open?.kind === 'claim' && settled.notes.get(open.text) === open.note) {
    const before = certain.notes.get(open.text);
    if (before === undefined) settled.notes.delete(open.text);
    else settled.notes.set(open.text, before);
  }
  if (open?.kind === 'link' && !certain.links.has(`${open.text} ${open.documentId}`))
    settled.links.delete(`${open.text} ${open.documentId}`);
  if (open?.kind === 'files') for (const name of open.names) settled.files.delete(name);
  return settled;
}

async function killAgainAndAgain(seed: number): Promise<number> {
  const { below, next } = createRandom(seed);
  const root = mkdtempSync(join(tmpdir(), 'hypecheck-kill-'));
  const folder = join(root, 'kill.hypecheck');
  const scratch = join(root, 'scratch');
  mkdirSync(scratch);
  let kills = 0;
  try {
    await createCasebook({ folder, title: 'Kill', who: 'Ada' }, createNodePorts());
    let known: Record = { notes: new Map(), links: new Set(), files: new Set() };
    for (let run = 0; run < killsPerCasebook; run += 1) {
      // One in ten is killed while it starts: opening recovers, and must survive that, too.
      const isEarly = next() < 0.1;
      const { lines, isKilled, errors } = await runUntilKilled(
        'editUntilKilled.ts',
        [folder, scratch, String(seed * 1_000 + run)],
        {
          after: isEarly ? 0 : 1 + below(14),
          delayMs: isEarly ? below(400) : below(25),
          counts: (line) => line.startsWith('{"kind":"done"'),
        },
      );
      expect([isKilled, errors]).toEqual([true, '']);
      kills += 1;
      const { certain, open } = expectAfter(known, lines);
      const { record, problems } = await readRecord(folder);
      expect(problems).toEqual([]);
      expect(settle(record, certain, open)).toEqual(certain);
      expect(readdirSync(join(folder, 'evidence', 'incoming'))).toEqual([]);
      known = record;
    }
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
  return kills;
}

describe.concurrent('killed at any moment of its work', () => {
  it.for([1, 2])(
    'keeps all that it acknowledged, and a sound record (lane %i)',
    { timeout: 300_000 },
    async (lane) => {
      let kills = 0;
      for (let casebook = 0; casebook < casebooks; casebook += 1)
        kills += await killAgainAndAgain(lane * 100 + casebook);
      expect(kills).toBe(casebooks * killsPerCasebook);
    },
  );
});
