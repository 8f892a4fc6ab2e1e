import { onTestFinished } from 'vitest';
import { createLoopbackHost } from '#hosts/loopback/createLoopbackHost.ts';
import { fakeCore } from './fakeCore.ts';
import type { FakeCore } from './fakeCore.ts';
import { signInLoopback } from './signInLoopback.ts';

/** A loopback host with a window signed in, closed when the test is over. */
export async function startLoopbackHost(core: FakeCore = fakeCore(), assets: string | null = null) {
  const host = await createLoopbackHost({ core, who: () => 'Ida', assets });
  onTestFinished(host.close);
  const cookie = await signInLoopback(host.newSignInAddress());
  const own = { Cookie: cookie, Origin: host.origin };
  const call = (headers: Record<string, string> = {}, body: RequestInit['body'] = '{}') =>
    fetch(`${host.origin}/rpc/casebook.get`, {
      method: 'POST',
      headers: { ...own, 'Content-Type': 'application/json', ...headers },
      body,
      duplex: 'half',
    });
  return { host, core, cookie, own, call, port: Number(new URL(host.origin).port) };
}
