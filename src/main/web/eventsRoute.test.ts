import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { fakeCore } from '#tests/contract/fakeCore.ts';
import { createWebHandler } from './createWebHandler.ts';
import { eventQueueLimitBytes } from './eventsRoute.ts';

async function open() {
  const core = fakeCore();
  const aborter = new AbortController();
  const beats = new Set<() => void>();
  const handle = createWebHandler({
    core,
    who: () => 'Ida',
    heartbeat: (beat) => {
      beats.add(beat);
      return () => void beats.delete(beat);
    },
  });
  const response = await handle(new Request('http://desk/events', { signal: aborter.signal }));
  const reader = (response.body as ReadableStream<Uint8Array>).getReader();
  const decoder = new TextDecoder();
  const read = async () => {
    const { done, value } = await reader.read();
    return done ? undefined : decoder.decode(value);
  };
  return { core, aborter, beats, response, reader, read };
}

const streamLine = '{"topic":"stream","ids":[]}\n';

describe('GET /events', () => {
  test('begins with a stream event, then tells every event as a line', async () => {
    const { core, read, response } = await open();
    expect(response.headers.get('content-type')).toBe('application/x-ndjson; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('no-store');
    core.emit({ topic: 'claims', ids: ['1', '2'] });
    expect(await read()).toBe(streamLine);
    expect(await read()).toBe('{"topic":"claims","ids":["1","2"]}\n');
    const next = read();
    core.emit({ topic: 'jobs', ids: [] });
    expect(await next).toBe('{"topic":"jobs","ids":[]}\n');
  });

  test('sends an empty line at each beat', async () => {
    const { beats, read } = await open();
    await read();
    for (const beat of beats) beat();
    expect(await read()).toBe('\n');
  });

  test('unsubscribes and stops beating when the reader cancels', async () => {
    const { core, beats, reader } = await open();
    expect([core.listenerCount(), beats.size]).toEqual([1, 1]);
    await reader.cancel();
    expect([core.listenerCount(), beats.size]).toEqual([0, 0]);
    core.emit({ topic: 'claims', ids: [] });
  });

  test('ends the stream and unsubscribes when the request is aborted', async () => {
    const { core, aborter, beats, read } = await open();
    await read();
    aborter.abort();
    expect(await read()).toBeUndefined();
    expect([core.listenerCount(), beats.size]).toEqual([0, 0]);
  });

  test('ends when the request is aborted long after, its object being garbage by then', async () => {
    const { core, aborter, read } = await open();
    await read();
    setFlagsFromString('--expose-gc');
    const collectGarbage = runInNewContext('gc') as () => void;
    // What a weak reference was read for in this turn of the loop is kept until the next.
    await new Promise(setImmediate);
    collectGarbage();
    aborter.abort();
    expect(await read()).toBeUndefined();
    expect(core.listenerCount()).toBe(0);
  });

  test('does not subscribe for a request that is aborted already', async () => {
    const core = fakeCore();
    const handle = createWebHandler({ core, who: () => 'Ida' });
    const response = await handle(new Request('http://desk/events', { signal: AbortSignal.abort() }));
    await response.text();
    expect(core.listenerCount()).toBe(0);
  });

  test('replaces what a stalled reader missed by one stream event, and goes on from there', async () => {
    const { core, read } = await open();
    const ids = Array.from({ length: 1_000 }, (_, number) => `id-${number}`);
    for (let number = 0; number < 2_000; number++) core.emit({ topic: 'claims', ids });
    core.emit({ topic: 'sources', ids: ['last'] });

    const lines: string[] = [];
    while (lines.at(-1) !== '{"topic":"sources","ids":["last"]}\n') lines.push((await read()) ?? 'ended');
    const bytes = lines.join('').length;
    expect(bytes).toBeLessThan(2 * eventQueueLimitBytes);
    expect(lines.lastIndexOf(streamLine)).toBeGreaterThan(0);

    core.emit({ topic: 'claims', ids: ['after'] });
    expect(await read()).toBe('{"topic":"claims","ids":["after"]}\n');
  });

  test('tells an event larger than the queue as a stream event', async () => {
    const { core, read } = await open();
    await read();
    core.emit({ topic: 'claims', ids: ['x'.repeat(eventQueueLimitBytes)] });
    expect(await read()).toBe(streamLine);
  });

  test('does not pile up beats for a stalled reader', async () => {
    const { core, beats, read } = await open();
    core.emit({ topic: 'claims', ids: ['x'.repeat(100_000)] });
    core.emit({ topic: 'claims', ids: ['waiting'] });
    for (let number = 0; number < 1_000; number++) for (const beat of beats) beat();
    expect(await read()).toBe(streamLine);
    expect(await read()).toContain('xxx');
    expect(await read()).toContain('waiting');
  });
});
