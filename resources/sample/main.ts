/** Makes the sample casebook: `node resources/sample/main.ts DIR` (DIR by custom ends in `.hypecheck`). */
import { join, resolve } from 'node:path';
import { createCasebook } from '#core/casebook/createCasebook.ts';
import { createCore } from '#core/createCore.ts';
import { createNodePorts } from '#core/nodePorts.ts';
import { createClient } from '#shared/contract/createClient.ts';
import { exitCodeOf, HypecheckError } from '#shared/contract/errors.ts';
import { buildSample, sampleChecker, sampleTitle } from './buildSample.ts';

const who = sampleChecker;
const given = process.argv[2];

if (given === undefined) {
  process.stderr.write('usage: node resources/sample/main.ts DIR\n');
  process.exitCode = 64;
} else {
  const folder = resolve(given);
  const ports = createNodePorts();
  try {
    await createCasebook({ folder, title: sampleTitle, who }, ports);
    const core = await createCore({ folder, isReadOnly: false, who }, ports);
    try {
      const client = createClient((method, input) =>
        core.dispatch(method, input, { who, reach: 'terminal' }),
      );
      const ids = await buildSample(client, join(import.meta.dirname, 'sources'));
      process.stdout.write(`${sampleTitle}: ${ids.size} claims in ${folder}\n`);
    } finally {
      await core.close();
    }
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = error instanceof HypecheckError ? exitCodeOf(error.error.code) : 1;
  } finally {
    await ports.extractor.close();
  }
}
