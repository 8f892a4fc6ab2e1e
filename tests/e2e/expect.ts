import { expect as playwrightExpect } from '@playwright/test';

/** Playwright's `expect`, which waits for what is said of a page; patient enough for a machine that is busy. */
export const expect = playwrightExpect.configure({ timeout: 20_000 });
