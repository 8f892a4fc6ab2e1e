import { randomUUID } from 'node:crypto';
import type { Core } from '#core/Core.ts';
import type { Logger } from '#core/ports.ts';
import { HypecheckError } from '#shared/contract/errors.ts';
import { assetsRoute } from './assetsRoute.ts';
import { briefRoute } from './briefRoute.ts';
import { errorResponse } from './errorResponse.ts';
import { eventsRoute, heartbeatEvery20s } from './eventsRoute.ts';
import type { Heartbeat } from './eventsRoute.ts';
import { evidenceRoute } from './evidenceRoute.ts';
import { resultResponse } from './resultResponse.ts';
import { rpcRoute } from './rpcRoute.ts';
import { uploadLimitBytes, uploadRoute } from './uploadRoute.ts';

/** What a window is served from. */
export type WebHandlerOptions = {
  readonly core: Core;
  /** The name under which changes of this window go into the log. */
  readonly who: () => string;
  /** The folder of the built desk; null where it is not built. */
  readonly assets?: string | null;
  readonly logger?: Logger;
  readonly heartbeat?: Heartbeat;
  readonly uploadLimitBytes?: number;
};

/** Answers a request; never rejects. */
export type WebHandler = (request: Request) => Promise<Response>;

/** The one handler behind every window: calls, events, uploads, evidence bytes and the pages themselves. */
export function createWebHandler(options: WebHandlerOptions): WebHandler {
  return async (request) => {
    try {
      return await route(options, request);
    } catch (error) {
      if (error instanceof HypecheckError) return resultResponse({ ok: false, error: error.error });
      if (request.signal.aborted) return errorResponse('cancelled');
      const reference = randomUUID();
      options.logger?.error(`web ${reference}`, error);
      return errorResponse('internal', { reference });
    }
  };
}

async function route(options: WebHandlerOptions, request: Request): Promise<Response> {
  const { core } = options;
  const { pathname } = new URL(request.url);
  const isHead = request.method === 'HEAD';
  const [, area, name] = /^\/(rpc|events|upload|evidence|brief)(?:\/(.*))?$/s.exec(pathname) ?? [];

  switch (`${isHead ? 'GET' : request.method} ${area ?? ''}`) {
    case 'POST rpc': {
      const method = decode(name);
      if (method === undefined || method === '' || method.includes('/')) break;
      return rpcRoute(core, options.who(), method, request);
    }
    case 'GET events':
      if (name !== undefined || isHead) break;
      return eventsRoute(core, request, options.heartbeat ?? heartbeatEvery20s);
    case 'POST upload':
      if (name !== undefined) break;
      return uploadRoute(core, request, options.uploadLimitBytes ?? uploadLimitBytes);
    case 'GET evidence':
      if (name === undefined || !/^[0-9a-f]{64}$/.test(name)) break;
      return evidenceRoute(core, name, request);
    case 'GET brief':
      if (name !== undefined) break;
      return briefRoute(isHead);
    case 'GET ':
      return assetsRoute(options.assets ?? null, pathname, isHead);
  }
  return errorResponse('unknown-route');
}

function decode(segment: string | undefined): string | undefined {
  try {
    return segment === undefined ? undefined : decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}
