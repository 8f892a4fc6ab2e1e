import { join } from 'node:path';
import { createCasebook } from '#core/casebook/createCasebook.ts';
import { createCore } from '#core/createCore.ts';
import { createNodePorts } from '#core/nodePorts.ts';
import type { InputOf, MethodName, OutputOf } from '#shared/contract/contract.ts';
import { createClient } from '#shared/contract/createClient.ts';
import { temporaryFolder } from '#tests/contract/temporaryFolder.ts';
import { buildSample, sampleTitle } from '../../resources/sample/buildSample.ts';

/** The folder of the sample's committed files. */
export const sampleSources = join(import.meta.dirname, '../../resources/sample/sources');

/** The sample in a temporary casebook. */
export type OpenSample = {
  /** Calls the core; throws where it answers an error. */
  readonly call: <Name extends MethodName>(method: Name, input: InputOf<Name>) => Promise<OutputOf<Name>>;
  /** The ids of the claims by their keys. */
  readonly claimIds: ReadonlyMap<string, string>;
  readonly close: () => Promise<void>;
};

/** Builds the sample in a temporary folder, with the system's own ports. */
export async function openSample(): Promise<OpenSample> {
  const scratch = await temporaryFolder();
  const folder = join(scratch.path, 'sample.hypecheck');
  const who = 'Ines Falk';
  const ports = createNodePorts();
  await createCasebook({ folder, title: sampleTitle, who }, ports);
  const core = await createCore({ folder, isReadOnly: false, who }, ports);
  const client = createClient((method, input) => core.dispatch(method, input, { who, reach: 'terminal' }));
  const close = async () => {
    await core.close();
    await ports.extractor.close();
    await scratch[Symbol.asyncDispose]();
  };
  try {
    return {
      call: async (method, input) => {
        const result = await client(method, input);
        if (!result.ok) throw new Error(`${method}: ${result.error.message}`);
        return result.value;
      },
      claimIds: await buildSample(client, sampleSources),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
