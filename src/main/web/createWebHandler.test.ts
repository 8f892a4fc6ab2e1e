import { describe, expect, test } from 'vitest';
import { answerOf } from '#tests/contract/answerOf.ts';
import { fakeCore } from '#tests/contract/fakeCore.ts';
import { HypecheckError } from '#shared/contract/errors.ts';
import { createWebHandler } from './createWebHandler.ts';

const handle = createWebHandler({ core: fakeCore(), who: () => 'Ida' });

describe('createWebHandler', () => {
  test.each([
    ['GET', '/rpc/casebook.get'],
    ['HEAD', '/rpc/casebook.get'],
    ['PUT', '/rpc/casebook.get'],
    ['POST', '/rpc'],
    ['POST', '/rpc/'],
    ['POST', '/rpc/a/b'],
    ['POST', '/rpc/a%2Fb'],
    ['POST', '/rpc/%ff'],
    ['POST', '/events'],
    ['HEAD', '/events'],
    ['GET', '/events/'],
    ['GET', '/upload'],
    ['POST', '/upload/x'],
    ['DELETE', `/evidence/${'a'.repeat(64)}`],
    ['GET', '/evidence'],
    ['POST', '/'],
    ['OPTIONS', '/'],
    ['DELETE', '/nothing'],
    ['GET', '/nothing'],
    ['GET', '/eventsource'],
  ])('answers %s %s with unknown-route', async (method, path) => {
    const response = await handle(new Request(`http://desk${path}`, { method }));
    expect(await answerOf(response)).toEqual([404, 'unknown-route']);
  });

  test('serves any origin: where it stands is for the host to say', async () => {
    expect((await handle(new Request('app://hypecheck/'))).status).toBe(200);
  });

  test('answers what the core throws where it cannot answer a result', async () => {
    const core = {
      ...fakeCore(),
      findEvidence: () => Promise.reject(new HypecheckError('internal', { reference: 'r' })),
    };
    const response = await createWebHandler({ core, who: () => 'Ida' })(
      new Request(`http://desk/evidence/${'a'.repeat(64)}`),
    );
    expect(await answerOf(response)).toEqual([500, 'internal']);
  });
});
