import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Core } from '#core/Core.ts';
import { createCasebook } from '#core/casebook/createCasebook.ts';
import type { CoreOptions } from '#core/createCore.ts';
import { explainError } from '#core/explainError.ts';
import type { Ports } from '#core/ports.ts';
import { type Client, createClient } from '#shared/contract/createClient.ts';

/** The sample casebook, as the host brings it. */
export type Sample = {
  readonly title: string;
  /** Under whose name its claims were checked. */
  readonly who: string;
  /** Fills an empty casebook through the contract. */
  readonly build: (client: Client) => Promise<unknown>;
  /** How many documents and claims it brings: the steps of its progress. */
  readonly stepCount: number;
};

/** The calls that make a step of the progress. */
const steps: ReadonlySet<string> = new Set(['documents.importFiles', 'claims.create']);

const prefix = '.unfinished-sample-';
const staleMs = 3_600_000;

/** Removes what an end in the middle (power, a kill) left behind; what another desk builds just now stays. */
function removeStale(folder: string, now: number): void {
  for (const name of readdirSync(folder).filter((each) => each.startsWith(prefix))) {
    const path = join(folder, name);
    const { mtimeMs } = statSync(path, { throwIfNoEntry: false }) ?? { mtimeMs: now };
    if (now - mtimeMs > staleMs) rmSync(path, { recursive: true, force: true });
  }
}

/**
 * Builds the sample casebook as `folder`, out of sight under another name until it is whole. `onCore` is given the
 * core that builds: closing it ends the building, which then throws and leaves nothing. `onProgress` hears how many of
 * the sample's steps are done.
 */
export async function buildSampleCasebook(
  {
    folder,
    sample,
    spawn,
    onCore,
    onProgress,
  }: {
    readonly folder: string;
    readonly sample: Sample;
    readonly spawn: (options: CoreOptions, onDeath: () => void) => Promise<Core>;
    readonly onCore: (core: Core | undefined) => void;
    readonly onProgress: (done: number) => void;
  },
  ports: Ports,
): Promise<void> {
  const { title, who } = sample;
  const around = dirname(folder);
  const unfinished = join(around, prefix + ports.ids.next(), basename(folder));
  try {
    mkdirSync(around, { recursive: true });
    removeStale(around, Date.parse(ports.clock.now()));
    await createCasebook({ folder: unfinished, title, who }, ports);
    // Where it dies, the calls of the building fail, and with them the building.
    const core = await spawn({ folder: unfinished, isReadOnly: false, who }, () => undefined);
    onCore(core);
    let done = 0;
    try {
      await sample.build(
        createClient(async (method, input) => {
          const answer = await core.dispatch(method, input, { who, reach: 'terminal' });
          if (steps.has(method)) onProgress((done += 1));
          return answer;
        }),
      );
    } finally {
      onCore(undefined);
      await core.close();
    }
    try {
      renameSync(unfinished, folder);
    } catch (error) {
      // Another desk may have been faster; its sample is as good.
      if (!existsSync(folder)) throw error;
    }
  } catch (error) {
    throw explainError(error, folder);
  } finally {
    rmSync(dirname(unfinished), { recursive: true, force: true });
  }
}
