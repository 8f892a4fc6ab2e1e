import { expect, it } from 'vitest';
import { suggest } from './suggest.ts';

it('suggests what holds the typed words, in any case, beginnings first', () => {
  expect(suggest(['Open AI', 'Adobe', 'Acme AI', '月之暗面'], 'ai')).toEqual(['Open AI', 'Acme AI']);
  expect(suggest(['Cadobe', 'Adobe'], 'ado')).toEqual(['Adobe', 'Cadobe']);
  expect(suggest(['月之暗面', '面壁'], '面')).toEqual(['面壁', '月之暗面']);
});

it('suggests no more than can be read', () => {
  const many = Array.from({ length: 5_000 }, (_, at) => `Claimant ${at}`);
  expect(suggest(many, '')).toHaveLength(50);
});
