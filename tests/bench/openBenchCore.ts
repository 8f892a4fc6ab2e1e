import type { Core } from '#core/Core.ts';
import { createCore } from '#core/createCore.ts';
import { createNodePorts } from '#core/nodePorts.ts';
import type { InputOf, MethodName, OutputOf } from '#shared/contract/contract.ts';
import { createClient } from '#shared/contract/createClient.ts';

/** A core on a casebook, as any host opens it. */
export type BenchCore = {
  readonly core: Core;
  /** Calls a method that must succeed. */
  readonly must: <Name extends MethodName>(method: Name, input: InputOf<Name>) => Promise<OutputOf<Name>>;
};

/** Opens a casebook with what a host under Node brings. */
export async function openBenchCore(folder: string): Promise<BenchCore> {
  const core = await createCore({ folder, isReadOnly: false, who: 'Bench' }, createNodePorts());
  const call = createClient((method, input) =>
    core.dispatch(method, input, { who: 'Bench', reach: 'terminal' }),
  );
  return {
    core,
    must: async (method, input) => {
      const result = await call(method, input);
      if (!result.ok) throw new Error(`${method}: ${result.error.code}: ${result.error.message}`);
      return result.value;
    },
  };
}
