import { EventEmitter } from 'node:events';
import { existsSync } from 'node:fs';
import type * as Electron from 'electron';

/**
 * A stand-in for the `electron` module, for machines without its program. Every part is declared as a part of the real
 * one (`implements Pick<…>`), so that the type checker holds it to electron.d.ts; what it records, tests look at.
 */

type WebPreferences = Electron.WebPreferences;
type Handler = (request: Request) => Response | Promise<Response>;

/** An event as Electron gives it to listeners that may prevent what is about to happen. */
export const preventable = <Extra extends object>(extra: Extra) => {
  const event = {
    ...extra,
    defaultPrevented: false,
    preventDefault: () => void (event.defaultPrevented = true),
  };
  return event;
};

class StandInSession
  extends EventEmitter
  implements
    Pick<
      Electron.Session,
      | 'setPermissionRequestHandler'
      | 'setPermissionCheckHandler'
      | 'setDevicePermissionHandler'
      | 'setDisplayMediaRequestHandler'
      | 'setSpellCheckerEnabled'
    >
{
  readonly partition: string;
  readonly options: Electron.FromPartitionOptions | undefined;
  handlers = new Map<string, Handler>();
  isSpellChecked = true;
  permissionRequest: Parameters<Electron.Session['setPermissionRequestHandler']>[0] = null;
  permissionCheck: Parameters<Electron.Session['setPermissionCheckHandler']>[0] = null;
  devicePermission: Parameters<Electron.Session['setDevicePermissionHandler']>[0] = null;
  displayMedia: Parameters<Electron.Session['setDisplayMediaRequestHandler']>[0] | undefined;
  // The second of its two forms: without a filter, so that every request is asked about.
  beforeRequest: Parameters<Electron.WebRequest['onBeforeRequest']>[0] | undefined;
  readonly protocol: Pick<Electron.Protocol, 'handle'> = {
    handle: (scheme, handler) => {
      if (this.handlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`);
      this.handlers.set(scheme, handler as Handler);
    },
  };
  readonly webRequest = {
    onBeforeRequest: (listener: Parameters<Electron.WebRequest['onBeforeRequest']>[0]) => {
      this.beforeRequest = listener;
    },
  };

  constructor(partition: string, options: Electron.FromPartitionOptions | undefined) {
    super();
    this.partition = partition;
    this.options = options;
  }
  setPermissionRequestHandler: Electron.Session['setPermissionRequestHandler'] = (handler) => {
    this.permissionRequest = handler;
  };
  setPermissionCheckHandler: Electron.Session['setPermissionCheckHandler'] = (handler) => {
    this.permissionCheck = handler;
  };
  setDevicePermissionHandler: Electron.Session['setDevicePermissionHandler'] = (handler) => {
    this.devicePermission = handler;
  };
  setDisplayMediaRequestHandler: Electron.Session['setDisplayMediaRequestHandler'] = (handler) => {
    this.displayMedia = handler;
  };
  setSpellCheckerEnabled(isEnabled: boolean): void {
    this.isSpellChecked = isEnabled;
  }
  /** Sends a request as a page would. */
  readonly request = async (url: string, init?: RequestInit): Promise<Response> => {
    const handler = this.handlers.get(new URL(url).protocol.slice(0, -1));
    if (!handler) throw new Error(`ERR_UNKNOWN_URL_SCHEME ${url}`);
    return handler(new Request(url, init));
  };
}

/** What a page offers its host, as the desk's does (src/renderer/app/NativeMenu.tsx). */
export type PageStandIn = { readonly run: (id: string) => void; readonly store: () => Promise<boolean> };

class StandInContents
  extends EventEmitter
  implements
    Pick<
      Electron.WebContents,
      | 'executeJavaScript'
      | 'forcefullyCrashRenderer'
      | 'getURL'
      | 'printToPDF'
      | 'reload'
      | 'setWebRTCIPHandlingPolicy'
      | 'setWindowOpenHandler'
    >
{
  url = '';
  reloads = 0;
  webRtc: string | undefined;
  printed: Electron.PrintToPDFOptions[] = [];
  windowOpen: Parameters<Electron.WebContents['setWindowOpenHandler']>[0] | undefined;
  page: PageStandIn = { run: () => undefined, store: () => Promise.resolve(true) };

  getURL(): string {
    return this.url;
  }
  executeJavaScript(code: string): Promise<unknown> {
    const evaluate = new Function('globalThis', `return (${code});`) as (global: object) => unknown;
    return Promise.resolve().then(() => evaluate({ hypecheckDesk: this.page }));
  }
  reload(): void {
    this.reloads += 1;
  }
  forcefullyCrashRenderer(): void {
    this.emit('render-process-gone', {}, { reason: 'killed', exitCode: 1 });
  }
  printToPDF(options: Electron.PrintToPDFOptions): Promise<Buffer> {
    this.printed.push(options);
    return Promise.resolve(Buffer.from('%PDF-1.7 stand-in'));
  }
  setWindowOpenHandler: Electron.WebContents['setWindowOpenHandler'] = (handler) => {
    this.windowOpen = handler;
  };
  setWebRTCIPHandlingPolicy: Electron.WebContents['setWebRTCIPHandlingPolicy'] = (policy) => {
    this.webRtc = policy;
  };
}

/** Makes a module of its own, with nothing of any module before. */
export function createElectronStandIn(version: { readonly isPackaged: boolean; readonly locale: string }) {
  const sessions = new Map<string, StandInSession>();
  const windows: StandInWindow[] = [];
  const record = {
    switches: new Map<string, string | undefined>(),
    schemes: [] as Electron.CustomScheme[],
    paths: new Map<string, string>(),
    recent: [] as string[],
    menu: undefined as Electron.MenuItemConstructorOptions[] | null | undefined,
    dialogs: [] as {
      kind: string;
      parent: unknown;
      options: Electron.MessageBoxOptions & Electron.OpenDialogOptions;
    }[],
    /** What the next dialogs are answered with; the first button, or cancelled, where there is nothing. */
    answers: [] as (number | readonly string[])[],
    instanceData: undefined as unknown,
    hasLock: true,
    isSandboxed: false,
    hasQuit: false,
    focused: undefined as StandInWindow | undefined,
    sessions,
    windows,
  };
  let isReady = false;
  const early = (what: string) => {
    if (isReady) throw new Error(`${what} can only be called before app is ready`);
  };

  class StandInWindow
    extends EventEmitter
    implements
      Pick<
        Electron.BrowserWindow,
        | 'close'
        | 'destroy'
        | 'focus'
        | 'getNormalBounds'
        | 'isDestroyed'
        | 'isFocused'
        | 'isMaximized'
        | 'isMinimized'
        | 'loadURL'
        | 'maximize'
        | 'restore'
        | 'setTitle'
        | 'show'
      >
  {
    readonly options: Electron.BrowserWindowConstructorOptions;
    readonly webContents = new StandInContents();
    title = '';
    isShown = false;
    isMax = false;
    isMin = false;
    isGone = false;
    constructor(options: Electron.BrowserWindowConstructorOptions) {
      super();
      if (!isReady) throw new Error('Cannot create BrowserWindow before app is ready');
      this.options = options;
      windows.push(this);
      app.emit('web-contents-created', {}, this.webContents);
    }
    get preferences(): WebPreferences {
      return this.options.webPreferences ?? {};
    }
    readonly check = () => {
      if (this.isGone) throw new TypeError('Object has been destroyed');
    };
    async loadURL(url: string): Promise<void> {
      this.check();
      this.webContents.url = url;
      const answer = await (this.preferences.session as unknown as StandInSession).request(url);
      if (!answer.ok) throw new Error(`ERR_FAILED (${answer.status}) loading '${url}'`);
      await answer.body?.cancel();
      if (!this.isGone) this.emit('ready-to-show');
    }
    close(): void {
      this.check();
      const event = preventable({});
      this.emit('close', event);
      if (!event.defaultPrevented) this.destroy();
    }
    destroy(): void {
      if (this.isGone) return;
      this.isGone = true;
      windows.splice(windows.indexOf(this), 1);
      this.emit('closed');
      if (windows.length === 0 && !record.hasQuit) app.emit('window-all-closed');
    }
    focus(): void {
      this.check();
      record.focused = this;
      this.emit('focus');
    }
    show(): void {
      this.check();
      this.isShown = true;
    }
    maximize(): void {
      this.isMax = true;
    }
    restore(): void {
      this.isMin = false;
    }
    setTitle(title: string): void {
      this.check();
      this.title = title;
    }
    getNormalBounds(): Electron.Rectangle {
      const { x = 10, y = 20, width = 800, height = 600 } = this.options;
      return { x, y, width, height };
    }
    isFocused(): boolean {
      this.check();
      return record.focused === this;
    }
    isMaximized = () => this.isMax;
    isMinimized = () => this.isMin;
    isDestroyed = () => this.isGone;
  }

  class StandInApp
    extends EventEmitter
    implements
      Pick<
        Electron.App,
        | 'addRecentDocument'
        | 'enableSandbox'
        | 'getLocale'
        | 'isPackaged'
        | 'quit'
        | 'requestSingleInstanceLock'
        | 'setPath'
        | 'whenReady'
      >
  {
    readonly isPackaged = version.isPackaged;
    readonly ready = new Promise<void>((resolve) => this.once('ready', () => resolve()));
    readonly commandLine: Pick<Electron.CommandLine, 'appendSwitch'> = {
      appendSwitch: (name, value) => {
        early('appendSwitch');
        record.switches.set(name, value);
      },
    };
    whenReady = () => this.ready;
    getLocale = () => version.locale;
    setPath(name: string, path: string): void {
      if (!existsSync(path)) throw new Error(`Failed to set path: there is no folder ${path}`);
      record.paths.set(name, path);
    }
    addRecentDocument = (path: string) => void record.recent.push(path);
    enableSandbox(): void {
      early('enableSandbox');
      record.isSandboxed = true;
    }
    requestSingleInstanceLock(data?: Record<string, unknown>): boolean {
      record.instanceData = data;
      return record.hasLock;
    }
    /** As the real one: windows first, each of which may refuse, which ends it; then `will-quit`, which may, too. */
    quit(): void {
      this.emit('before-quit', preventable({}));
      for (const window of [...windows]) window.close();
      if (windows.length > 0) return;
      const event = preventable({});
      this.emit('will-quit', event);
      if (!event.defaultPrevented) {
        record.hasQuit = true;
        this.emit('quit');
      }
    }
  }
  const app = new StandInApp();

  const answerBox = (options: Electron.MessageBoxOptions): Electron.MessageBoxReturnValue => {
    const answer = record.answers.shift();
    const response = typeof answer === 'number' ? answer : (options.cancelId ?? 0);
    return { response, checkboxChecked: false };
  };
  const module = {
    app,
    BrowserWindow: StandInWindow,
    dialog: {
      showMessageBox: (parent: unknown, options: Electron.MessageBoxOptions) => {
        record.dialogs.push({ kind: 'message', parent, options });
        return Promise.resolve(answerBox(options));
      },
      showErrorBox: (message: string, detail: string) => {
        record.dialogs.push({ kind: 'error', parent: null, options: { message, detail } });
      },
      showOpenDialog: (options: Electron.OpenDialogOptions) => {
        record.dialogs.push({ kind: 'open', parent: null, options: options as never });
        const answer = record.answers.shift();
        const filePaths = typeof answer === 'object' ? [...answer] : [];
        return Promise.resolve({ canceled: filePaths.length === 0, filePaths });
      },
    },
    Menu: {
      buildFromTemplate: (template: Electron.MenuItemConstructorOptions[]) => template,
      setApplicationMenu: (menu: Electron.MenuItemConstructorOptions[] | null) => {
        record.menu = menu;
      },
    },
    nativeTheme: { themeSource: 'system' } as Pick<Electron.NativeTheme, 'themeSource'>,
    protocol: {
      registerSchemesAsPrivileged: (schemes) => {
        early('protocol.registerSchemesAsPrivileged');
        record.schemes.push(...schemes);
      },
    } satisfies Pick<Electron.Protocol, 'registerSchemesAsPrivileged'>,
    screen: {
      getAllDisplays: () => [
        { workArea: { x: 0, y: 0, width: 1_920, height: 1_040 } } satisfies Pick<
          Electron.Display,
          'workArea'
        >,
      ],
    },
    session: {
      fromPartition: (partition: string, options?: Electron.FromPartitionOptions) => {
        const found = sessions.get(partition) ?? new StandInSession(partition, options);
        sessions.set(partition, found);
        return found;
      },
    },
  };
  const becomeReady = () => {
    isReady = true;
    app.emit('ready');
  };
  return { module, record, becomeReady };
}

type StandIn = ReturnType<typeof createElectronStandIn>['module'];

/** Does not compile where the stand-in has a name that electron.d.ts has not. */
export const hasNoStrangers: Exclude<keyof StandIn, keyof typeof Electron> extends never ? true : never =
  true;

/** A window of the stand-in. */
export type WindowStandIn = InstanceType<StandIn['BrowserWindow']>;
