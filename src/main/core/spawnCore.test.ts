import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { CoreEvent } from '#shared/contract/events.ts';
import { spawnCore } from './spawnCore.ts';

/** A thread that plays the core: `die` ends it, `throw` breaks it, `wait` never answers, anything else is echoed. */
const standIn = (opening: string) =>
  new URL(
    `data:text/javascript,${encodeURIComponent(`
      import { parentPort, workerData } from 'node:worker_threads';
      const send = (reply) => parentPort.postMessage(reply);
      ${opening}
      parentPort.on('message', ({ id, kind, method, input, sha256 }) => {
        if (method === 'die') process.exit(7);
        if (method === 'throw') setImmediate(() => { throw new Error('broken'); });
        if (method === 'wait' || method === 'throw') return;
        if (method === 'tell') send({ kind: 'event', event: { topic: 'claims', ids: ['1'] } });
        if (sha256 === 'fail') send({ kind: 'failed', id, error: { code: 'io', details: { reason: 'EIO' } } });
        else send({ kind: 'answer', id, answer: { ok: true, value: { kind, input, sha256, workerData } } });
      });
    `)}`,
  );
const opened = `send({ kind: 'opened', uploadFolder: '/uploads' });`;

const options = { folder: '/casebook', isReadOnly: true, who: 'Ida' };
const caller = { who: 'Ida', reach: 'window' } as const;

async function start() {
  const core = await spawnCore(options, { address: standIn(opened) });
  onTestFinished(() => core.close().catch(() => undefined));
  const events: CoreEvent[] = [];
  const unsubscribe = core.subscribe((event) => events.push(event));
  const warnings: string[] = [];
  const onWarning = (warning: Error) => void warnings.push(warning.message);
  process.on('warning', onWarning);
  onTestFinished(() => void process.off('warning', onWarning));
  return { core, events, unsubscribe, warnings };
}

describe('spawnCore', () => {
  test('hands options and calls over, and the answers back', async () => {
    const { core } = await start();
    expect(core.uploadFolder).toBe('/uploads');
    expect(await core.dispatch('a.b', { list: [1, null, 'ü'] }, caller)).toEqual({
      ok: true,
      value: { kind: 'dispatch', input: { list: [1, null, 'ü'] }, workerData: options },
    });
    expect(await core.findEvidence('abc')).toMatchObject({ value: { sha256: 'abc' } });
  });

  test('keeps calls that cross apart', async () => {
    const { core } = await start();
    const numbers = Array.from({ length: 50 }, (_, number) => number);
    const answers = await Promise.all(numbers.map((number) => core.dispatch('a.b', number, caller)));
    expect(answers.map((answer) => answer.ok && (answer.value as { input: number }).input)).toEqual(numbers);
  });

  test('forwards events until the listener leaves', async () => {
    const { core, events, unsubscribe } = await start();
    await core.dispatch('tell', {}, caller);
    expect(events).toEqual([{ topic: 'claims', ids: ['1'] }]);
    unsubscribe();
    await core.dispatch('tell', {}, caller);
    expect(events).toHaveLength(1);
  });

  test('throws where the far side throws, as a contract error', async () => {
    const { core } = await start();
    await expect(core.findEvidence('fail')).rejects.toMatchObject({
      name: 'HypecheckError',
      error: { code: 'io', details: { reason: 'EIO' } },
    });
  });

  test('answers an input that cannot be sent', async () => {
    const { core } = await start();
    expect(await core.dispatch('a.b', () => 1, caller)).toMatchObject({ error: { code: 'invalid-input' } });
    expect(await core.dispatch('a.b', 1, caller)).toMatchObject({ ok: true });
  });

  test('throws the contract error with which opening was refused', async () => {
    const refused = `send({ kind: 'refused', error: { code: 'casebook-newer', details: { found: 9, known: 1 } } });`;
    await expect(spawnCore(options, { address: standIn(refused) })).rejects.toMatchObject({
      name: 'HypecheckError',
      error: {
        code: 'casebook-newer',
        details: { found: 9, known: 1 },
        message: expect.stringContaining('9') as string,
      },
    });
  });

  test.each([
    ['ends', 'process.exit(3);'],
    ['breaks', 'throw new Error("broken");'],
    ['is no code at all', '%%'],
  ])('throws internal when the thread %s before it opens', async (_, opening) => {
    await expect(spawnCore(options, { address: standIn(opening) })).rejects.toMatchObject({
      error: { code: 'internal' },
    });
  });

  test.each(['die', 'throw'])(
    'answers internal, at once and for good, when the thread dies (%s); and tells listeners once',
    async (how) => {
      const { core, events, warnings } = await start();
      const waiting = core.dispatch('wait', {}, caller);
      const searching = core.findEvidence('abc').catch((error: unknown) => error);
      await core.findEvidence('abc');
      expect(await core.dispatch(how, {}, caller)).toMatchObject({ ok: false, error: { code: 'internal' } });
      expect(await waiting).toMatchObject({ ok: false, error: { code: 'internal' } });
      await searching;
      expect(await core.dispatch('a.b', {}, caller)).toMatchObject({ error: { code: 'internal' } });
      await expect(core.findEvidence('abc')).rejects.toMatchObject({ error: { code: 'internal' } });
      expect(events).toEqual([{ topic: 'stream', ids: [] }]);
      await vi.waitFor(() => expect(warnings).toHaveLength(1));
      await core.close();
    },
  );

  test('closes once, ends the thread without a warning, and answers internal from then on', async () => {
    const { core, events, warnings } = await start();
    await Promise.all([core.close(), core.close()]);
    await core.close();
    expect(await core.dispatch('a.b', {}, caller)).toMatchObject({ error: { code: 'internal' } });
    expect([events, warnings]).toEqual([[], []]);
  });
});
