import type { Core } from '#core/Core.ts';
import { HypecheckError } from '#shared/contract/errors.ts';
import { readBody } from './readBody.ts';
import { resultResponse } from './resultResponse.ts';

/** The most a call may carry, in bytes. */
export const rpcLimitBytes = 4 * 1_048_576;

/** `POST /rpc/:method`: one call to the core, from a window. Throws `not-json` and `too-large`. */
export async function rpcRoute(core: Core, who: string, method: string, request: Request): Promise<Response> {
  if (!isJson(request.headers.get('content-type'))) throw new HypecheckError('not-json');
  const chunks: Uint8Array[] = [];
  await readBody(request, rpcLimitBytes, (chunk) => void chunks.push(chunk));
  const input = parseJson(Buffer.concat(chunks));
  return resultResponse(await core.dispatch(method, input, { who, reach: 'window' }));
}

// A form of a foreign page can send text/plain, but not application/json without asking first.
const isJson = (contentType: string | null): boolean =>
  /^application\/json\s*(;\s*charset=("?)utf-8\2\s*)?$/i.test(contentType ?? '');

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new HypecheckError('not-json');
  }
}
