/**
 * The ground of the end-to-end tests: the real program on 127.0.0.1 in a folder of its own, and Chromium in front.
 *
 *     const desk = await openDesk({ sample: true });                  // the sample casebook is open, signed in as Ida
 *     const { page, call } = desk;
 *     await expect(page.getByRole('heading', …)).toBeVisible();       // `expect` of ./expect.ts waits by itself
 *     await call('claims.list', {});                                  // asks the core past the window
 *     const second = await desk.openPage('#/claims');                 // another window on the same desk
 *     await desk.expectAccessible();                                  // axe finds nothing on `page`
 *     await desk.restart();                                           // the program ends and is started again
 *     await desk.kill();                                              // the program dies
 *
 * Options: `sample`, `checker` (null: first start), `locale`, `colorScheme`, `viewport`, `at` (the address to begin
 * at, such as `#/claims`), `env`. A test fails at its end on any error in the console, exception, breach of the CSP, answer
 * 500, or request to anywhere but the program; `desk.allow(/…/)` lets one pass that the test means to cause.
 * Everything ends and is removed with the test.
 */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import { afterAll, expect, inject, onTestFinished } from 'vitest';
import { sampleTitle } from '#resources/sample/buildSample.ts';
import { createClient } from '#shared/contract/createClient.ts';
import type { InputOf, MethodName, OutputOf } from '#shared/contract/contract.ts';
import type { Result } from '#shared/contract/Result.ts';
import { findChromium } from '../../scripts/chromium.mjs';
import { startHost } from './startHost.ts';
import { watchPage } from './watchPage.ts';

/** How a test wants its desk. */
export type DeskSettings = {
  /** Opens a copy of the sample casebook. */
  readonly sample?: boolean;
  /** The checker's name; null leaves the desk as at its first start. */
  readonly checker?: string | null;
  readonly locale?: 'en' | 'zh';
  readonly colorScheme?: 'light' | 'dark';
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Where the first window begins, such as `#/claims`. */
  readonly at?: string;
  /** Environment variables of the program. */
  readonly env?: Readonly<Record<string, string>>;
};

/** A running desk with a window. */
export type TestDesk = {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Settings and casebooks of this desk. */
  readonly home: string;
  readonly origin: () => string;
  /** Calls a method as a window would; throws where it fails. */
  readonly call: <Name extends MethodName>(method: Name, input: InputOf<Name>) => Promise<OutputOf<Name>>;
  /** Another window, signed in. */
  readonly openPage: (at?: string) => Promise<Page>;
  /** Fails where axe finds something on the page; `except` names what is judged elsewhere. */
  readonly expectAccessible: (page?: Page, except?: string) => Promise<void>;
  /** Lets a problem pass that matches. */
  readonly allow: (problem: RegExp) => void;
  /** Ends the program, as Ctrl-C does. */
  readonly stop: () => Promise<void>;
  /** Ends it without a word, as a loss of power does. */
  readonly kill: () => Promise<void>;
  /** Starts it again on the same port, windows signed in unless told otherwise; ends it first where it runs. */
  readonly restart: (options?: { readonly signsIn: boolean }) => Promise<void>;
  /** An address that the program printed; good for one window where none used it yet. */
  readonly signInAddress: () => string;
};

let launched: Promise<Browser> | undefined;

/** The browser of this test file. */
function getBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('There is no Chromium; name one in HYPECHECK_CHROMIUM.');
  return (launched ??= chromium.launch({ executablePath, args: ['--disable-background-networking'] }));
}
afterAll(async () => (await launched)?.close());

/** Starts the program and opens a window on it. */
export async function openDesk(settings: DeskSettings = {}): Promise<TestDesk> {
  const { sample = false, checker = 'Ida', locale = 'en', colorScheme = 'light', at = '' } = settings;
  const home = await mkdtemp(join(tmpdir(), 'hypecheck-desk-'));
  onTestFinished(() => rm(home, { recursive: true, force: true }));
  if (sample) {
    const copy = join(home, 'casebooks', `${sampleTitle}.hypecheck`);
    await cp(inject('sampleCasebook'), copy, { recursive: true });
  }

  let host = await startHost(home, [], settings.env);
  let isRunning = true;
  const stop = async () => {
    if (!isRunning) return;
    isRunning = false;
    expect(await host.stop()).toEqual({ exitCode: 0, stderr: '' });
  };
  onTestFinished(stop);

  const context = await (
    await getBrowser()
  ).newContext({
    locale: locale === 'zh' ? 'zh-CN' : 'en-GB',
    timezoneId: 'UTC',
    colorScheme,
    reducedMotion: 'reduce',
    viewport: settings.viewport ?? { width: 1440, height: 900 },
  });
  onTestFinished(() => context.close());
  const problems: string[] = [];
  const allowed: RegExp[] = [];
  onTestFinished(() => {
    expect(problems.filter((problem) => !allowed.some((each) => each.test(problem)))).toEqual([]);
  });
  watchPage(context, () => host.origin, problems);

  const signIn = async () => {
    const { status } = await context.request.get(host.signInAddress, { maxRedirects: 0 }).then((answer) => ({
      status: answer.status(),
    }));
    expect(status).toBe(303);
  };
  await signIn();

  const client = createClient(async (method, data) => {
    const headers = { Origin: host.origin };
    const answer = await context.request.post(`${host.origin}/rpc/${method}`, { data, headers });
    return (await answer.json()) as Result<unknown>;
  });
  const call: TestDesk['call'] = async (method, input) => {
    const result = await client(method, input);
    if (!result.ok) throw new Error(`${method}: ${result.error.message}`);
    return result.value;
  };
  if (checker !== null) await call('desk.setChecker', { name: checker });
  if (sample) await call('desk.openSample', {});

  const openPage = async (to = '') => {
    const page = await context.newPage();
    await page.goto(`${host.origin}/${to}`);
    return page;
  };
  const page = await openPage(at);
  return {
    page,
    context,
    home,
    origin: () => host.origin,
    call,
    openPage,
    expectAccessible: async (each = page, except) => {
      const axe = new AxeBuilder({ page: each });
      const { violations } = await (except === undefined ? axe : axe.exclude(except)).analyze();
      const told = violations.map(({ id, nodes }) => [
        id,
        ...nodes.map(({ html, failureSummary }) => [html, failureSummary]),
      ]);
      expect(told).toEqual([]);
    },
    allow: (problem) => void allowed.push(problem),
    stop,
    kill: async () => {
      isRunning = false;
      await host.kill();
    },
    signInAddress: () => host.signInAddress,
    restart: async ({ signsIn } = { signsIn: true }) => {
      await stop();
      host = await startHost(home, ['--port', new URL(host.origin).port], settings.env);
      isRunning = true;
      if (signsIn) await signIn();
    },
  };
}
