import { expect } from 'vitest';
import type { ErrorCode } from '#shared/contract/errors.ts';
import type { Result } from '#shared/contract/Result.ts';
import type { ContractCase, Earlier } from './contractCases.ts';

const succeeds = (value: object) => (result: Result<unknown>) =>
  expect(result).toMatchObject({ ok: true, value });
const fails = (code: ErrorCode) => (result: Result<unknown>) =>
  expect(result).toMatchObject({ ok: false, error: { code } });

const draft = 'a draft for passages';
const written = 'a text with a passage';
const logged = 'a claim in a draft';
const changed = 'a text with the passage in other words';
const paragraph = (text: string) => ({
  text,
  layout: { blocks: [{ type: 'paragraph', start: 0, end: text.length }], marks: [] },
});
const passageOf = ({ find }: Earlier) => find(logged, 'appearances', 0, 'passage', 'id');
const nobody = '00000000-0000-7000-8000-000000000000';

/** What becomes of a passage when its draft changes, in order. */
export const passageCases: readonly ContractCase[] = [
  { name: draft, method: 'documents.createDraft', input: { title: 'Draft' }, expect: succeeds({}) },
  {
    name: written,
    method: 'documents.saveDraft',
    input: ({ find }: Earlier) => ({
      id: find(draft, 'id'),
      baseTextVersionId: find(draft, 'textVersionId'),
      ...paragraph('It began on Monday. The course sold 250,000 sets. So it was told.'),
    }),
    expect: succeeds({}),
  },
  {
    name: logged,
    method: 'claims.create',
    input: ({ find }: Earlier) => ({
      text: 'It sold 250,000 sets',
      kind: 'sales-figure',
      appearances: [{ documentId: find(draft, 'id'), exact: 'The course sold 250,000 sets' }],
    }),
    expect: succeeds({ appearances: [{ passage: { status: 'exact' } }] }),
  },
  {
    name: 'a passage that has its place',
    method: 'passages.takePlace',
    input: (earlier: Earlier) => ({
      passageId: passageOf(earlier),
      textVersionId: earlier.find(written, 'textVersionId'),
      start: 0,
      end: 9,
    }),
    expect: fails('rule'),
  },
  {
    name: 'a passage that has its place, given up',
    method: 'passages.markLost',
    input: (earlier: Earlier) => ({ passageId: passageOf(earlier) }),
    expect: fails('rule'),
  },
  {
    name: changed,
    method: 'documents.saveDraft',
    input: ({ find }: Earlier) => ({
      id: find(draft, 'id'),
      baseTextVersionId: find(written, 'textVersionId'),
      ...paragraph('It began on Monday. The course sold 25,000 sets. So it was told.'),
    }),
    expect: succeeds({}),
  },
  {
    name: 'a question where a passage stands',
    method: 'passages.list',
    input: ({ find }: Earlier) => ({ documentId: find(draft, 'id') }),
    expect: succeeds({
      passages: [
        {
          passage: { status: 'fuzzy', exact: 'The course sold 250,000 sets' },
          candidates: [{ start: 20, end: 47, exact: 'The course sold 25,000 sets' }],
        },
      ],
    }),
  },
  {
    name: 'a place in a text that is not the newest',
    method: 'passages.takePlace',
    input: (earlier: Earlier) => ({
      passageId: passageOf(earlier),
      textVersionId: earlier.find(written, 'textVersionId'),
      start: 20,
      end: 47,
    }),
    expect: fails('conflict'),
  },
  {
    name: 'a place outside of the text',
    method: 'passages.takePlace',
    input: (earlier: Earlier) => ({
      passageId: passageOf(earlier),
      textVersionId: earlier.find(changed, 'textVersionId'),
      start: 0,
      end: 2_700,
    }),
    expect: fails('invalid-input'),
  },
  {
    name: 'a passage that is not there',
    method: 'passages.markLost',
    input: { passageId: nobody },
    expect: fails('not-found'),
  },
  {
    name: 'a passage that is given up',
    method: 'passages.markLost',
    input: (earlier: Earlier) => ({ passageId: passageOf(earlier), why: 'it is another course' }),
    expect: succeeds({ status: 'lost' }),
  },
  { name: 'the giving up, taken back', method: 'decisions.undo', input: {}, expect: succeeds({}) },
  {
    name: 'a place that is taken',
    method: 'passages.takePlace',
    input: (earlier: Earlier) => ({
      passageId: passageOf(earlier),
      textVersionId: earlier.find(changed, 'textVersionId'),
      start: 20,
      end: 47,
    }),
    expect: succeeds({ status: 'exact', exact: 'The course sold 25,000 sets' }),
  },

  {
    name: 'a draft, read again',
    method: 'documents.readAgain',
    input: ({ find }: Earlier) => ({ id: find(draft, 'id') }),
    expect: fails('rule'),
  },
  {
    name: 'a document that is not there, read again',
    method: 'documents.readAgain',
    input: { id: nobody },
    expect: fails('not-found'),
  },
];
