import type { MethodName } from '#shared/contract/contract.ts';
import { contractError } from '#shared/contract/errors.ts';
import { casebookPaths } from './casebook/casebookPaths.ts';
import type { Caller, Core } from './Core.ts';
import { createBroadcast } from './createBroadcast.ts';
import { createDispatch, type Handle } from './createDispatch.ts';
import { findVersion } from './database/migrate.ts';
import { handlers, statelessHandlers } from './handlers.ts';
import { createUpkeep } from './casebook/createUpkeep.ts';
import { openCasebook } from './casebook/openCasebook.ts';
import type { Ports } from './ports.ts';
import { findBlob } from './repositories/documents.ts';
import { placeUnplacedPassages } from './repositories/passagePlaces.ts';
import { createStore } from './repositories/Store.ts';
import type { Context } from './services/Context.ts';
import { createJobs } from './services/createJobs.ts';
import { finishDestructions } from './services/finishDestructions.ts';
import { createVault } from './vault/createVault.ts';

/** What a core is opened on: a casebook's folder, or null for analyses alone. */
export type CoreOptions = {
  readonly folder: string | null;
  readonly isReadOnly: boolean;
  /** Who opens it; stands beside the lock. */
  readonly who: string;
  /** Validates what methods answer, too: for tests. */
  readonly areOutputsChecked?: boolean;
};

type AnyHandler = (context: unknown, input: unknown) => Promise<unknown>;

/** A core without a casebook: analyses only. */
function createAnalyst(options: CoreOptions, ports: Ports): Core {
  const handle: Handle = (method, input) =>
    (statelessHandlers as Partial<Record<MethodName, AnyHandler>>)[method]?.(ports, input) ??
    Promise.reject(new Error(`no handler for ${method}`));
  return {
    uploadFolder: null,
    dispatch: createDispatch(
      handle,
      { hasCasebook: false, isReadOnly: true, areOutputsChecked: options.areOutputsChecked ?? false },
      ports,
    ),
    subscribe: () => () => undefined,
    findEvidence: () => Promise.resolve(undefined),
    close: () => ports.extractor.close(),
  };
}

/** Opens the core on a casebook. Throws a HypecheckError where it cannot be opened; then nothing was changed. */
export async function createCore(options: CoreOptions, ports: Ports): Promise<Core> {
  const { folder, isReadOnly, who } = options;
  if (folder === null) return createAnalyst(options, ports);

  const casebook = await openCasebook({ folder, isReadOnly, who }, ports.clock.now);
  const vault = createVault(folder);
  const { publish, subscribe } = createBroadcast((error) => ports.logger.error('event listener', error));
  const upkeep = createUpkeep(casebook, { folder, isReadOnly }, ports);
  const store = createStore(casebook, ports, (event) => {
    if (event.topic === 'decisions') upkeep.noteChange();
    publish(event);
  });
  const jobs = createJobs(ports.clock, publish);
  if (!isReadOnly) {
    try {
      await vault.recover((sha256) => store.read(async (db) => (await findBlob(db, sha256)) !== undefined));
      await finishDestructions({ store, vault, upkeep });
      await store.batch((tx) => placeUnplacedPassages(tx));
    } catch (error) {
      await upkeep.end();
      await casebook.close();
      throw ports.explain(error);
    }
  }

  const base: Omit<Context, 'who' | 'action'> = {
    store,
    vault,
    upkeep,
    ports,
    jobs,
    isReadOnly,
    schemaVersion: findVersion(casebook.connection),
    publish,
  };
  const all = { ...handlers, ...statelessHandlers } as unknown as Record<MethodName, AnyHandler>;
  const handle: Handle = (method, input, caller: Caller) =>
    all[method](
      Object.hasOwn(statelessHandlers, method) ? ports : { ...base, who: caller.who, action: method },
      input,
    );
  const dispatch = createDispatch(
    handle,
    { hasCasebook: true, isReadOnly, areOutputsChecked: options.areOutputsChecked ?? false },
    ports,
  );

  const underWay = new Set<Promise<unknown>>();
  let closing: Promise<void> | undefined;
  const close = async () => {
    jobs.cancelAll();
    await Promise.allSettled(underWay);
    try {
      await upkeep.end();
    } catch (error) {
      ports.logger.error('backup on close', error);
    } finally {
      await casebook.close();
      await ports.extractor.close();
    }
  };

  return {
    uploadFolder: isReadOnly ? null : casebookPaths(folder).uploads,
    dispatch: (method, input, caller) => {
      if (closing) return Promise.resolve({ ok: false, error: contractError('needs-casebook', { method }) });
      const answer = dispatch(method, input, caller);
      underWay.add(answer);
      void answer.finally(() => underWay.delete(answer));
      return answer;
    },
    subscribe,
    findEvidence: async (sha256) => {
      const blob = await store.read((db) => findBlob(db, sha256));
      const path = blob && (await vault.find(sha256));
      return path === undefined || !blob ? undefined : { path, ...blob };
    },
    close: () => (closing ??= close()),
  };
}
