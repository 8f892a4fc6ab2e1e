import { describe, expect, test } from 'vitest';
import { answerOf } from '#tests/contract/answerOf.ts';
import { fakeCore } from '#tests/contract/fakeCore.ts';
import { createWebHandler } from './createWebHandler.ts';

const handle = createWebHandler({ core: fakeCore(), who: () => 'Ida' });
const get = (path: string, method = 'GET') => handle(new Request(`http://desk${path}`, { method }));

describe('GET /brief', () => {
  test('answers an empty sheet on which nothing can run or be loaded, and which only the desk can frame', async () => {
    const response = await get('/brief');
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toEqual({
      'cache-control': 'no-store',
      'content-security-policy':
        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox allow-same-origin",
      'content-type': 'text/html; charset=utf-8',
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    });
    expect(await response.text()).toMatch(/<body><\/body>/);
  });

  test('HEAD answers the same without the sheet', async () => {
    const response = await get('/brief', 'HEAD');
    expect(response.headers.get('content-security-policy')).toContain('sandbox');
    expect(response.body).toBeNull();
  });

  test.each([
    ['GET', '/brief/'],
    ['GET', '/brief/x'],
    ['GET', '/briefs'],
    ['POST', '/brief'],
  ])('does not know %s %s', async (method, path) => {
    expect(await answerOf(await get(path, method))).toEqual([404, 'unknown-route']);
  });
});
