import type { BrowserContext, ConsoleMessage } from '@playwright/test';

/** The browser reports every answer with an error status; those of calls are told to the user, not to the console. */
function isAnsweredCall(message: ConsoleMessage, origin: string): boolean {
  return (
    message.text().startsWith('Failed to load resource: the server responded') &&
    /^\/(?:rpc|upload)\b/.test(message.location().url.slice(origin.length))
  );
}

/** Notes what no window of the desk may do: errors in the console, exceptions, requests to anywhere else. */
export function watchPage(context: BrowserContext, origin: () => string, problems: string[]): void {
  context.on('console', (message) => {
    if (message.type() !== 'error' || isAnsweredCall(message, origin())) return;
    problems.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => problems.push(`exception: ${String(error.error().stack)}`));
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin()}/`) && !/^(?:data|blob|about):/.test(url))
      problems.push(`request to ${url}`);
  });
  context.on('response', (response) => {
    if (response.status() !== 500) return;
    // A damaged casebook and a broken drive are answers, too; what nobody foresaw is none.
    response.json().then(
      ({ error }: { error?: { code?: string; message?: string } }) => {
        if (error?.code === 'internal') problems.push(`${response.url()}: ${error.message}`);
      },
      () => problems.push(`answer 500 of ${response.url()}`),
    );
  });
}
