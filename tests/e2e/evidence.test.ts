import type { Page } from '@playwright/test';
import { describe, test } from 'vitest';
import { expect } from './expect.ts';
import { openDesk, type TestDesk } from './openDesk.ts';

const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

async function findDocument({ call }: TestDesk, title: string) {
  const { documents } = await call('documents.list', { text: title });
  const [document] = documents;
  if (!document) throw new Error(`there is no document ${title}`);
  return document;
}

async function findClaim({ call }: TestDesk, number: number) {
  const { claims } = await call('claims.list', {});
  const claim = claims.find((each) => each.number === number);
  if (!claim) throw new Error(`there is no claim ${number}`);
  return claim;
}

async function open({ page }: TestDesk, place: Readonly<Record<string, string>>, screen = 'claims') {
  // As a link on the desk does it: the page stays.
  await page.evaluate(
    (hash) => (location.hash = hash),
    `/${screen}?${new URLSearchParams(place).toString()}`,
  );
}

const reading = (page: Page) => page.locator('[data-reading][role=region]');
const bar = (page: Page) => page.getByRole('toolbar', { name: 'Link the selected words' });

/** Selects with the mouse from the start of some words on a page to their end. */
async function selectOnPage(page: Page, words: string) {
  const run = page.locator('[data-page] span', { hasText: words }).last();
  await run.waitFor();
  const box = await run.evaluate((element, sought) => {
    const range = document.createRange();
    const letters = element.firstChild as Text;
    const start = letters.data.indexOf(sought);
    range.setStart(letters, start);
    range.setEnd(letters, start + sought.length);
    const { left, right, top, bottom } = range.getBoundingClientRect();
    return { left, right, middle: (top + bottom) / 2 };
  }, words);
  await page.mouse.move(box.left + 0.5, box.middle);
  await page.mouse.down();
  await page.mouse.move(box.right - 0.5, box.middle, { steps: 4 });
  await page.mouse.up();
}

describe('reading and linking evidence', () => {
  test('links words of a PDF page with S, draws them, and undoes it', async () => {
    const desk = await openDesk({ sample: true, at: '#/claims' });
    const { page, call } = desk;
    const document = await findDocument(desk, 'Fernhill');
    const claim = await findClaim(desk, 6);
    await open(desk, { claim: claim.id, document: document.id });
    await selectOnPage(page, 'The price is given in yuan only.');
    await expect(bar(page)).toContainText('claim 6');
    await page.keyboard.press('s');
    await expect(page.getByText('Linked as support to claim 6')).toBeVisible();
    const { links } = await call('claims.get', { id: claim.id });
    expect(links.map(({ stance, passage }) => [stance, passage.exact, passage.firstPage])).toContainEqual([
      'supports',
      'The price is given in yuan only.',
      1,
    ]);
    await expect(page.locator('[data-page="1"] [data-as=supports]')).toBeVisible();
    await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
    await expect(page.locator('[data-page="1"] [data-as=supports]')).toHaveCount(0);
    await desk.expectAccessible();
  });

  test('draws a passage at the same place of its page in every language of the desk', async () => {
    const boxes = await Promise.all(
      (['en', 'zh'] as const).map(async (locale) => {
        const desk = await openDesk({ sample: true, at: '#/evidence', locale });
        await open(desk, { document: (await findDocument(desk, 'Tallybridge')).id }, 'evidence');
        const stroke = desk.page.locator('[data-page="1"] [data-as=supports]').first();
        await expect(stroke).toBeVisible();
        return stroke.evaluate(({ style }) =>
          [style.left, style.width].map((side) => Number.parseFloat(side)),
        );
      }),
    );
    const [[left = 0, width = 0] = [], [leftInChinese = 99, widthInChinese = 99] = []] = boxes;
    expect(Math.abs(left - leftInChinese)).toBeLessThan(0.2);
    expect(Math.abs(width - widthInChinese)).toBeLessThan(0.2);
  });

  test('links a sentence of a web page with D by keyboard alone', async () => {
    const desk = await openDesk({ sample: true, at: '#/evidence' });
    const { page, call } = desk;
    const claim = await findClaim(desk, 22);
    await open(desk, { claim: claim.id }, 'evidence');
    const row = page.getByRole('row', { name: /Dovetalk in numbers/ });
    await row.click();
    await page.getByRole('grid', { name: 'Documents' }).focus();
    await page.keyboard.press('Enter');
    await expect(reading(page)).toBeFocused();
    await page.keyboard.press('n');
    await page.keyboard.press('n');
    await page.keyboard.press('n');
    await page.keyboard.press('Shift+N');
    await expect(page.getByText(/^Selected: One year of Dovetalk! On 1 February/)).toBeAttached();
    await page.keyboard.press('d');
    await expect(page.getByText('Linked as dispute to claim 22')).toBeVisible();
    const { links } = await call('claims.get', { id: claim.id });
    expect(links.map(({ stance, passage }) => [stance, passage.exact])).toContainEqual([
      'disputes',
      'One year of Dovetalk! On 1 February 2023 we opened the door, and what a year it was.',
    ]);
    await page.keyboard.press('Escape');
    await expect(reading(page)).toHaveCount(0);
    await expect(page.getByRole('grid', { name: 'Documents' })).toBeFocused();
  });

  test('leads from a link to its passage, on the page and in the text', async () => {
    const desk = await openDesk({ sample: true, at: '#/claims' });
    const { page } = desk;
    const document = await findDocument(desk, 'Tallybridge');
    const { passages } = await desk.call('passages.list', { documentId: document.id });
    const last = passages.at(-1);
    if (!last) throw new Error('no passage');
    await open(desk, { document: document.id, passage: last.passage.id });
    const drawn = page.locator(`[data-page] [data-passage="${last.passage.id}"]`).first();
    await expect(drawn).toBeInViewport();
    await page.getByRole('radio', { name: 'Text' }).click();
    const marked = page.locator(`mark[data-passage="${last.passage.id}"]`).first();
    await expect(marked).toBeInViewport();
    await expect(page.getByRole('button', { name: /26$/ }).first()).toBeVisible();
    // What is chosen here holds for the next PDF.
    await open(desk, { document: (await findDocument(desk, 'Fernhill')).id });
    await expect(page.getByRole('radio', { name: 'Text' })).toBeChecked();
  });

  test('finds words in pages and text, and goes on from there', async () => {
    const desk = await openDesk({ sample: true, at: '#/claims' });
    const { page } = desk;
    await open(desk, { document: (await findDocument(desk, 'Fernhill')).id });
    await reading(page).focus();
    await page.locator('[data-page="1"] canvas').waitFor();
    await page.keyboard.press('ControlOrMeta+f');
    await page.keyboard.type('BRASSWICK');
    const status = page.getByRole('search').getByRole('status');
    await expect(status).toHaveText(/^1 of \d+$/);
    await expect(page.locator('[data-page="3"] canvas')).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(status).toHaveText(/^2 of \d+$/);
    await page.keyboard.press('Shift+Enter');
    await expect(status).toHaveText(/^1 of \d+$/);
    await page.keyboard.press('Escape');
    await expect(reading(page)).toBeFocused();
    await expect(page.getByText(/^Selected: .*Brasswick/)).toBeAttached();
  });

  test('takes cells and rows of a table, and refuses a story as evidence', async () => {
    const desk = await openDesk({ sample: true, at: '#/claims' });
    const { page, call } = desk;
    const claim = await findClaim(desk, 5);
    await open(desk, { claim: claim.id, document: (await findDocument(desk, 'Shutterstock: daily')).id });
    const grid = page.locator('[role=grid][data-reading]');
    await grid.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('End');
    await page.keyboard.press('x');
    await expect(page.getByText('Linked as context to claim 5')).toBeVisible();
    const { links } = await call('claims.get', { id: claim.id });
    expect(links.at(-1)?.passage.exact).toMatch(/^[\d.]+$/);
    await desk.expectAccessible();

    await open(desk, { claim: claim.id, document: (await findDocument(desk, 'Sora stuns')).id });
    await reading(page).focus();
    await page.keyboard.press('n');
    await expect(bar(page)).toHaveText(/This is a story/);
  });
});

describe('the library', () => {
  test('lists, mends, removes, puts back and destroys', async () => {
    const desk = await openDesk({ sample: true, at: '#/evidence' });
    const { page, call } = desk;
    const document = await findDocument(desk, 'Ashgrove');
    await page.getByRole('row', { name: /Ashgrove/ }).click();
    const details = page.getByRole('complementary', { name: 'Details of the document' });
    await details.getByLabel('Title').fill('Ashgrove: answer');
    await details.getByLabel('Published on').fill('March');
    await expect(details.getByText(/A day, month or year/)).toBeVisible();
    await details.getByLabel('Published on').fill('2024-03');
    await details.getByRole('combobox', { name: 'Source' }).fill('Ashgrove readers');
    await details.getByLabel('Note to ourselves').click();
    const form = details.getByRole('form', { name: 'New source' });
    await form.getByText('Confidential source').click();
    await form.getByRole('button', { name: 'Save' }).click();
    await expect(form).toHaveCount(0);
    await expect
      .poll(async () => {
        const { title, publishedOn, sourceName, isWithheld } = await call('documents.get', {
          id: document.id,
        });
        return [title, publishedOn, sourceName, isWithheld];
      })
      .toEqual(['Ashgrove: answer', '2024-03', 'Ashgrove readers', true]);
    await desk.expectAccessible();

    // Linked documents stay: the rule says so.
    await details.getByRole('button', { name: 'Remove' }).click();
    await expect(page.getByText(/linked to 1 claim|Unlink them first/)).toBeVisible();

    await details.getByRole('button', { name: 'Destroy for good…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Destroy this document for good?' });
    await expect(dialog.getByRole('button', { name: 'Destroy for good' })).toBeDisabled();
    await dialog.getByLabel('Why').fill('Asked for by the source');
    await desk.expectAccessible();
    await dialog.getByRole('button', { name: 'Destroy for good' }).click();
    await expect(page.getByText(/^Destroyed for good/)).toBeVisible();
    await expect(page.getByRole('row', { name: /Ashgrove/ })).toHaveCount(0);
    expect((await call('documents.list', { text: 'Ashgrove' })).total).toBe(0);
  });

  test('removes with undo, and says what to do where nothing is', async () => {
    const desk = await openDesk({ at: '#/evidence' });
    const { page, call } = desk;
    await call('desk.create', { title: 'Empty' });
    await expect(page.getByText('No documents yet. Drop files here or choose them.')).toBeVisible();
    await desk.expectAccessible();
    await page.setInputFiles('[data-import=files]', {
      name: 'note.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('It fell.'),
    });
    const row = page.getByRole('row', { name: /note/ });
    await row.click();
    await page.getByRole('grid', { name: 'Documents' }).focus();
    await page.keyboard.press('Delete');
    await expect(row).toHaveCount(0);
    await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
    await expect(row).toBeVisible();
    await page.getByRole('grid', { name: 'Documents' }).focus();
    await page.keyboard.press('Delete');
    await page.getByRole('radio', { name: 'Removed' }).click();
    await page.getByRole('row', { name: /note/ }).click();
    await page.getByRole('button', { name: 'Put back' }).click();
    await expect(page.getByText('No document was removed.')).toBeVisible();
  });
});

describe('importing', () => {
  test('takes what was chosen in a dialog, and tells what failed and why', async () => {
    const desk = await openDesk({ sample: true, at: '#/claims' });
    const { page } = desk;
    await page.getByRole('grid', { name: 'Claims' }).waitFor();
    // The table can be seen a moment before the keys are listened to: whoever is quicker presses again.
    const choose = async () => {
      const opened = page.waitForEvent('filechooser', { timeout: 2_000 });
      await page.keyboard.press('ControlOrMeta+i');
      return opened;
    };
    const chooser = await choose().catch(choose);
    const text = (name: string, words: string) => ({
      name,
      mimeType: 'text/plain',
      buffer: Buffer.from(words),
    });
    await chooser.setFiles([
      text('a.txt', 'The first words.'),
      text('b.txt', 'The first words.'),
      text('empty.txt', ''),
      { name: 'photo.png', mimeType: 'image/png', buffer: picture },
    ]);
    const tray = page.getByRole('banner').getByRole('button', { name: '1 imported, 2 failed' });
    await tray.click();
    const report = page.getByRole('dialog', { name: 'Imports' });
    await expect(report).toContainText('empty.txt is empty.');
    await expect(report).toContainText('photo.png has a format that cannot be read as text');
    await expect(report).toContainText('for a picture of text, run text recognition over it');
    await expect(report).toContainText('already there');
    await report.getByRole('button', { name: 'a.txt' }).click();
    await expect(reading(page)).toContainText('The first words.');
  });

  test('takes what is dropped: as evidence, or as a story where it is dropped on that', async () => {
    const desk = await openDesk({ sample: true, at: '#/claims' });
    const { page, call } = desk;
    await page.getByRole('grid', { name: 'Claims' }).waitFor();
    const drop = async (name: string, target: string) => {
      const dataTransfer = await page.evaluateHandle((fileName) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([`Words of ${fileName}.`], fileName));
        return transfer;
      }, name);
      await page.dispatchEvent('body', 'dragenter', { dataTransfer });
      await page.locator(target).dispatchEvent('drop', { dataTransfer });
    };
    await drop('dropped.txt', '[data-drop=evidence]');
    await expect(page.getByText('1 document imported.')).toBeVisible();
    await drop('told.txt', '[data-drop=story]');
    await expect
      .poll(async () =>
        (await call('documents.list', {})).documents
          .filter((document) => /dropped|told/.test(document.fileName))
          .map((document) => [document.fileName, document.role])
          .sort(),
      )
      .toEqual([
        ['dropped.txt', 'evidence'],
        ['told.txt', 'story'],
      ]);
    await expect(page.locator('[data-drop]')).toHaveCount(0);
  });

  test('makes a document of a pasted page, which never runs', async () => {
    const desk = await openDesk({ sample: true, at: '#/evidence' });
    const { page } = desk;
    await page.getByRole('grid', { name: 'Documents' }).waitFor();
    await page.evaluate(() => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', 'It fell\nBy 7 percent, says a study.');
      clipboardData.setData(
        'text/html',
        '<h2>It fell</h2><p>By <b>7 percent</b>, says <a href="https://a.example/">a study</a>.</p><script>document.title = "run"</script><img src="https://a.example/x.png" onerror="document.title = 1">',
      );
      document.body.dispatchEvent(
        new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData }),
      );
    });
    const dialog = page.getByRole('dialog', { name: 'Paste as document' });
    await expect(dialog.getByLabel('Title')).toHaveValue('It fell');
    await desk.expectAccessible();
    await dialog.getByRole('button', { name: 'Import', exact: true }).click();
    await page.getByRole('button', { name: 'Open', exact: true }).last().click();
    await expect(reading(page).locator('[data-href="https://a.example/"]')).toHaveText('a study');
    await expect(page).toHaveTitle('Hypecheck');
    await reading(page).getByText('a study').click();
    await expect(page.getByRole('button', { name: 'Copy the address' })).toBeVisible();
  });

  test('says when the program goes away in the middle, and goes on when it is back', async () => {
    const desk = await openDesk({ sample: true, at: '#/evidence' });
    desk.allow(/ERR_CONNECTION_REFUSED|ERR_INCOMPLETE_CHUNKED_ENCODING|Failed to load resource/);
    const { page } = desk;
    await page.getByRole('grid', { name: 'Documents' }).waitFor();
    await desk.stop();
    await page.setInputFiles('[data-import=files]', {
      name: 'late.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('Late words.'),
    });
    const tray = page.getByRole('banner').getByRole('button', { name: 'Import stopped' });
    await expect(tray).toBeVisible();
    await desk.restart();
    await desk.call('desk.openSample', {});
    await page.getByRole('grid', { name: 'Documents' }).waitFor();
    await tray.click();
    await page.getByRole('dialog', { name: 'Imports' }).getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByText('1 document imported.').last()).toBeVisible();
  });
});

describe('the evidence screens', () => {
  test.each([
    ['dark', 'en'],
    ['light', 'zh'],
    ['dark', 'zh'],
  ] as const)('are accessible in %s, %s', async (colorScheme, locale) => {
    const desk = await openDesk({ sample: true, colorScheme, locale, at: '#/evidence' });
    const { page } = desk;
    const document = await findDocument(desk, 'Fernhill');
    const { passages } = await desk.call('passages.list', { documentId: document.id });
    await open(desk, { document: document.id, passage: passages[0]?.passage.id ?? '' }, 'evidence');
    await page.locator('[data-page="1"] canvas').waitFor();
    await reading(page).focus();
    await page.keyboard.press('n');
    await desk.expectAccessible();
    await page.keyboard.press('v');
    await page.locator('mark[data-passage]').first().waitFor();
    await desk.expectAccessible();
  });
});
