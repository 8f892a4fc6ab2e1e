import { expect } from 'vitest';
import type { ErrorCode } from '#shared/contract/errors.ts';
import type { Result } from '#shared/contract/Result.ts';
import type { ContractCase, Earlier } from './contractCases.ts';

const succeeds = (value: object) => (result: Result<unknown>) =>
  expect(result).toMatchObject({ ok: true, value });
const fails = (code: ErrorCode) => (result: Result<unknown>) =>
  expect(result).toMatchObject({ ok: false, error: { code } });
const nobody = '00000000-0000-7000-8000-000000000000';

/** What a story suggests, and what becomes of it. */
export const suggestionCases: readonly ContractCase[] = [
  {
    name: 'a draft to be spotted',
    method: 'documents.createDraft',
    input: { title: 'Draft' },
    expect: succeeds({}),
  },
  {
    name: 'suggestions for a draft that is empty',
    method: 'suggestions.list',
    input: ({ idOf }: Earlier) => ({ documentId: idOf('a draft to be spotted') }),
    expect: succeeds({ total: 0, suggestions: [], dismissed: 0 }),
  },
  {
    name: 'suggestions for a story that is not there',
    method: 'suggestions.list',
    input: { documentId: nobody },
    expect: fails('not-found'),
  },
  {
    name: 'too many suggestions',
    method: 'suggestions.list',
    input: { documentId: nobody, limit: 5_000 },
    expect: fails('invalid-input'),
  },
  {
    name: 'a suggestion that is dismissed',
    method: 'suggestions.dismiss',
    input: ({ idOf }: Earlier) => ({
      documentId: idOf('a draft to be spotted'),
      kind: 'price',
      words: 'It costs 9 yuan',
    }),
    expect: succeeds({}),
  },
  {
    name: 'a suggestion without words that is dismissed',
    method: 'suggestions.dismiss',
    input: ({ idOf }: Earlier) => ({ documentId: idOf('a draft to be spotted'), kind: 'price', words: ' ' }),
    expect: fails('invalid-input'),
  },
  {
    name: 'a suggestion dismissed in a story that is not there',
    method: 'suggestions.dismiss',
    input: { documentId: nobody, kind: 'price', words: 'x' },
    expect: fails('not-found'),
  },
];
