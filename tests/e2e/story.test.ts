import type { Page } from '@playwright/test';
import { describe, test } from 'vitest';
import { toClaimWords } from '#shared/domain/claim/toClaimWords.ts';
import { expect } from './expect.ts';
import { openDesk, type TestDesk } from './openDesk.ts';

const read = (page: Page) => page.locator('[data-reading][role=textbox]');
const paper = (page: Page) => page.locator('[data-writing]');
const title = (page: Page) => page.getByRole('textbox', { name: 'Title', exact: true });
const saveState = (page: Page) =>
  page.getByRole('region', { name: /^(Story|报道)$/ }).locator('header [data-save]');
const marks = (page: Page) => page.locator('mark[data-claim]');

/** Selects the first place of these words with the keys: from before them, letter by letter. */
async function selectWords(page: Page, words: string) {
  const editor = page.locator('[role=textbox][contenteditable=true]');
  await editor.focus();
  await editor.evaluate((element, sought) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node.textContent ?? '').indexOf(sought);
      if (at === -1) continue;
      getSelection()?.collapse(node, at);
      return;
    }
    throw new Error(`"${sought}" is nowhere in one piece`);
  }, words);
  for (let at = 0; at < words.length; at += 1) await page.keyboard.press('Shift+ArrowRight');
  await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe(words);
  await expect(page.getByRole('toolbar', { name: /^(Selected words|选中的文字)$/ })).toBeVisible();
}

/** Puts the caret right behind the first place of these words. */
async function goBehind(page: Page, words: string) {
  await selectWords(page, words);
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('toolbar', { name: /^(Selected words|选中的文字)$/ })).toHaveCount(0);
}

/** Begins a draft by the menu of the stories and writes these lines into it; answers its id. */
async function beginDraft({ page, call }: TestDesk, name: string, ...lines: readonly string[]) {
  await page.getByRole('button', { name: 'New draft' }).or(page.locator('h1 button')).first().click();
  await page.getByRole('menuitem', { name: 'New draft' }).click();
  await expect(title(page)).toBeFocused();
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
  await expect(paper(page)).toBeFocused();
  for (const [at, line] of lines.entries()) {
    if (at > 0) await page.keyboard.press('Enter');
    await page.keyboard.type(line);
  }
  await saved(page);
  const { documents } = await call('documents.list', { role: 'story', text: name });
  const [draft] = documents;
  if (!draft) throw new Error('the draft is not stored');
  return draft.id;
}

/** Waits until everything typed is stored. */
const saved = (page: Page) => expect(saveState(page)).toHaveAttribute('data-save', 'saved');

/** Pastes HTML as another program leaves it on the clipboard. */
async function paste(page: Page, html: string) {
  await paper(page).evaluate((element, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', pasted);
    clipboardData.setData('text/plain', 'plain');
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, html);
}

const textOf = async ({ call }: TestDesk, id: string) => (await call('documents.text', { id })).text;

describe('an imported story', () => {
  test('cannot be edited, yet has a caret and a selection by keyboard', async () => {
    const desk = await openDesk({ sample: true });
    const { page, call } = desk;
    await expect(read(page)).toBeVisible();
    const before = await read(page).innerText();
    await read(page).locator('p').nth(1).click();
    await page.keyboard.type('xyz');
    await page.keyboard.press('Delete');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('ControlOrMeta+x');
    await page.keyboard.press('ControlOrMeta+v');
    await page.keyboard.press('Enter');
    expect(await read(page).innerText()).toBe(before);

    const total = (await call('claims.list', {})).total;
    await read(page).locator('p').nth(1).click();
    await page.keyboard.press('Home');
    for (let at = 0; at < 12; at += 1) await page.keyboard.press('Shift+ArrowRight');
    const selected = await page.evaluate(() => getSelection()?.toString());
    await expect(page.getByRole('toolbar', { name: /^(Selected words|选中的文字)$/ })).toBeVisible();
    await page.keyboard.press('c');
    await expect.poll(async () => (await call('claims.list', {})).total).toBe(total + 1);
    const { claims } = await call('claims.list', {});
    expect(claims.map(({ text }) => text)).toContain(toClaimWords(selected ?? ''));
    await desk.expectAccessible();
  });

  test('draws marks that overlap apart, and leads from claim to claim', async () => {
    const desk = await openDesk({ sample: true });
    const { page, call } = desk;
    await expect(read(page)).toBeVisible();
    const { documents } = await call('documents.list', { role: 'story' });
    const shown = documents[0];
    if (!shown) throw new Error('no story');
    const { text } = await call('documents.text', { id: shown.id });
    const start = text.indexOf(' ', Math.floor(text.length / 2)) + 1;
    for (const end of [start + 60, start + 40])
      await call('claims.create', {
        text: `Overlapping until ${String(end)}`,
        kind: 'other',
        appearances: [{ documentId: shown.id, start: start + (start + 60 - end), end }],
      });
    await expect(page.locator('mark[data-lane="1"]').first()).toBeAttached();

    await page.keyboard.press('j');
    const first = page.getByRole('status').filter({ hasText: /^Claim \d+ is open$/ });
    await expect(first).toBeAttached();
    const one = await first.textContent();
    await page.keyboard.press('j');
    await expect(first).not.toHaveText(one ?? '');
    await page.keyboard.press('k');
    await expect(first).toHaveText(one ?? '');
  });
});

describe('a draft', () => {
  test('is written and formatted, and stored as it stands', async () => {
    const desk = await openDesk({ sample: true });
    const { page, call } = desk;
    const id = await beginDraft(desk, 'The course sellers', 'What they promise', 'It fell 7 % on Friday.');
    await page.keyboard.press('Enter');
    await page.keyboard.type('- first');
    await page.keyboard.press('Enter');
    await page.keyboard.type('second');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.keyboard.type('After the list.');
    await selectWords(page, 'fell');
    await page.keyboard.press('ControlOrMeta+b');
    await selectWords(page, 'Friday');
    const tools = page.getByRole('toolbar', { name: 'Format' });
    await tools.getByRole('button', { name: 'Italic' }).click();
    await expect(tools.getByRole('button', { name: 'Italic' })).toHaveAttribute('aria-pressed', 'true');
    await tools.getByRole('button', { name: 'Link', exact: true }).click();
    await page.getByRole('textbox', { name: 'Address' }).fill('javascript:alert(1)');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Not an address of the web')).toBeVisible();
    await page.getByRole('textbox', { name: 'Address' }).fill('example.com/friday');
    await page.keyboard.press('Enter');
    await goBehind(page, 'promise');
    await tools.getByRole('button', { name: 'Kind of paragraph' }).click();
    await page.getByRole('option', { name: 'Heading', exact: true }).click();
    await expect(paper(page).locator('h2')).toHaveText('What they promise');
    await expect(paper(page)).toBeFocused();
    await goBehind(page, 'After the list.');
    await tools.getByRole('button', { name: 'Kind of paragraph' }).click();
    await page.getByRole('option', { name: 'Quotation' }).click();
    await saved(page);
    const { text, layout } = await call('documents.text', { id });
    expect(text.split('\n')).toEqual([
      'What they promise',
      'It fell 7 % on Friday.',
      'first',
      'second',
      'After the list.',
    ]);
    expect(layout.blocks.map(({ type, level }) => [type, level])).toEqual([
      ['heading', 2],
      ['paragraph', undefined],
      ['list-item', 1],
      ['list-item', 2],
      ['quote', 1],
    ]);
    expect(layout.marks.map(({ type, start, end, href }) => [type, text.slice(start, end), href])).toEqual([
      ['bold', 'fell', undefined],
      ['italic', 'Friday', undefined],
      ['link', 'Friday', 'https://example.com/friday'],
    ]);
    expect((await call('documents.get', { id })).title).toBe('The course sellers');
    await desk.expectAccessible();
  });

  test('undoes its typing without touching the casebook', async () => {
    const desk = await openDesk({ sample: true });
    const { page, call } = desk;
    const id = await beginDraft(desk, 'Undo', 'It fell.');
    const before = (await call('claims.list', {})).total;
    await page.keyboard.type(' And rose.');
    for (let at = 0; at < 6; at += 1) await page.keyboard.press('ControlOrMeta+z');
    await expect(paper(page)).toHaveText('');
    await page.keyboard.press('ControlOrMeta+Shift+z');
    await page.keyboard.press('ControlOrMeta+Shift+z');
    await page.keyboard.press('ControlOrMeta+Shift+z');
    await expect(paper(page)).toHaveText('It fell. And rose.');
    await page.getByRole('button', { name: 'Undo typing' }).click();
    await expect(paper(page)).not.toHaveText('It fell. And rose.');
    await saved(page);
    expect((await call('claims.list', {})).total).toBe(before);
    expect((await call('documents.get', { id })).removedAt).toBeNull();
  });

  test('takes from a page what is text, and nothing else', async () => {
    const desk = await openDesk({ sample: true });
    const { page } = desk;
    const id = await beginDraft(desk, 'Pasted');
    await paste(
      page,
      `<meta charset="utf-8"><style>p { color: red }</style><!-- a comment -->
       <script>document.title = 'taken'</script><img src="https://evil.example/pixel.png" onerror="alert(1)">
       <h2 style="color: red" onclick="alert(1)">A heading</h2>
       <p>Plain <b>bold</b> <span style="font-style: italic">slanted</span>
         <a href="https://a.example/">good</a> <a href="javascript:alert(1)">bad</a></p>
       <iframe src="https://evil.example/"></iframe><form><input value="typed"></form>
       <ol><li>one<ul><li>inner</li></ul></li></ol><svg><text>drawn</text></svg>`,
    );
    await expect(paper(page).locator('h2')).toHaveText('A heading');
    await saved(page);
    const { text, layout } = await desk.call('documents.text', { id });
    expect(text.split('\n')).toEqual(['A heading', 'Plain bold slanted good bad', 'one', 'inner']);
    expect(layout.marks.map(({ type, start, end, href }) => [type, text.slice(start, end), href])).toEqual([
      ['bold', 'bold', undefined],
      ['italic', 'slanted', undefined],
      ['link', 'good', 'https://a.example/'],
    ]);
    expect(await paper(page).innerHTML()).not.toMatch(/style=|onclick|javascript:|<img|evil/);
    expect(await page.title()).not.toBe('taken');
  });

  test('has claims logged in it while it is written, follows them, and asks of those that it may have lost', async () => {
    const desk = await openDesk({ sample: true });
    const { page, call } = desk;
    const id = await beginDraft(
      desk,
      'Claims',
      'It fell 7 % on Friday. It sold 250,000 sets.',
      '“We will never sell any of them,” Anna Larsen said.',
    );
    await selectWords(page, 'We will never sell any of them');
    await page.keyboard.press('ControlOrMeta+Shift+c');
    await expect(marks(page)).toHaveCount(1);
    const logged = (await call('claims.list', {})).claims;
    expect(logged).toContainEqual(expect.objectContaining({ kind: 'quote', claimant: 'Anna Larsen' }));
    await call('decisions.undo', {});
    await expect(marks(page)).toHaveCount(0);
    await selectWords(page, 'fell 7 %');
    await page.keyboard.press('ControlOrMeta+Shift+c');
    await expect(marks(page)).toHaveText(['fell 7 %']);
    await selectWords(page, 'sold 250,000 sets');
    await page.keyboard.press('ControlOrMeta+Shift+c');
    await expect(marks(page)).toHaveText(['fell 7 %', 'sold 250,000 sets']);

    // Around its words.
    await paper(page).focus();
    await page.keyboard.press('ControlOrMeta+Home');
    await page.keyboard.type('So we heard. ');
    await saved(page);
    await expect(marks(page)).toHaveText(['fell 7 %', 'sold 250,000 sets']);
    const statuses = async () =>
      (await call('passages.list', { documentId: id })).passages.map(({ passage }) => passage.status);
    await expect.poll(statuses).toEqual(['moved', 'moved']);

    // Inside of them.
    await goBehind(page, 'sold ');
    await page.keyboard.type('about ');
    await expect(page.getByText('1 place to confirm')).toBeVisible();
    await expect(marks(page)).toHaveText(['fell 7 %']);
    await page.getByRole('button', { name: 'Show which' }).click();
    await desk.expectAccessible();
    await page
      .getByRole('region', { name: 'Places of claims in this text' })
      .getByRole('button', { name: /^Claim \d+$/ })
      .click();
    await expect(page.getByText(/^Claim \d+ is open$/)).toBeAttached();

    // Their words mended, they are found again.
    await selectWords(page, 'about ');
    await page.keyboard.press('Delete');
    await expect(page.getByText('1 place to confirm')).toHaveCount(0);
    await expect(marks(page)).toHaveText(['fell 7 %', 'sold 250,000 sets']);
    await expect.poll(() => textOf(desk, id)).toContain('sold 250,000 sets');
  });

  test('keeps what is typed while the program is gone, and stores it when it is back', async () => {
    const desk = await openDesk({ sample: true });
    const { page } = desk;
    desk.allow(/net::ERR|Failed to fetch/);
    const id = await beginDraft(desk, 'Away', 'Before.');
    await desk.stop();
    await page.keyboard.type(' Meanwhile.');
    await expect(saveState(page)).toHaveAttribute('data-save', 'waiting');
    await page.keyboard.type(' And on.');
    await desk.restart();
    await desk.call('desk.openSample', {});
    await expect(paper(page)).toHaveText('Before. Meanwhile. And on.');
    await saved(page);
    await expect(paper(page)).toHaveText('Before. Meanwhile. And on.');
    expect(await textOf(desk, id)).toBe('Before. Meanwhile. And on.');
  });

  test('is whole after a reload in the middle of a word', async () => {
    const desk = await openDesk({ sample: true });
    const { page } = desk;
    desk.allow(/net::ERR|Failed to fetch/);
    const id = await beginDraft(desk, 'Reload', 'Before.');
    await page.keyboard.type(' Half a wor');
    await page.reload();
    await expect(paper(page)).toHaveText('Before. Half a wor');
    await goBehind(page, 'wor');
    await page.keyboard.type('d.');
    await saved(page);
    expect(await textOf(desk, id)).toBe('Before. Half a word.');
  });

  test('written in two windows shows each what the other stored, and loses nothing in a conflict', async () => {
    const desk = await openDesk({ sample: true });
    const { page, call } = desk;
    const id = await beginDraft(desk, 'Two windows', 'Both.');
    const second = await desk.openPage(`#/story?story=${id}`);
    await expect(paper(second)).toHaveText('Both.');
    await goBehind(page, 'Both.');
    await page.keyboard.type(' Mine.');
    await saved(page);
    await expect(paper(second)).toHaveText('Both. Mine.');

    // Both write before either hears of the other.
    await goBehind(second, 'Mine.');
    await second.keyboard.type(' Second.');
    const { textVersionId } = await call('documents.get', { id });
    await call('documents.saveDraft', {
      id,
      baseTextVersionId: textVersionId,
      text: 'Elsewhere.',
      layout: { blocks: [{ type: 'paragraph', start: 0, end: 10 }], marks: [] },
    });
    await expect(second.getByText(/Somebody else wrote in this draft/)).toBeVisible();
    await expect(paper(page)).toHaveText('Elsewhere.');
    await desk.expectAccessible(second);
    await second.getByRole('button', { name: 'Save mine as a draft of its own' }).click();
    await expect(title(second)).toHaveValue('Two windows (second version)');
    await expect(paper(second)).toHaveText('Both. Mine. Second.');
    expect(await textOf(desk, id)).toBe('Elsewhere.');
  });

  test.each([
    ['light', 'en', 1440],
    ['light', 'en', 1024],
    ['dark', 'en', 1440],
    ['dark', 'zh', 1024],
  ] as const)('is for everybody, %s, %s, %i wide', async (colorScheme, locale, width) => {
    const viewport = { width, height: width === 1440 ? 900 : 700 };
    const desk = await openDesk({ sample: true, colorScheme, locale, viewport });
    const { page, call } = desk;
    const { id, textVersionId } = await call('documents.createDraft', { title: 'The course sellers' });
    const lines = [
      'What they promise',
      'It fell 7 % on Friday, they said.',
      'Fifty million',
      'Said the seller.',
    ];
    const types = ['heading', 'paragraph', 'list-item', 'quote'] as const;
    const text = lines.join('\n');
    const blocks = lines.map((line, at) => {
      const start = text.indexOf(line);
      return {
        type: types[at] ?? 'paragraph',
        start,
        end: start + line.length,
        ...(at === 1 ? {} : { level: 2 }),
      };
    });
    await call('documents.saveDraft', {
      id,
      baseTextVersionId: textVersionId,
      text,
      layout: { blocks, marks: [] },
    });
    for (const exact of ['fell 7 %', 'Fifty million'])
      await call('claims.create', { text: exact, kind: 'other', appearances: [{ documentId: id, exact }] });
    const { claims } = await call('claims.list', {});
    const claim = claims.find((each) => each.text === 'fell 7 %')?.id ?? '';
    await page.goto(`${desk.origin()}/#/story?${new URLSearchParams({ story: id, claim }).toString()}`);
    await expect(marks(page)).toHaveText(['fell 7 %', 'Fifty million']);
    await goBehind(page, 'Fifty ');
    await page.keyboard.type('odd ');
    await saved(page);
    await expect(
      page.getByRole('button', { name: locale === 'en' ? 'Show which' : '显示', exact: true }),
    ).toBeVisible();
    await desk.expectAccessible();
  });
});
