import type { IncomingMessage } from 'node:http';

const limitBytes = 64 * 1_048_576;

/**
 * Throws away what is left of a body nobody wants, so that the sender gets to read the answer: a socket that is closed
 * while the other side still writes swallows it. Past 64 MB the connection is cut.
 */
export function discardBody(incoming: IncomingMessage): void {
  let discarded = 0;
  incoming.on('data', (chunk: Uint8Array) => {
    discarded += chunk.byteLength;
    if (discarded > limitBytes) incoming.destroy();
  });
  incoming.resume();
}
