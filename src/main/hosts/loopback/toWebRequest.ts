import type { IncomingMessage } from 'node:http';

/**
 * A request of node:http as a Fetch API request at our own origin. Its body is read from the socket only as fast as
 * it is used, and fails when the sender goes away. Throws TypeError for an address or verb that Fetch does not know.
 */
export function toWebRequest(incoming: IncomingMessage, origin: string, signal: AbortSignal): Request {
  const method = incoming.method ?? 'GET';
  const headers = new Headers();
  for (const [name, values] of Object.entries(incoming.headersDistinct))
    for (const value of values ?? []) headers.append(name, value);
  // Joined as text: resolved as a link, `//elsewhere/` would lead away from our origin.
  const address = new URL(`${origin}${incoming.url ?? '/'}`);
  if (address.origin !== origin) throw new TypeError('The address leads elsewhere.');
  const hasBody = method !== 'GET' && method !== 'HEAD';
  return new Request(address, {
    method,
    headers,
    signal,
    ...(hasBody ? { body: bodyOf(incoming), duplex: 'half' as const } : {}),
  });
}

function bodyOf(incoming: IncomingMessage): ReadableStream<Uint8Array> {
  let stop: () => void = () => undefined;
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        const onData = (chunk: Uint8Array) => {
          controller.enqueue(chunk);
          if ((controller.desiredSize ?? 0) <= 0) incoming.pause();
        };
        const onEnd = () => {
          stop();
          controller.close();
        };
        const onBreak = () => {
          stop();
          controller.error(new Error('The sender went away.'));
        };
        stop = () => {
          incoming.off('data', onData).off('end', onEnd).off('error', onBreak).off('close', onBreak);
          incoming.pause();
        };
        incoming.on('data', onData).on('end', onEnd).on('error', onBreak).on('close', onBreak);
        incoming.pause();
      },
      pull: () => void incoming.resume(),
      cancel: () => stop(),
    },
    new ByteLengthQueuingStrategy({ highWaterMark: 64 * 1_024 }),
  );
}
