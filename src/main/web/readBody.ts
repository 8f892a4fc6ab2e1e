import { HypecheckError } from '#shared/contract/errors.ts';
import { formatByteLimit } from './formatByteLimit.ts';

/**
 * Hands over the body of a request piece by piece, and answers how many bytes there were. Throws `too-large` as soon
 * as the announced or the counted length passes `limitBytes`, and `cancelled` when the sender goes away.
 */
export async function readBody(
  request: Request,
  limitBytes: number,
  onChunk: (chunk: Uint8Array) => Promise<void> | void,
): Promise<number> {
  const tooLarge = () => {
    const limit = formatByteLimit(limitBytes);
    return new HypecheckError('too-large', { size: `more than ${limit}`, limit });
  };
  // An honest length saves the transfer; a lying one is caught by counting.
  if (Number(request.headers.get('content-length') ?? 0) > limitBytes) {
    await request.body?.cancel();
    throw tooLarge();
  }
  if (request.body === null) return 0;
  const reader = request.body.getReader();
  const cancel = () => void reader.cancel().catch(() => undefined);
  request.signal.addEventListener('abort', cancel, { once: true });
  let byteLength = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      // A cancelled reader ends like a complete one; only the signal tells them apart.
      if (request.signal.aborted) throw new HypecheckError('cancelled');
      if (done) return byteLength;
      byteLength += value.byteLength;
      if (byteLength > limitBytes) throw tooLarge();
      await onChunk(value);
    }
  } catch (error) {
    cancel();
    throw request.signal.aborted ? new HypecheckError('cancelled') : error;
  } finally {
    request.signal.removeEventListener('abort', cancel);
  }
}
