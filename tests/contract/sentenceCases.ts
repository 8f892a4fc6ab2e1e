import { expect } from 'vitest';
import type { ErrorCode } from '#shared/contract/errors.ts';
import type { Result } from '#shared/contract/Result.ts';
import type { ContractCase, Earlier } from './contractCases.ts';

const succeeds = (value: object) => (result: Result<unknown>) =>
  expect(result).toMatchObject({ ok: true, value });
const fails = (code: ErrorCode) => (result: Result<unknown>) =>
  expect(result).toMatchObject({ ok: false, error: { code } });
const nobody = '00000000-0000-7000-8000-000000000000';
const begun = 'a draft to go through sentence by sentence';
const written = 'a text with two sentences';
const words = 'It was dark. The shop sold 250,000 sets.';
const stretch =
  (end: number) =>
  ({ find }: Earlier) => ({
    documentId: find(begun, 'id'),
    textVersionId: find(written, 'textVersionId'),
    start: 0,
    end,
  });

/** What became of the sentences of a story, in order. */
export const sentenceCases: readonly ContractCase[] = [
  { name: begun, method: 'documents.createDraft', input: { title: 'Draft' }, expect: succeeds({}) },
  {
    name: 'the sentences of a draft that is empty',
    method: 'sentences.list',
    input: ({ idOf }: Earlier) => ({ documentId: idOf(begun) }),
    expect: succeeds({ total: 0, linked: 0, unneeded: [], left: [] }),
  },
  {
    name: 'the sentences of a story that is not there',
    method: 'sentences.list',
    input: { documentId: nobody },
    expect: fails('not-found'),
  },
  {
    name: written,
    method: 'documents.saveDraft',
    input: ({ find }: Earlier) => ({
      id: find(begun, 'id'),
      baseTextVersionId: find(begun, 'textVersionId'),
      text: words,
      layout: { blocks: [{ type: 'paragraph', start: 0, end: words.length }], marks: [] },
    }),
    expect: succeeds({}),
  },
  {
    name: 'a sentence that needs no check',
    method: 'sentences.markUnneeded',
    input: stretch(6),
    expect: succeeds({ marked: 1 }),
  },
  {
    name: 'sentences of which one is left over',
    method: 'sentences.list',
    input: ({ idOf }: Earlier) => ({ documentId: idOf(begun) }),
    expect: succeeds({ total: 2, unneeded: [{ start: 0, end: 12 }], left: [{ start: 13, end: 40 }] }),
  },
  {
    name: 'a stretch that does not begin',
    method: 'sentences.markUnneeded',
    input: (earlier: Earlier) => ({ ...stretch(6)(earlier), start: -1 }),
    expect: fails('invalid-input'),
  },
  {
    name: 'a mark in a text that is not the newest',
    method: 'sentences.markUnneeded',
    input: (earlier: Earlier) => ({ ...stretch(6)(earlier), textVersionId: nobody }),
    expect: fails('conflict'),
  },
  {
    name: 'a mark in a story that is not there',
    method: 'sentences.markUnneeded',
    input: (earlier: Earlier) => ({ ...stretch(6)(earlier), documentId: nobody }),
    expect: fails('not-found'),
  },
  {
    name: 'a sentence that is left over again',
    method: 'sentences.reopen',
    input: stretch(40),
    expect: succeeds({ reopened: 1 }),
  },
  {
    name: 'a sentence left over again in a story that is not there',
    method: 'sentences.reopen',
    input: (earlier: Earlier) => ({ ...stretch(6)(earlier), documentId: nobody }),
    expect: fails('not-found'),
  },
];
