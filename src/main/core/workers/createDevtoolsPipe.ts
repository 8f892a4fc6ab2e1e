import type { Readable, Writable } from 'node:stream';

/** The two ends of a browser's remote control: calls go out, answers come in, each ended by a NUL. */
export type DevtoolsPipe = {
  /** Calls a method of the DevTools protocol; rejects with the browser's words where it refuses. */
  readonly send: (method: string, parameters?: object, sessionId?: string) => Promise<unknown>;
  /** Makes every call that is still waiting, and every later one, fail with this. */
  readonly fail: (error: Error) => void;
};

type Waiting = { readonly resolve: (value: unknown) => void; readonly reject: (error: Error) => void };

type Reply = {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
};

/** Speaks the DevTools protocol over the pipes that a browser opens with `--remote-debugging-pipe`. */
export function createDevtoolsPipe(calls: Writable, replies: Readable): DevtoolsPipe {
  const waiting = new Map<number, Waiting>();
  let failure: Error | undefined;
  let count = 0;
  let pieces: Buffer[] = [];

  const answer = (message: string) => {
    const { id, result, error } = JSON.parse(message) as Reply;
    const call = id === undefined ? undefined : waiting.get(id);
    if (id === undefined || !call) return;
    waiting.delete(id);
    if (error) call.reject(new Error(error.message));
    else call.resolve(result);
  };
  const fail = (error: Error) => {
    failure ??= error;
    for (const { reject } of waiting.values()) reject(failure);
    waiting.clear();
  };

  replies.on('data', (chunk: Buffer) => {
    let start = 0;
    for (let end = chunk.indexOf(0); end >= 0; end = chunk.indexOf(0, start)) {
      const message = Buffer.concat([...pieces, chunk.subarray(start, end)]).toString('utf8');
      pieces = [];
      start = end + 1;
      answer(message);
    }
    pieces.push(chunk.subarray(start));
  });
  // A browser that ends takes its pipes along.
  for (const stream of [calls, replies]) stream.on('error', fail);

  return {
    send: (method, parameters = {}, sessionId) => {
      if (failure) return Promise.reject(failure);
      count += 1;
      const id = count;
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        calls.write(
          `${JSON.stringify({ id, method, params: parameters, ...(sessionId ? { sessionId } : {}) })}\0`,
        );
      });
    },
    fail,
  };
}
