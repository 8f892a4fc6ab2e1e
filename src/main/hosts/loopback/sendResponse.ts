import type { ServerResponse } from 'node:http';

/**
 * Sends a Fetch API response through node:http as fast as the reader takes it. When the reader goes away the body is
 * cancelled; when the body fails the connection is cut, so that nobody takes half for the whole.
 */
export async function sendResponse(response: Response, outgoing: ServerResponse): Promise<void> {
  const cancel = () => void response.body?.cancel().catch(() => undefined);
  if (outgoing.destroyed) return cancel();
  outgoing.setHeaders(response.headers);
  outgoing.writeHead(response.status);
  if (response.body === null || outgoing.req.method === 'HEAD') {
    cancel();
    outgoing.end();
    return;
  }
  const reader = response.body.getReader();
  const onClose = () => void reader.cancel().catch(() => undefined);
  outgoing.once('close', onClose);
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done || outgoing.destroyed) break;
      if (!outgoing.write(value)) await drained(outgoing);
    }
    outgoing.end();
  } catch {
    outgoing.destroy();
  }
}

function drained(outgoing: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      outgoing.off('drain', done).off('close', done);
      resolve();
    };
    if (outgoing.destroyed) resolve();
    else outgoing.on('drain', done).on('close', done);
  });
}
