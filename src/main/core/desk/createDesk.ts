import { existsSync, mkdirSync, readdirSync, rmdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Caller, Core } from '#core/Core.ts';
import { casebookPaths } from '#core/casebook/casebookPaths.ts';
import { createBroadcast } from '#core/createBroadcast.ts';
import type { CoreOptions } from '#core/createCore.ts';
import { createDispatch } from '#core/createDispatch.ts';
import { explainError } from '#core/explainError.ts';
import type { Ports } from '#core/ports.ts';
import type { MethodName, OutputOf, ParsedInputOf } from '#shared/contract/contract.ts';
import { contractError, HypecheckError } from '#shared/contract/errors.ts';
import type { Sample } from './buildSampleCasebook.ts';
import { createSettingsFile } from './createSettingsFile.ts';
import { casebookKey, findCasebooks } from './findCasebooks.ts';
import type { DeskFolders } from './findDeskFolders.ts';
import { toFolderName } from './toFolderName.ts';

/** What a desk is set up with. */
export type DeskOptions = {
  readonly folders: DeskFolders;
  readonly sample: Sample;
  /** Opens a core on a casebook: `spawnCore`, or in process. `onDeath` is called where it dies by itself. */
  readonly spawn: (options: CoreOptions, onDeath: () => void) => Promise<Core>;
  /** Told after a core had died: the casebook was opened anew, or what hindered that. */
  readonly onRecovery?: (hindrance: unknown) => void;
  /** What to propose as the checker's name: the system account's. */
  readonly suggestedChecker: string;
  /** The checker of this desk, whatever the settings say. */
  readonly checker?: string | undefined;
  /** Validates what methods answer, too: for tests. */
  readonly areOutputsChecked?: boolean;
};

/** The core of whatever casebook is open, and the desk around it that opens them. */
export type Desk = Core & {
  /** Who checks here; before the name was asked for, the name that is proposed. */
  readonly checker: () => string;
  /** The folder of the open casebook. */
  readonly folder: () => string | undefined;
  /** Opens the casebook in a folder of this machine and remembers it. Throws a HypecheckError. */
  readonly openFolder: (folder: string, isReadOnly: boolean) => Promise<void>;
};

type DeskMethod = Extract<MethodName, `desk.${string}`>;
type DeskHandlers = {
  readonly [N in DeskMethod]: (input: ParsedInputOf<N>, who: string) => Promise<OutputOf<N>>;
};
type Open = {
  readonly folder: string;
  readonly isReadOnly: boolean;
  readonly core: Core;
  readonly unsubscribe: () => void;
};

const maxRemembered = 200;

/** Sets up a desk with nothing open. */
export async function createDesk(options: DeskOptions, ports: Ports): Promise<Desk> {
  const { folders, sample, spawn } = options;
  const settings = createSettingsFile(folders.settings, ports);
  const { publish, subscribe } = createBroadcast((error) => ports.logger.error('event listener', error));
  // Whatever needs SQLite is loaded when it is asked for: the core of a casebook has a thread that loads its own, and a
  // window waits for its address meanwhile.
  let analyst: Promise<Core> | undefined;
  const getAnalyst = () =>
    (analyst ??= import('#core/createCore.ts').then(({ createCore }) =>
      createCore({ folder: null, isReadOnly: true, who: '' }, ports),
    ));
  const sampleFolder = join(folders.casebooks, toFolderName(sample.title, []));
  const checker = () => options.checker ?? settings.read().checker;

  let open: Open | undefined;
  let building: Core | undefined;
  let progress: OutputOf<'desk.getProgress'>['sample'] = null;
  const dead = new WeakSet<Core>();
  let isClosing = false;
  let last: Promise<unknown> = Promise.resolve();

  /** Openings and closings come one after the other, whichever windows ask. */
  function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const turn = last.then(() => {
      if (isClosing) throw new HypecheckError('cancelled');
      return work();
    });
    last = turn.catch(() => undefined);
    return turn;
  }

  const askTitle = async ({ core, folder }: Open): Promise<string | undefined> => {
    const answer = await core.dispatch('casebook.get', {}, { who: '', reach: 'window' });
    if (answer.ok) return (answer.value as OutputOf<'casebook.get'>).title;
    return settings.read().casebooks.find((each) => each.folder === folder)?.title;
  };

  async function describe(): Promise<OutputOf<'desk.get'>> {
    const now = open;
    const title = now && ((await askTitle(now)) ?? basename(now.folder));
    return {
      checker: checker(),
      suggestedChecker: options.suggestedChecker,
      casebook: now ? { key: casebookKey(now.folder), title: title ?? '', isReadOnly: now.isReadOnly } : null,
      casebooks: findCasebooks(settings.read().casebooks, folders.casebooks).map((each) => ({
        key: each.key,
        title: now?.folder === each.folder && title !== undefined ? title : each.title,
        folderName: basename(each.folder),
        openedAt: each.openedAt,
        isSample: each.folder === sampleFolder,
      })),
    };
  }

  async function remember(opened: Open): Promise<void> {
    const title = (await askTitle(opened)) ?? basename(opened.folder);
    const entry = { folder: opened.folder, title, openedAt: ports.clock.now() };
    try {
      settings.change((before) => ({
        ...before,
        casebooks: [entry, ...before.casebooks.filter(({ folder }) => folder !== entry.folder)].slice(
          0,
          maxRemembered,
        ),
      }));
    } catch (error) {
      // A casebook that is open is worth more than a list that knows of it.
      ports.logger.error('settings', error);
    }
  }

  async function letGo(): Promise<void> {
    const before = open;
    open = undefined;
    before?.unsubscribe();
    await before?.core.close().catch((error: unknown) => ports.logger.error('close', error));
  }

  const isAlive = async ({ core }: Open) =>
    (await core.dispatch('casebook.get', {}, { who: '', reach: 'window' })).ok;

  async function openCasebook(folder: string, isReadOnly: boolean, who: string): Promise<void> {
    const isOpen = open?.folder === folder && open.isReadOnly === isReadOnly;
    if (isOpen && open && (await isAlive(open))) return;
    // The thread of its core has died: it must be gone before another can have the casebook.
    if (isOpen) await letGo();
    const core = await spawn({ folder, isReadOnly, who }, () => void recover(core));
    // Only now that the new one is open: had it failed, the old one would be there still.
    const closed = letGo();
    open = { folder, isReadOnly, core, unsubscribe: core.subscribe(publish) };
    await remember(open);
    await closed;
    publish({ topic: 'stream', ids: [] });
  }

  /** What windows send meanwhile waits with them. */
  async function recover(core: Core): Promise<void> {
    dead.add(core);
    await inTurn(async () => {
      if (open?.core !== core) return;
      const { folder, isReadOnly } = open;
      await openCasebook(folder, isReadOnly, checker() ?? options.suggestedChecker);
      options.onRecovery?.(undefined);
    }).catch((hindrance: unknown) => {
      if (isClosing) return;
      publish({ topic: 'stream', ids: [] });
      options.onRecovery?.(hindrance);
    });
  }

  async function pass(method: string, input: unknown, caller: Caller) {
    const core = open?.core ?? (await getAnalyst());
    const answer = await core.dispatch(method, input, caller);
    if (answer.ok || answer.error.code !== 'internal' || !dead.has(core)) return answer;
    return { ok: false, error: contractError('needs-casebook', { method }) } as const;
  }

  const getFolder = (key: string): string => {
    const found = findCasebooks(settings.read().casebooks, folders.casebooks).find(
      (each) => each.key === key,
    );
    if (!found) throw new HypecheckError('not-found', { what: 'casebook' });
    return found.folder;
  };

  async function create(title: string, who: string): Promise<void> {
    const taken = existsSync(folders.casebooks) ? readdirSync(folders.casebooks) : [];
    const folder = join(folders.casebooks, toFolderName(title, [...taken, basename(sampleFolder)]));
    try {
      mkdirSync(folder, { recursive: true });
      const { createCasebook } = await import('#core/casebook/createCasebook.ts');
      await createCasebook({ folder, title, who }, ports);
    } catch (error) {
      if (existsSync(folder) && readdirSync(folder).length === 0) rmdirSync(folder);
      throw explainError(error, folder);
    }
    await openCasebook(folder, false, who);
  }

  async function build(): Promise<void> {
    const onCore = (core: Core | undefined) => {
      building = core;
      if (isClosing) void core?.close();
    };
    const { buildSampleCasebook } = await import('./buildSampleCasebook.ts');
    const total = sample.stepCount;
    const onProgress = (done: number) => {
      progress = { done: Math.min(done, total), total };
    };
    onProgress(0);
    try {
      await buildSampleCasebook({ folder: sampleFolder, sample, spawn, onCore, onProgress }, ports);
    } catch (error) {
      throw isClosing ? new HypecheckError('cancelled') : error;
    } finally {
      progress = null;
    }
  }

  async function restore(folder: string, who: string): Promise<void> {
    if (open?.folder === folder) {
      await letGo();
      publish({ topic: 'stream', ids: [] });
    }
    const { isSoundDatabase } = await import('#core/casebook/backups.ts');
    const { restoreBackup } = await import('#core/casebook/restoreBackup.ts');
    // Asked for twice, or by a window that saw the damage before another one restored: the newer work stays.
    if (!isSoundDatabase(casebookPaths(folder).database)) await restoreBackup({ folder, who }, ports);
    await openCasebook(folder, false, who);
  }

  const handlers: DeskHandlers = {
    'desk.get': describe,
    'desk.setChecker': async ({ name }) => {
      settings.change((before) => ({ ...before, checker: name }));
      publish({ topic: 'stream', ids: [] });
      return describe();
    },
    'desk.create': async ({ title }, who) => {
      await inTurn(() => create(title, who));
      return describe();
    },
    'desk.open': async ({ key, isReadOnly }, who) => {
      await inTurn(() => openCasebook(getFolder(key), isReadOnly, who));
      return describe();
    },
    'desk.openSample': async (_, who) => {
      await inTurn(async () => {
        if (!existsSync(sampleFolder)) await build();
        await openCasebook(sampleFolder, false, who);
      });
      return describe();
    },
    'desk.getProgress': () => Promise.resolve({ sample: progress }),
    'desk.restore': async ({ key }, who) => {
      await inTurn(() => restore(getFolder(key), who));
      return describe();
    },
  };
  const own = createDispatch(
    (method, input, { who }: Caller) =>
      (handlers as unknown as Record<string, (input: unknown, who: string) => Promise<unknown>>)[method]?.(
        input,
        who,
      ) ?? Promise.reject(new Error(`no handler for ${method}`)),
    {
      hasCasebook: false,
      hasDesk: true,
      isReadOnly: false,
      areOutputsChecked: options.areOutputsChecked ?? false,
    },
    ports,
  );

  async function close(): Promise<void> {
    isClosing = true;
    await building?.close();
    await last;
    await letGo();
    await (await analyst)?.close();
  }
  let closed: Promise<void> | undefined;

  return {
    get uploadFolder() {
      return open?.core.uploadFolder ?? null;
    },
    dispatch: (method, input, caller) =>
      method.startsWith('desk.') ? own(method, input, caller) : pass(method, input, caller),
    subscribe,
    findEvidence: (sha256) => open?.core.findEvidence(sha256) ?? Promise.resolve(undefined),
    close: () => (closed ??= close()),
    checker: () => checker() ?? options.suggestedChecker,
    folder: () => open?.folder,
    openFolder: (folder, isReadOnly) =>
      inTurn(() => openCasebook(resolve(folder), isReadOnly, checker() ?? options.suggestedChecker)),
  };
}
