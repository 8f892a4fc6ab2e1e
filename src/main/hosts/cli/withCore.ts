import { createClient, type Client } from '#shared/contract/createClient.ts';
import type { Core } from '#core/Core.ts';
import type { CommandCall } from './Command.ts';
import { openPorts } from './openPorts.ts';

/** A core that a command may use, with the typed client over it. */
export type OpenCore = { readonly core: Core; readonly client: Client };

/**
 * Opens the casebook in `folder` (or no casebook), lets `use` work with it, and closes it whatever happens.
 * Throws a HypecheckError where it cannot be opened.
 */
export async function withCore<Value>(
  call: CommandCall,
  options: { readonly folder: string | null; readonly isReadOnly: boolean },
  use: (open: OpenCore) => Promise<Value>,
): Promise<Value> {
  // Loaded only when needed, so that --help and usage errors answer at once.
  const { createCore } = await import('#core/createCore.ts');
  const ports = await openPorts();
  try {
    const core = await createCore({ ...options, who: call.who }, ports);
    const release = call.interruption.handle(() => void core.close().finally(call.interruption.exit));
    try {
      return await use({
        core,
        client: createClient((method, input) =>
          core.dispatch(method, input, { who: call.who, reach: 'terminal' }),
        ),
      });
    } finally {
      release();
      await core.close();
    }
  } finally {
    await ports.extractor.close();
  }
}
