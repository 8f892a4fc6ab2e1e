import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { createClient } from '#shared/contract/createClient.ts';
import type { Result } from '#shared/contract/Result.ts';
import { findChromium } from '../../scripts/chromium.mjs';
import { findScene, type Picture, pictures } from './pictures.ts';
import { type Desk, startDesk } from './startDesk.ts';
import { takePicture } from './takePicture.ts';

// `npm run screenshots [NAME …]`: the pictures of docs/screenshots, taken anew from the running program.

const folder = join(import.meta.dirname, '../../docs/screenshots');
const checker = 'Ines Falk';

async function openPage(
  browser: Browser,
  desk: Desk,
  state: Awaited<ReturnType<typeof signIn>>['state'],
  picture: Picture,
) {
  const context = await browser.newContext({
    storageState: state,
    locale: picture.locale === 'zh' ? 'zh-CN' : 'en-GB',
    timezoneId: 'UTC',
    colorScheme: picture.colorScheme ?? 'light',
    reducedMotion: 'reduce',
    viewport: { width: 1440, height: 900 },
  });
  const page = await context.newPage();
  return {
    page,
    go: (at: string) => page.goto(`${desk.origin}/${at}`),
    close: () => context.close(),
  };
}

async function signIn(browser: Browser, desk: Desk) {
  const context = await browser.newContext();
  await context.request.get(desk.signInAddress, { maxRedirects: 0 });
  const client = createClient(async (method, data) => {
    const headers = { Origin: desk.origin };
    const answer = await context.request.post(`${desk.origin}/rpc/${method}`, { data, headers });
    return (await answer.json()) as Result<unknown>;
  });
  return { client, state: await context.storageState() };
}

async function take(browser: Browser, desk: Desk, names: readonly string[]): Promise<void> {
  const { client, state } = await signIn(browser, desk);
  await client('desk.setChecker', { name: checker });
  const chosen = pictures.filter(({ name }) => names.length === 0 || names.includes(name));
  const takeOne = async (picture: Picture, at: string) => {
    const { page, go, close } = await openPage(browser, desk, state, picture);
    await go(at);
    await picture.shows(page).waitFor();
    await picture.prepare?.(page);
    const bytes = await takePicture(page, join(folder, `${picture.name}.png`));
    process.stdout.write(`${picture.name}.png: ${Math.round(bytes / 1_000)} kB\n`);
    await close();
  };
  const atStart = {
    story: '',
    claim: '',
    pdf: { document: '', passage: '' },
    web: { document: '', passage: '' },
  };
  for (const picture of chosen) if (picture.isAtStart) await takeOne(picture, picture.at(atStart));
  const opened = await client('desk.openSample', {});
  if (!opened.ok) throw new Error(opened.error.message);
  const scene = await findScene(client);
  for (const picture of chosen) if (!picture.isAtStart) await takeOne(picture, picture.at(scene));
}

const executablePath = findChromium();
if (executablePath === undefined)
  throw new Error('No Chromium or Chrome was found; name one in HYPECHECK_CHROMIUM.');
await mkdir(folder, { recursive: true });
const desk = await startDesk();
const browser = await chromium.launch({
  executablePath,
  // Chromium refuses to sandbox for the super-user.
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  await take(browser, desk, process.argv.slice(2));
} finally {
  await browser.close();
  await desk.end();
}
