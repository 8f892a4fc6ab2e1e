import { describe, expect, it } from 'vitest';
import { nameClaimant } from './nameClaimant.ts';

describe('nameClaimant', () => {
  const known = ['Sam Altman', 'Anna Larsen', 'Bo Larsen', '李彦宏'];
  it.each([
    ['Altman', 'Sam Altman'],
    ['Sam Altman', 'Sam Altman'],
    ['Larsen', 'Larsen'],
    ['Sam', 'Sam'],
    ['Bo Berg', 'Bo Berg'],
    ['李彦宏', '李彦宏'],
  ])('%s is %s', (name, claimant) => {
    expect(nameClaimant(name, known)).toBe(claimant);
  });
});
