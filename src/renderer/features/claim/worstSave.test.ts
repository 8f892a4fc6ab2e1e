import { expect, it } from 'vitest';
import { worstSave } from './worstSave.ts';

it('is saved where every field is', () => {
  expect(worstSave([])).toEqual({ state: 'saved' });
  expect(worstSave([{ state: 'saved' }, { state: 'saved' }])).toEqual({ state: 'saved' });
});

it('tells what needs most care, with its reason', () => {
  const refused = { state: 'refused', reason: 'A claim needs words.' } as const;
  expect(worstSave([{ state: 'saving' }, refused, { state: 'waiting' }])).toEqual(refused);
  expect(worstSave([{ state: 'saved' }, { state: 'waiting' }])).toEqual({ state: 'waiting' });
});
