import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Caller } from '#core/Core.ts';
import { createCasebook } from '#core/casebook/createCasebook.ts';
import { createCore } from '#core/createCore.ts';
import { createNodePorts } from '#core/nodePorts.ts';
import { spawnCore } from '#core/spawnCore.ts';
import { createLoopbackHost } from '#hosts/loopback/createLoopbackHost.ts';
import type { Result } from '#shared/contract/Result.ts';
import { contractCases } from './contractCases.ts';
import type { ContractCase, Earlier } from './contractCases.ts';
import { signInLoopback } from './signInLoopback.ts';
import { temporaryFolder } from './temporaryFolder.ts';

/** A road into the core: carries a call from its host to a new casebook and the answer back. */
type Road = {
  readonly reach: Caller['reach'];
  readonly call: (method: string, input: unknown) => Promise<Result<unknown>>;
} & AsyncDisposable;

const root = join(import.meta.dirname, '../..');
const commandLine = join(root, 'bin/hypecheck');
const who = 'Ida';

async function newCasebook() {
  const temporary = await temporaryFolder();
  const folder = join(temporary.path, 'casebook');
  const ports = createNodePorts();
  await createCasebook({ folder, title: 'Contract', who }, ports);
  await ports.extractor.close();
  return { folder, remove: () => temporary[Symbol.asyncDispose]() };
}

const inProcess = (reach: Caller['reach']) => async (): Promise<Road> => {
  const { folder, remove } = await newCasebook();
  const core = await createCore(
    { folder, isReadOnly: false, who, areOutputsChecked: true },
    createNodePorts(),
  );
  return {
    reach,
    call: (method, input) => core.dispatch(method, input, { who, reach }),
    [Symbol.asyncDispose]: () => core.close().finally(remove),
  };
};

const overHttp = async (): Promise<Road> => {
  const { folder, remove } = await newCasebook();
  const core = await spawnCore({ folder, isReadOnly: false, who, areOutputsChecked: true });
  const host = await createLoopbackHost({ core, who: () => who, assets: null });
  const cookie = await signInLoopback(host.newSignInAddress());
  return {
    reach: 'window',
    async call(method, input) {
      const headers = { Cookie: cookie, Origin: host.origin, 'Content-Type': 'application/json' };
      const address = `${host.origin}/rpc/${encodeURIComponent(method)}`;
      const response = await fetch(address, { method: 'POST', headers, body: JSON.stringify(input) });
      return (await response.json()) as Result<unknown>;
    },
    [Symbol.asyncDispose]: () => host.close().then(core.close).finally(remove),
  };
};

const overCommandLine = async (): Promise<Road> => {
  const { folder, remove } = await newCasebook();
  return {
    reach: 'terminal',
    call: (method, input) =>
      new Promise((resolve, reject) => {
        const child = execFile(
          commandLine,
          ['call', folder, method, '-', '--json', '--as', who],
          (_, stdout, stderr) => {
            try {
              resolve(JSON.parse(stdout) as Result<unknown>);
            } catch {
              reject(new Error(`${method} answered no JSON: ${stdout}${stderr}`));
            }
          },
        );
        // A command that refuses the method does not wait for the input.
        child.stdin?.on('error', () => undefined);
        child.stdin?.end(JSON.stringify(input));
      }),
    [Symbol.asyncDispose]: remove,
  };
};

/** Calls the cases in order, each once, as far as they are asked for. */
function createRun(road: Road, cases: readonly ContractCase[]) {
  const results = new Map<string, Result<unknown>>();
  const earlier: Earlier = {
    idOf(name) {
      const result = results.get(name);
      return String(result?.ok ? (result.value as { id?: string }).id : undefined);
    },
    find(name, ...path) {
      const result = results.get(name);
      return path.reduce<unknown>(
        (value, key) => (value as Record<string | number, unknown> | undefined)?.[key],
        result?.ok ? result.value : undefined,
      );
    },
  };
  return async (name: string): Promise<Result<unknown>> => {
    for (const { name: next, method, input } of cases) {
      if (results.has(name)) break;
      if (results.has(next)) continue;
      const given = typeof input === 'function' ? (input as (earlier: Earlier) => unknown)(earlier) : input;
      results.set(next, await road.call(method, given));
    }
    return results.get(name) as Result<unknown>;
  };
}

const outcomeOf = (result: Result<unknown>) =>
  result.ok ? 'ok' : { code: result.error.code, details: result.error.details };

function tellsTheSame(openRoad: () => Promise<Road>, reach: Caller['reach']): void {
  const cases = contractCases.filter((one) => one.reach === undefined || one.reach === reach);
  const roads: Road[] = [];
  let run: ReturnType<typeof createRun>;
  let runReference: ReturnType<typeof createRun>;
  beforeAll(async () => {
    const [road, reference] = [await openRoad(), await inProcess(reach)()];
    roads.push(road, reference);
    run = createRun(road, cases);
    runReference = createRun(reference, cases);
  });
  afterAll(async () => {
    for (const road of roads) await road[Symbol.asyncDispose]();
  });
  test.each(cases)('$name ($method)', async ({ name, expect: check }) => {
    const result = await run(name);
    check(result);
    expect(outcomeOf(result)).toEqual(outcomeOf(await runReference(name)));
  });
}

test('every case has a name of its own', () => {
  expect(new Set(contractCases.map(({ name }) => name)).size).toBe(contractCases.length);
});

describe('in process, from a window', () => tellsTheSame(inProcess('window'), 'window'));

describe('in process, from a terminal', () => tellsTheSame(inProcess('terminal'), 'terminal'));

describe('over HTTP, with the core in a thread of its own', () => tellsTheSame(overHttp, 'window'));

describe.skipIf(!existsSync(commandLine))('over the command line', () =>
  tellsTheSame(overCommandLine, 'terminal'),
);
