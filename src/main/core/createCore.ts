import { backupTime, listBackups, makeBackup, removeBackups } from './casebook/backups.ts';
import type { MethodName } from '#shared/contract/contract.ts';
import { contractError } from '#shared/contract/errors.ts';
import { casebookPaths } from './casebook/casebookPaths.ts';
import type { Caller, Core } from './Core.ts';
import { createBroadcast } from './createBroadcast.ts';
import { createDispatch, type Handle } from './createDispatch.ts';
import { findVersion } from './database/migrate.ts';
import { handlers, statelessHandlers } from './handlers.ts';
import { openCasebook, type OpenCasebook } from './casebook/openCasebook.ts';
import type { Ports, Upkeep } from './ports.ts';
import { findBlob } from './repositories/documents.ts';
import { createStore } from './repositories/Store.ts';
import type { Context } from './services/Context.ts';
import { createJobs } from './services/createJobs.ts';
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

const hourMs = 3_600_000;
/** A casebook closed soon after its last backup gets no new one: many short commands must not push out the old. */
const freshMs = 900_000;

type AnyHandler = (context: unknown, input: unknown) => Promise<unknown>;

function createUpkeep(casebook: OpenCasebook, folder: string, ports: Ports, done: () => void): Upkeep {
  return {
    backUp: async () => {
      const name = await makeBackup(casebook.connection, folder, ports.clock.now());
      done();
      return name;
    },
    removeBackups: () => Promise.resolve(removeBackups(folder)),
    compact: () => {
      casebook.connection.exec('VACUUM');
      casebook.connection.pragma('wal_checkpoint(TRUNCATE)');
      return Promise.resolve();
    },
  };
}

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
  let isBackupDue = false;
  const store = createStore(casebook, ports, (event) => {
    if (event.topic === 'decisions') isBackupDue = true;
    publish(event);
  });
  const jobs = createJobs(ports.clock, publish);
  const upkeep = createUpkeep(casebook, folder, ports, () => {
    isBackupDue = false;
  });
  if (!isReadOnly) {
    await vault.recover((sha256) => store.read(async (db) => (await findBlob(db, sha256)) !== undefined));
  }
  const hourly = setInterval(() => {
    if (isBackupDue && !isReadOnly)
      upkeep.backUp().catch((error: unknown) => ports.logger.error('backup', error));
  }, hourMs);
  hourly.unref();

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
  const isBackupOld = () => {
    const [newest] = listBackups(folder);
    return newest === undefined || Date.parse(ports.clock.now()) - Date.parse(backupTime(newest)) > freshMs;
  };
  const close = async () => {
    clearInterval(hourly);
    jobs.cancelAll();
    await Promise.allSettled(underWay);
    try {
      if (!isReadOnly && isBackupDue && isBackupOld()) await upkeep.backUp();
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
