import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { Core } from '#core/Core.ts';
import type { Logger } from '#core/ports.ts';
import { contractError } from '#shared/contract/errors.ts';
import { createWebHandler } from '#web/createWebHandler.ts';
import { errorResponse } from '#web/errorResponse.ts';
import { resultResponse } from '#web/resultResponse.ts';
import { createSignIn } from './createSignIn.ts';
import { discardBody } from './discardBody.ts';
import { isAllowedRequest } from './isAllowedRequest.ts';
import { readCookies } from './readCookies.ts';
import { sendResponse } from './sendResponse.ts';
import { toWebRequest } from './toWebRequest.ts';

/** What the loopback host serves, and where. */
export type LoopbackHostOptions = {
  readonly core: Core;
  readonly who: () => string;
  /** The folder of the built desk; null where it is not built. */
  readonly assets: string | null;
  /** 0 or nothing: any free port. */
  readonly port?: number;
  readonly logger?: Logger;
};

/** The running loopback host. */
export type LoopbackHost = {
  /** `http://127.0.0.1:PORT`. */
  readonly origin: string;
  /** An address that signs one window in, once. */
  readonly newSignInAddress: () => string;
  /** Ends event streams, lets short answers finish, and closes every connection. The core stays open. */
  readonly close: () => Promise<void>;
};

const closeGraceMs = 2_000;

const signInHelp =
  'This window is not signed in. An address printed by Hypecheck signs in one window, once.\n' +
  'Press Enter where Hypecheck runs, and open the address it prints then.\n';

const secret = { 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer' };

const explainSignIn = (): Response =>
  new Response(signInHelp, {
    status: 401,
    headers: { ...secret, 'Content-Type': 'text/plain; charset=utf-8', 'X-Content-Type-Options': 'nosniff' },
  });

/** Serves the application to a browser on this machine, on 127.0.0.1 only. Rejects when the port cannot be had. */
export async function createLoopbackHost(options: LoopbackHostOptions): Promise<LoopbackHost> {
  const handle = createWebHandler(options);
  const signIn = createSignIn();
  const running = new Map<AbortController, Socket>();
  const sockets = new Set<Socket>();
  let isClosing = false;

  // A large import from a slow drive may take longer than the five minutes that node:http allows.
  const server = createServer({ requestTimeout: 30 * 60_000 }, (incoming, outgoing) => {
    const aborter = new AbortController();
    const { socket } = incoming;
    running.set(aborter, socket);
    // A socket that breaks says so here as well as by 'close'; without a listener it would end the process.
    incoming.on('error', () => undefined);
    outgoing.on('error', () => undefined);
    outgoing.once('close', () => {
      running.delete(aborter);
      aborter.abort();
      if (isClosing) socket.destroySoon();
    });
    void answer(incoming, outgoing, aborter.signal).catch((error: unknown) => {
      options.logger?.error('loopback', error);
      outgoing.destroy();
    });
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  await listen();
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  // Cookies do not tell ports apart, so the name does.
  const cookieName = `hypecheck-${port}`;

  async function answer(incoming: IncomingMessage, outgoing: ServerResponse, signal: AbortSignal) {
    const response = await respond(incoming, signal);
    if (!incoming.complete) discardBody(incoming);
    if (isClosing) outgoing.shouldKeepAlive = false;
    await sendResponse(response, outgoing);
  }

  async function respond(incoming: IncomingMessage, signal: AbortSignal): Promise<Response> {
    const { headers, headersDistinct, method: verb = 'GET' } = incoming;
    const secFetchSite = headers['sec-fetch-site'] as string | undefined;
    const facts = { verb, hosts: headersDistinct.host ?? [], origin: headers.origin, secFetchSite, port };
    if (!isAllowedRequest(facts))
      return errorResponse('forbidden', { reason: 'This request does not come from a window of Hypecheck.' });
    let request: Request;
    try {
      request = toWebRequest(incoming, origin, signal);
    } catch {
      return errorResponse('unknown-route');
    }
    const { pathname, searchParams } = new URL(request.url);
    if (pathname === '/signin' && verb === 'GET') return exchange(searchParams.get('code') ?? '');
    if (!readCookies(headers.cookie, cookieName).some(signIn.isSession)) {
      // Typed in, bookmarked, or reloaded after the program was started again: a person reads this.
      if (headers['sec-fetch-mode'] === 'navigate') return explainSignIn();
      return resultResponse({ ok: false, error: contractError('unauthorized') });
    }
    return handle(request);
  }

  function exchange(code: string): Response {
    const token = signIn.exchange(code);
    if (token === undefined) return explainSignIn();
    const cookie = `${cookieName}=${token}; HttpOnly; SameSite=Strict; Path=/`;
    return new Response(null, { status: 303, headers: { ...secret, Location: '/', 'Set-Cookie': cookie } });
  }

  function listen(): Promise<void> {
    return new Promise((resolve, reject) => {
      server.once('error', reject);
      server.listen(options.port ?? 0, '127.0.0.1', () => {
        server.off('error', reject);
        resolve();
      });
    });
  }

  function close(): Promise<void> {
    isClosing = true;
    return new Promise((resolve) => {
      const cut = setTimeout(() => server.closeAllConnections(), closeGraceMs);
      server.close(() => {
        clearTimeout(cut);
        resolve();
      });
      // Browsers keep spare connections that never asked for anything; node:http does not count those as idle.
      const busy = new Set(running.values());
      for (const socket of sockets) if (!busy.has(socket)) socket.destroy();
      for (const aborter of running.keys()) aborter.abort();
    });
  }

  return {
    origin,
    newSignInAddress: () => `${origin}/signin?code=${signIn.newCode()}`,
    close,
  };
}
