import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type Browser, chromium, type Page } from '@playwright/test';
import { findChromium } from '../../../scripts/chromium.mjs';
import { withInstalledPrograms } from '../../../scripts/projectRoot.mjs';
import type { BenchFolder } from '../createBenchFolder.ts';

/** The desk as a user has it: the program as a process of its own, and Chromium in front. */
export type BenchDesk = {
  readonly page: Page;
  readonly browser: Browser;
  /** Milliseconds from starting the program to its address. */
  readonly startMs: number;
  readonly close: () => Promise<void>;
};

const root = join(import.meta.dirname, '../../..');

/** Starts the program on a casebook and opens a window; `observe` runs in every page before anything else. */
export async function openBenchDesk(
  folder: BenchFolder,
  casebook: string,
  at: string,
  observe: () => void = () => undefined,
): Promise<BenchDesk> {
  const begun = performance.now();
  const program = spawn(
    process.execPath,
    [join(root, 'src/main/hosts/loopback/main.ts'), casebook, '--as', 'Bench'],
    {
      env: { ...withInstalledPrograms(), HYPECHECK_HOME: folder.make('home') },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const [line] = (await once(createInterface(program.stdout), 'line')) as [string];
  const address = line.replace(/^open /, '');
  const startMs = performance.now() - begun;
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('There is no Chromium; name one in HYPECHECK_CHROMIUM.');
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-background-networking'],
  });
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(address);
  await page.addInitScript(observe);
  // Only another hash would be no new page.
  await page.goto('about:blank');
  await page.goto(`${new URL(address).origin}/${at}`);
  return {
    page,
    browser,
    startMs,
    close: async () => {
      await browser.close();
      program.kill('SIGINT');
      await once(program, 'close');
    },
  };
}
