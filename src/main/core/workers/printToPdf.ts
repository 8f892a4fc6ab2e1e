import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { HypecheckError } from '#shared/contract/errors.ts';
import { createDevtoolsPipe, type DevtoolsPipe } from './createDevtoolsPipe.ts';
import { findBrowser } from './findBrowser.ts';

/** How a page is printed, where it is not as usual. */
export type PrintOptions = {
  /** The browser; default: the one that is found. */
  readonly browser?: string | undefined;
  /** How long it may take; default 120. */
  readonly timeoutSeconds?: number;
};

/** A4; margins and page numbers are the style sheet's. */
const paper = { paperWidth: 8.27, paperHeight: 11.69, preferCSSPageSize: true, printBackground: true };

const switches = (profile: string) => [
  '--headless',
  '--remote-debugging-pipe',
  `--user-data-dir=${profile}`,
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-extensions',
  '--disable-sync',
  '--disable-gpu',
  // Nothing that is printed may reach the network, whatever it asks for.
  '--host-resolver-rules=MAP * ~NOTFOUND',
  // The PDF names its maker by this.
  '--user-agent=Hypecheck',
  '--password-store=basic',
  '--use-mock-keychain',
  // Chromium refuses to sandbox for the super-user; there is no script on the page.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

async function print(pipe: DevtoolsPipe, html: string): Promise<Uint8Array> {
  // A context of its own is off the record: what is printed is not written to the profile.
  const { browserContextId } = (await pipe.send('Target.createBrowserContext')) as {
    browserContextId: string;
  };
  const { targetId } = (await pipe.send('Target.createTarget', { url: 'about:blank', browserContextId })) as {
    targetId: string;
  };
  const { sessionId } = (await pipe.send('Target.attachToTarget', { targetId, flatten: true })) as {
    sessionId: string;
  };
  const page = (method: string, parameters: object) => pipe.send(method, parameters, sessionId);
  await page('Emulation.setScriptExecutionDisabled', { value: true });
  const { frameTree } = (await page('Page.getFrameTree', {})) as {
    frameTree: { frame: { id: string } };
  };
  await page('Page.setDocumentContent', { frameId: frameTree.frame.id, html });
  const { data } = (await page('Page.printToPDF', {
    ...paper,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  })) as { data: string };
  return Buffer.from(data, 'base64');
}

const hasEnded = (child: ChildProcess) => child.exitCode !== null || child.signalCode !== null;

async function end(child: ChildProcess): Promise<void> {
  if (hasEnded(child) || child.pid === undefined) return;
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGKILL');
  await ended;
}

/**
 * Prints a page of HTML as a PDF through an installed browser that shows nothing, runs no script and reaches no
 * network; neither the page nor the PDF touches the disk. Throws `no-browser`, `print-failed` and `timeout`.
 */
export async function printToPdf(html: string, options: PrintOptions = {}): Promise<Uint8Array> {
  const browser = options.browser ?? findBrowser();
  if (browser === undefined) throw new HypecheckError('no-browser');
  const seconds = options.timeoutSeconds ?? 120;
  const folder = await mkdtemp(join(tmpdir(), 'hypecheck-print-'));
  const child = spawn(browser, switches(join(folder, 'profile')), {
    // What it leaves behind when it is ended goes with the folder.
    env: { ...process.env, TMPDIR: folder, TMP: folder, TEMP: folder },
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    windowsHide: true,
  });
  const [, , , calls, replies] = child.stdio;
  const pipe = createDevtoolsPipe(calls as Writable, replies as Readable);
  child.once('error', () => pipe.fail(new HypecheckError('no-browser')));
  child.once('exit', (code, signal) =>
    pipe.fail(new HypecheckError('print-failed', { reason: `it ended (${signal ?? code ?? 'unknown'})` })),
  );
  const timer = setTimeout(
    () => pipe.fail(new HypecheckError('timeout', { name: 'PDF', seconds })),
    seconds * 1_000,
  );
  try {
    return await print(pipe, html);
  } catch (error) {
    if (error instanceof HypecheckError) throw error;
    throw new HypecheckError('print-failed', { reason: (error as Error).message });
  } finally {
    clearTimeout(timer);
    await end(child);
    // Helpers of the browser may still be letting go of its files.
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 }).catch(() => undefined);
  }
}
