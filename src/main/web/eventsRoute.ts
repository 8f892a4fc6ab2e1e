import type { Core } from '#core/Core.ts';
import type { CoreEvent } from '#shared/contract/events.ts';

/** Calls back again and again so that a silent stream is seen to be alive; the answer stops it. */
export type Heartbeat = (beat: () => void) => () => void;

/** A beat every 20 s, which does not keep the process from ending. */
export const heartbeatEvery20s: Heartbeat = (beat) => {
  const timer = setInterval(beat, 20_000);
  timer.unref();
  return () => clearInterval(timer);
};

/** How many bytes of events may wait for a slow reader before they give way to one `stream` event. */
export const eventQueueLimitBytes = 256 * 1_024;

const encoder = new TextEncoder();
const lineOf = (event: CoreEvent) => encoder.encode(`${JSON.stringify(event)}\n`);
const startLine = lineOf({ topic: 'stream', ids: [] });
const beatLine = encoder.encode('\n');

/**
 * `GET /events`: the events of the core as NDJSON, for as long as somebody reads. Begins with a `stream` event: what
 * happened before is not told, so the reader reads everything once.
 */
export function eventsRoute(core: Core, request: Request, heartbeat: Heartbeat): Response {
  return new Response(eventStream(core, request, heartbeat), {
    headers: {
      'Content-Type': 'application/x-ndjson; charset=utf-8',
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
      'Cross-Origin-Resource-Policy': 'same-origin',
    },
  });
}

function eventStream(core: Core, request: Request, heartbeat: Heartbeat): ReadableStream<Uint8Array> {
  let queue: Uint8Array[] = [startLine];
  let queuedBytes = startLine.byteLength;
  let stop: () => void = () => undefined;

  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        const push = (line: Uint8Array) => {
          queue.push(line);
          queuedBytes += line.byteLength;
          if (queuedBytes > eventQueueLimitBytes) {
            queue = [startLine];
            queuedBytes = startLine.byteLength;
          }
          flush(controller);
        };
        const unsubscribe = core.subscribe((event) => push(lineOf(event)));
        const stopBeating = heartbeat(() => {
          if (queue.length === 0) push(beatLine);
        });
        const end = () => {
          stop();
          controller.close();
        };
        stop = () => {
          unsubscribe();
          stopBeating();
          // Names the request and not only its signal: Node stops telling the signal once the request is garbage.
          request.signal.removeEventListener('abort', end);
          queue = [];
        };
        if (request.signal.aborted) end();
        else request.signal.addEventListener('abort', end, { once: true });
      },
      pull: (controller) => flush(controller),
      cancel: () => stop(),
    },
    new ByteLengthQueuingStrategy({ highWaterMark: 16 * 1_024 }),
  );

  function flush(controller: ReadableStreamDefaultController<Uint8Array>): void {
    while ((controller.desiredSize ?? 0) > 0) {
      const line = queue.shift();
      if (line === undefined) return;
      queuedBytes -= line.byteLength;
      controller.enqueue(line);
    }
  }
}
