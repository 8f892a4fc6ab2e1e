import { expect } from '@playwright/test';
import { describe, test } from 'vitest';
import { openDesk } from './openDesk.ts';

describe('the start screen', () => {
  test('shows what is open', async () => {
    const { page } = await openDesk({ sample: true });
    await expect(page.getByRole('banner')).toContainText('Sora launch');
  });
});
