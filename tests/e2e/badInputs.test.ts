import { describe, test } from 'vitest';
import { expect } from './expect.ts';
import { openDesk } from './openDesk.ts';

describe('the program that dies in the middle of an edit', () => {
  test('asks for a new address in the window that is open, and saves what was typed', async () => {
    const desk = await openDesk({ sample: true });
    desk.allow(/ERR_CONNECTION_REFUSED|ERR_INCOMPLETE_CHUNKED_ENCODING|ERR_CONNECTION_RESET|401/);
    const [claim] = (await desk.call('claims.list', {})).claims;
    const page = await desk.openPage(`#/claims?claim=${claim?.id}`);
    const note = page.getByRole('textbox', { name: 'Note', exact: true });
    const reason = page.getByRole('textbox', { name: 'Reason' });
    await reason.fill('A reason that was not recorded yet.');
    await desk.kill();
    await note.fill('Typed while nobody was there');
    await expect(page.getByText('The program does not answer.')).toBeVisible();
    // What is in this window alone goes with it: the browser asks before, and here the answer is to stay.
    const asked = page.waitForEvent('dialog');
    const leaving = page.goto(`${desk.origin()}/elsewhere`).catch(() => undefined);
    const question = await asked;
    expect(question.type()).toBe('beforeunload');
    await question.dismiss();
    await leaving;
    await expect(note).toHaveValue('Typed while nobody was there');

    await desk.restart({ signsIn: false });
    const form = page.getByRole('form', { name: 'Sign this window in' });
    await expect(form).toContainText('was started again and does not know this window');
    await expect(note).toHaveValue('Typed while nobody was there');
    await desk.expectAccessible(page);
    const address = form.getByLabel('Address that Hypecheck prints');
    await address.fill('https://evil.example/signin?code=1');
    await page.keyboard.press('Enter');
    await expect(form).toContainText('This is no address of the Hypecheck that this window belongs to.');
    await address.fill(`open ${desk.signInAddress()}`);
    await page.keyboard.press('Enter');
    await expect(form).toHaveCount(0);

    await desk.call('desk.openSample', {});
    await expect
      .poll(async () => (await desk.call('claims.get', { id: claim?.id ?? '' })).note)
      .toBe('Typed while nobody was there');
    await expect(reason).toHaveValue('A reason that was not recorded yet.');
    expect((await desk.call('casebook.verify', {})).isSound).toBe(true);
  });
});

describe('a story in other scripts', () => {
  test('has its words logged as they stand, and leads back to them from the brief', async () => {
    const desk = await openDesk({ at: '#/story' });
    const { page, call } = desk;
    await call('desk.create', { title: 'Scripts' });
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Import a story' }).click();
    // Right to left, joined emoji, letters in two parts, letters that take two code units.
    const claims = ['٤٠٬٠٠٠ أسرة طلبت', '👩‍🍳👨‍👩‍👧‍👦 said', 'cafe\u0301 Zu\u0308rich', 'הרובוט לא ישן', '𝟜𝟘 robots'];
    await (
      await chooser
    ).setFiles({
      name: 'scripts.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(
        `قال المصنع إن ${claims[0]} الروبوت.\n\nThe maker ${claims[1]} it in ${claims[2]}; ${claims[3]}.\n\nZ͑ͫ̓ͪA̴̵̜̰̐L text and ${claims[4]}.\n`,
      ),
    });
    const text = page.locator('[role=textbox][data-reading]');
    await expect(text).toContainText('The maker');
    await expect(text.locator('p').first()).toHaveCSS('direction', 'rtl');
    for (const [at, words] of claims.entries()) {
      await text.focus();
      await page.keyboard.press('ControlOrMeta+f');
      await page.getByRole('search').getByRole('textbox').fill(words);
      await expect(page.getByRole('search').getByRole('status')).toHaveText('1 of 1');
      await page.keyboard.press('Escape');
      await expect(text).toBeFocused();
      await page.keyboard.press('c');
      await expect(page.getByRole('region', { name: `Claim ${at + 1}`, exact: true })).toBeVisible();
    }
    await expect(text.locator('mark[data-claim]')).toHaveText(claims);
    const { content } = await call('briefs.render', { format: 'md' });
    for (const words of claims) expect(content).toContain(words);
  });
});
