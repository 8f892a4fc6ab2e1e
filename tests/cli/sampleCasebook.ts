import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { runCliForValue, temporaryFolder } from '#tests/cli/runCli.ts';

type Ids = {
  readonly storyId: string;
  readonly evidenceId: string;
  /** A quote with evidence and a verdict. */
  readonly quoteId: string;
  /** A price without either. */
  readonly priceId: string;
};

/** A small casebook made through the command line. */
export type SampleCasebook = Ids & {
  /** The folder around the casebook. */
  readonly around: string;
  /** The casebook. */
  readonly dir: string;
};

type WithId = { readonly id: string };
type Imported = { readonly results: readonly { readonly documentId: string }[] };

let made: Promise<{ readonly dir: string; readonly ids: Ids }> | undefined;
const workshop = mkdtempSync(join(tmpdir(), 'hypecheck-sample-'));
afterAll(() => rmSync(workshop, { recursive: true, force: true }));

/** A casebook with a story, a piece of evidence and two claims, one of them judged; made once, a copy for each test. */
export async function sampleCasebook(): Promise<SampleCasebook> {
  const original = await (made ??= make());
  const around = temporaryFolder();
  const dir = join(around, 'sora 索拉.hypecheck');
  cpSync(original.dir, dir, { recursive: true });
  return { around, dir, ...original.ids };
}

async function make() {
  const dir = join(workshop, 'sample');
  const story = join(workshop, 'the story.md');
  const evidence = join(workshop, 'post.txt');
  writeFileSync(
    story,
    '# Sora stuns\n\nThe chief said “this is the best model ever”. A course costs 199 yuan.\n',
  );
  writeFileSync(evidence, 'He wrote on Friday: this is the best model ever.\n');
  await runCliForValue(['init', dir, '--title', 'Sora 案']);
  const importOne = async (path: string, role: string) =>
    (await runCliForValue<Imported>(['import', dir, path, '--role', role])).results[0]?.documentId ?? '';
  const storyId = await importOne(story, 'story');
  const evidenceId = await importOne(evidence, 'evidence');
  const call = (method: string, input: object) =>
    runCliForValue<WithId>(['call', dir, method, JSON.stringify(input)]);
  const { id: quoteId } = await call('claims.create', {
    text: 'The chief called it the best model ever',
    kind: 'quote',
    claimant: 'The chief',
    tags: ['sora', 'model'],
    appearances: [{ documentId: storyId, exact: 'this is the best model ever' }],
  });
  await call('evidence.link', {
    claimId: quoteId,
    passage: { documentId: evidenceId, exact: 'this is the best model ever' },
    stance: 'supports',
    tier: 'primary',
  });
  await call('verdicts.set', {
    claimId: quoteId,
    value: 'true',
    reason: 'The post says it in these words.',
    asOf: '2024-02-20',
    finding: 'The chief wrote so.',
  });
  const { id: priceId } = await call('claims.create', { text: 'A course costs 199 yuan', kind: 'price' });
  return { dir, ids: { storyId, evidenceId, quoteId, priceId } };
}
