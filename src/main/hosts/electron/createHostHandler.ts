import { statSync } from 'node:fs';
import type { Core } from '#core/Core.ts';
import { HypecheckError } from '#shared/contract/errors.ts';
import { type MenuTable, menuTableSchema } from '#shared/contract/menuTable.ts';
import { createWebHandler, type WebHandler, type WebHandlerOptions } from '#web/createWebHandler.ts';
import { resultResponse } from '#web/resultResponse.ts';
import { takeRoute } from '#web/takeRoute.ts';

/** What a window can ask of this host, beside what every host serves. */
export type HostDeeds = {
  /** Has what the window's preload has, and its page does not. */
  readonly pass: string;
  readonly showMenu: (table: MenuTable) => Promise<void>;
  readonly openFolder: (folder: string) => void;
};

/** The handler of a window: `/host/menu`, `/host/take`, and everything that every host has. */
export function createHostHandler(options: WebHandlerOptions, deeds: HostDeeds): WebHandler {
  const handle = createWebHandler(options);
  return async (request) => {
    const { pathname } = new URL(request.url);
    if (!pathname.startsWith('/host/')) return handle(request);
    try {
      if (request.method === 'POST' && pathname === '/host/menu') {
        const table = menuTableSchema.safeParse(await request.json().catch(() => undefined));
        if (!table.success) throw new HypecheckError('invalid-input', { reason: 'not a menu' });
        await deeds.showMenu(table.data);
        return resultResponse({ ok: true, value: null });
      }
      if (request.method !== 'POST' || pathname !== '/host/take') throw new HypecheckError('unknown-route');
      if (request.headers.get('x-hypecheck-pass') !== deeds.pass)
        throw new HypecheckError('forbidden', { reason: 'A page names no files.' });
      return await take(options.core, await request.text(), request.signal);
    } catch (error) {
      if (error instanceof HypecheckError) return resultResponse({ ok: false, error: error.error });
      throw error;
    }
  };

  /** A casebook, which is a folder, is opened; anything else is taken in as every upload is. */
  async function take(core: Core, path: string, signal: AbortSignal): Promise<Response> {
    const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
    if (!isFolder || !path.endsWith('.hypecheck')) return takeRoute(core, path, signal);
    deeds.openFolder(path);
    return resultResponse({ ok: true, value: null });
  }
}
