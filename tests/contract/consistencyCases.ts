import { expect } from 'vitest';
import type { ErrorCode } from '#shared/contract/errors.ts';
import type { Result } from '#shared/contract/Result.ts';
import type { ContractCase, Earlier } from './contractCases.ts';

const succeeds = (value: object) => (result: Result<unknown>) =>
  expect(result).toMatchObject({ ok: true, value });
const fails = (code: ErrorCode) => (result: Result<unknown>) =>
  expect(result).toMatchObject({ ok: false, error: { code } });
const nobody = '00000000-0000-7000-8000-000000000000';

/** Quantities that a text states twice. */
export const consistencyCases: readonly ContractCase[] = [
  {
    name: 'quantities stated twice in a draft that is empty',
    method: 'claims.consistency',
    input: ({ idOf }: Earlier) => ({ documentId: idOf('a draft to be spotted') }),
    expect: succeeds({ isRead: true, repeated: [], agreeing: 0 }),
  },
  {
    name: 'quantities stated twice in a story that is not there',
    method: 'claims.consistency',
    input: { documentId: nobody },
    expect: fails('not-found'),
  },
  {
    name: 'quantities stated twice, of no story',
    method: 'claims.consistency',
    input: {},
    expect: fails('invalid-input'),
  },
  {
    name: 'a quantity that a text gives two values',
    method: 'analyze.consistency',
    input: { id: '1', text: 'Dovetalk has 100 million users. Dovetalk has 80 million users.' },
    expect: succeeds({
      id: '1',
      verdict: 'disagrees',
      pairs: [
        {
          verdict: 'disagrees',
          bases: [],
          figures: [
            { start: 13, end: 24, text: '100 million' },
            { start: 45, end: 55, text: '80 million' },
          ],
          sentences: [{ start: 0 }, { start: 32 }],
        },
      ],
    }),
  },
  {
    name: 'a text that states nothing twice',
    method: 'analyze.consistency',
    input: { id: '1', text: 'x' },
    expect: succeeds({ id: '1', verdict: 'nothing-to-check', pairs: [] }),
  },
];
