import type { Session } from 'electron';
import type { WebHandler } from '#web/createWebHandler.ts';
import { errorResponse } from '#web/errorResponse.ts';

/** The scheme under which everything of the application is served, and the only one that is. */
export const scheme = 'hypecheck';

/** Where the window of this number is served from; each has an origin of its own. */
export const originOf = (number: number): string => `${scheme}://desk-${number}`;

/** What a page may ask the system for: to put text that its user copies on the clipboard. Nothing else. */
const permitted = new Set(['clipboard-sanitized-write']);

/** Whether a page may load this: its own scheme, what pages of it made themselves, and inline data. */
export const isAllowedAddress = (url: string, isDeveloped: boolean): boolean =>
  url.startsWith(`${scheme}://`) ||
  url.startsWith(`blob:${scheme}://`) ||
  url.startsWith('data:') ||
  (isDeveloped && url.startsWith('devtools://'));

/**
 * Shuts a session in: answers its own scheme by the handler of the host that is named, lets no other request out,
 * refuses permissions, devices and dictionaries, and asks with the system's dialog where a file is to be saved.
 */
export function guardSession(
  session: Session,
  handlers: ReadonlyMap<string, WebHandler>,
  isDeveloped: boolean,
  saveTitle: () => string,
): void {
  session.protocol.handle(scheme, async (request) => {
    const { host } = new URL(request.url);
    const origin = request.headers.get('origin');
    const handle = handlers.get(host);
    if (!handle) return errorResponse('unknown-route');
    // One window's page has no business with another's core.
    if (origin !== null && origin !== `${scheme}://${host}`)
      return errorResponse('forbidden', { reason: 'This request comes from elsewhere.' });
    return handle(request);
  });
  session.webRequest.onBeforeRequest(({ url }, answer) =>
    answer({ cancel: !isAllowedAddress(url, isDeveloped) }),
  );
  session.setPermissionRequestHandler((_, permission, answer) => answer(permitted.has(permission)));
  session.setPermissionCheckHandler((_, permission) => permitted.has(permission));
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler(null);
  // Chromium would fetch its dictionaries from the network.
  session.setSpellCheckerEnabled(false);
  session.on('will-download', (event, item) => {
    // Only what the desk itself made.
    if (!isAllowedAddress(item.getURL(), false)) return event.preventDefault();
    item.setSaveDialogOptions({ title: saveTitle(), defaultPath: item.getFilename() });
  });
}
