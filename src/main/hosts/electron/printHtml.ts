import { randomUUID } from 'node:crypto';
import { BrowserWindow, type Session } from 'electron';
import type { WebHandler } from '#web/createWebHandler.ts';
import { HypecheckError } from '#shared/contract/errors.ts';
import { scheme } from './guardSession.ts';

const limitMs = 120_000;
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; sandbox";

/** Prints a page of HTML as a PDF, in a window that nobody sees and in which nothing runs. Throws `print-failed` and `timeout`. */
export async function printHtml(
  html: string,
  session: Session,
  handlers: Map<string, WebHandler>,
): Promise<Uint8Array> {
  const host = `print-${randomUUID()}`;
  const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': policy };
  handlers.set(host, () => Promise.resolve(new Response(html, { headers })));
  const window = new BrowserWindow({
    show: false,
    webPreferences: { session, javascript: false, sandbox: true, contextIsolation: true, spellcheck: false },
  });
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const error = new HypecheckError('timeout', { name: 'PDF', seconds: limitMs / 1_000 });
    timer = setTimeout(() => reject(error), limitMs);
  });
  const print = async () => {
    await window.loadURL(`${scheme}://${host}/`);
    const outline = { generateTaggedPDF: true, generateDocumentOutline: true };
    return window.webContents.printToPDF({ preferCSSPageSize: true, printBackground: true, ...outline });
  };
  try {
    return new Uint8Array(await Promise.race([print(), late]));
  } catch (error) {
    if (error instanceof HypecheckError) throw error;
    throw new HypecheckError('print-failed', { reason: String(error) });
  } finally {
    clearTimeout(timer);
    handlers.delete(host);
    window.destroy();
  }
}
