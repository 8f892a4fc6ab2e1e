import { join } from 'node:path';

/** Where the desk keeps its own files, and where new casebooks go. */
export type DeskFolders = {
  /** The settings of the user, as this system keeps such things. */
  readonly settings: string;
  readonly casebooks: string;
};

/** What of the system decides where the folders are. */
export type System = {
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
};

/** The desk's folders on this system; HYPECHECK_HOME puts all of them under one folder. */
export function findDeskFolders({ platform, env, home }: System): DeskFolders {
  const own = env['HYPECHECK_HOME'];
  if (own) return { settings: own, casebooks: join(own, 'casebooks') };
  return { settings: findSettingsFolder({ platform, env, home }), casebooks: join(home, 'Hypecheck') };
}

function findSettingsFolder({ platform, env, home }: System): string {
  switch (platform) {
    case 'win32':
      return join(env['APPDATA'] || join(home, 'AppData', 'Roaming'), 'Hypecheck');
    case 'darwin':
      return join(home, 'Library', 'Application Support', 'Hypecheck');
    default:
      return join(env['XDG_CONFIG_HOME'] || join(home, '.config'), 'hypecheck');
  }
}
