import { writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';

/** How many pictures a screen may take to come to rest; a PDF page is drawn in several steps. */
const mostAttempts = 60;

/** Saves a picture of the page once nothing loads any more and two in a row are the same. Throws where it does not come to rest. */
export async function takePicture(page: Page, path: string): Promise<number> {
  await page.evaluate('document.fonts.ready.then(() => undefined)');
  let before: Buffer = Buffer.alloc(0);
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    const isLoading = await page.getByRole('status', { name: /^(?:Loading…|正在载入…)$/ }).count();
    const picture = await page.screenshot({ animations: 'disabled', caret: 'hide' });
    if (isLoading === 0 && picture.equals(before)) {
      await writeFile(path, picture);
      return picture.length;
    }
    before = picture;
  }
  throw new Error(`${path}: the screen does not come to rest.`);
}
