import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCasebook } from '#core/casebook/createCasebook.ts';
import { createCore } from '#core/createCore.ts';
import { createNodePorts } from '#core/nodePorts.ts';
import type { Extractor } from '#core/ports.ts';
import { createClient, type Client } from '#shared/contract/createClient.ts';
import type { OutputOf } from '#shared/contract/contract.ts';

const firstText = 'This was here before the others came.';

/** A casebook that takes inputs. */
export type Target = {
  /** Imports these files as the product does. */
  readonly importFiles: (
    paths: readonly string[],
  ) => Promise<OutputOf<'documents.importFiles'>['results'] | string>;
  /** What is lost or was logged as a fault, in words; the casebook is closed and removed. */
  readonly end: () => Promise<readonly string[]>;
};

/** A new casebook in `folder` that has one document already and reads with this extractor. */
export async function openTarget(folder: string, extractor: Extractor): Promise<Target> {
  const casebook = join(folder, 'target.hypecheck');
  const problems: string[] = [];
  const ports = {
    ...createNodePorts(),
    // The extractor outlives the casebook: the next one reads with it, too.
    extractor: { ...extractor, close: () => Promise.resolve() },
    logger: {
      warn: () => undefined,
      error: (event: string, error?: unknown) => problems.push(`logged: ${event}: ${String(error)}`),
    },
  };
  await createCasebook({ folder: casebook, title: 'Fuzz', who: 'Ada' }, ports);
  const core = await createCore(
    { folder: casebook, isReadOnly: false, who: 'Ada', areOutputsChecked: true },
    ports,
  );
  const call = createClient((method, input) =>
    core.dispatch(method, input, { who: 'Ada', reach: 'terminal' }),
  );
  const first = await importFirst(call, folder);
  const documents = new Set([first]);
  return {
    importFiles: async (paths) => {
      const answer = await call('documents.importFiles', { paths: [...paths], role: 'evidence' });
      if (!answer.ok) return answer.error.message;
      for (const { documentId } of answer.value.results)
        if (documentId !== undefined) documents.add(documentId);
      return answer.value.results;
    },
    end: async () => {
      try {
        problems.push(...(await findLosses(call, first, documents.size)));
      } finally {
        await core.close();
        rmSync(casebook, { recursive: true, force: true });
      }
      return problems;
    },
  };
}

async function importFirst(call: Client, folder: string): Promise<string> {
  const path = join(folder, 'first.txt');
  writeFileSync(path, firstText);
  const answer = await call('documents.importFiles', { paths: [path], role: 'story' });
  const id = answer.ok ? answer.value.results[0]?.documentId : undefined;
  if (id === undefined) throw new Error('the first document was not imported');
  return id;
}

async function findLosses(call: Client, first: string, expected: number): Promise<readonly string[]> {
  const losses: string[] = [];
  const verified = await call('casebook.verify', {});
  if (!verified.ok) losses.push(`verify failed: ${verified.error.code}`);
  else if (!verified.value.isSound) losses.push(`not sound: ${verified.value.problems[0]?.message}`);
  const got = await call('casebook.get', {});
  if (!got.ok || got.value.counts.evidence + got.value.counts.stories !== expected)
    losses.push('documents are missing');
  const text = await call('documents.text', { id: first });
  if (!text.ok || text.value.text !== firstText) losses.push('the first document is not what it was');
  return losses;
}
