import { expect } from 'vitest';
import type { ErrorCode } from '#shared/contract/errors.ts';
import type { Result } from '#shared/contract/Result.ts';
import type { ContractCase, Earlier } from './contractCases.ts';

const succeeds = (value: object) => (result: Result<unknown>) =>
  expect(result).toMatchObject({ ok: true, value });
const fails = (code: ErrorCode) => (result: Result<unknown>) =>
  expect(result).toMatchObject({ ok: false, error: { code } });

const whole = 'a claim that says two things';
const apart = 'a claim made two';
const nobody = '00000000-0000-7000-8000-000000000000';

/** One claim made several, and several made one, in order. */
export const claimShapeCases: readonly ContractCase[] = [
  {
    name: whole,
    method: 'claims.create',
    input: { text: 'At 199 yuan it sold 250,000 sets', kind: 'sales-figure' },
    expect: succeeds({ mergedInto: null }),
  },
  {
    name: 'a claim split into nothing',
    method: 'claims.split',
    input: ({ idOf }: Earlier) => ({ id: idOf(whole), parts: [] }),
    expect: fails('invalid-input'),
  },
  {
    name: 'a claim split that is not there',
    method: 'claims.split',
    input: { id: nobody, parts: [{ text: 'x' }] },
    expect: fails('not-found'),
  },
  {
    name: apart,
    method: 'claims.split',
    input: ({ idOf }: Earlier) => ({
      id: idOf(whole),
      text: 'It sold 250,000 sets',
      parts: [{ text: 'It cost 199 yuan', kind: 'price' }],
    }),
    expect: succeeds({ claim: { text: 'It sold 250,000 sets' }, parts: [{ kind: 'price' }] }),
  },
  {
    name: 'a claim merged into itself',
    method: 'claims.merge',
    input: ({ idOf }: Earlier) => ({ intoId: idOf(whole), ids: [idOf(whole)] }),
    expect: fails('rule'),
  },
  {
    name: 'two claims made one',
    method: 'claims.merge',
    input: ({ idOf, find }: Earlier) => ({ intoId: idOf(whole), ids: [find(apart, 'parts', 0, 'id')] }),
    expect: succeeds({ text: 'It sold 250,000 sets' }),
  },
];
