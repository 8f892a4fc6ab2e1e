import { expect } from 'vitest';
import type { ErrorCode } from '#shared/contract/errors.ts';
import type { Result } from '#shared/contract/Result.ts';
import { consistencyCases } from './consistencyCases.ts';
import { claimShapeCases } from './claimShapeCases.ts';
import { passageCases } from './passageCases.ts';
import { sentenceCases } from './sentenceCases.ts';
import { suggestionCases } from './suggestionCases.ts';

/** What earlier cases of the same run made, by the name of the case. */
export type Earlier = {
  /** The id in the answer. */
  readonly idOf: (name: string) => string;
  /** What stands in the answer at the end of this path. */
  readonly find: (name: string, ...path: readonly (string | number)[]) => unknown;
};

/** One call and what it must answer, whatever road it takes into the core. */
export type ContractCase = {
  readonly name: string;
  readonly method: string;
  /** Or a function to it, where it names what an earlier case made. */
  readonly input: unknown;
  readonly expect: (result: Result<unknown>) => void;
  /** Where the answer depends on where the call comes from. Both are told by one case each. */
  readonly reach?: 'window' | 'terminal';
};

const succeeds =
  (value: unknown = expect.anything()) =>
  (result: Result<unknown>) =>
    expect(result).toEqual({ ok: true, value });

const fails = (code: ErrorCode, details?: Readonly<Record<string, unknown>>) => (result: Result<unknown>) => {
  expect(result).toMatchObject({ ok: false, error: { code, ...(details ? { details } : {}) } });
  if (!result.ok) expect(result.error.message).not.toMatch(/\{\w+\}|SELECT|node_modules/);
};

const misfits = (where: string) =>
  fails('invalid-input', { reason: expect.stringContaining(where) as string });

const nobody = '00000000-0000-7000-8000-000000000000';
const some = (shape: object) => expect.objectContaining(shape) as unknown;

/** In order: later cases build on what earlier ones stored. Begins with a new casebook called “Contract”. */
export const contractCases: readonly ContractCase[] = [
  {
    name: 'a new casebook is empty',
    method: 'casebook.get',
    input: {},
    expect: succeeds(some({ title: 'Contract', counts: some({ claims: 0, sources: 0 }) })),
  },
  { name: 'an input that is missing', method: 'casebook.get', input: null, expect: fails('invalid-input') },
  { name: 'a list for an object', method: 'casebook.get', input: [], expect: fails('invalid-input') },
  { name: 'a text for an object', method: 'casebook.get', input: '{}', expect: fails('invalid-input') },
  { name: 'a key too many', method: 'casebook.get', input: { x: 1 }, expect: misfits('x') },
  {
    name: 'a key that is no ordinary one',
    method: 'casebook.get',
    input: JSON.parse('{"__proto__":{"title":"x"}}') as unknown,
    expect: fails('invalid-input'),
  },

  {
    name: 'a method that is not there',
    method: 'casebook.burn',
    input: {},
    expect: fails('unknown-method', { method: 'casebook.burn' }),
  },
  { name: 'a method of every object', method: 'constructor', input: {}, expect: fails('unknown-method') },
  { name: 'a method like a prototype', method: '__proto__', input: {}, expect: fails('unknown-method') },
  { name: 'a method in capitals', method: 'Casebook.Get', input: {}, expect: fails('unknown-method') },
  { name: 'a method with a space', method: 'casebook.get ', input: {}, expect: fails('unknown-method') },
  { name: 'a method in other letters', method: '核查.获取', input: {}, expect: fails('unknown-method') },

  { name: 'no sources yet', method: 'sources.list', input: {}, expect: succeeds({ sources: [] }) },
  {
    name: 'a source',
    method: 'sources.create',
    input: { name: '  Fernhill Wire ', kind: 'publisher', why: 'first' },
    expect: succeeds(some({ name: 'Fernhill Wire', kind: 'publisher', isConfidential: false })),
  },
  {
    name: 'a source with a name in other letters',
    method: 'sources.create',
    input: { name: '新华社 🛰️ «é» \u202e' },
    expect: succeeds(some({ name: '新华社 🛰️ «é» \u202e' })),
  },
  {
    name: 'two sources',
    method: 'sources.list',
    input: {},
    expect: succeeds({ sources: [some({}), some({})] }),
  },
  { name: 'a source without a name', method: 'sources.create', input: {}, expect: misfits('name') },
  { name: 'a name of spaces', method: 'sources.create', input: { name: ' \n ' }, expect: misfits('name') },
  {
    name: 'a name too long',
    method: 'sources.create',
    input: { name: 'x'.repeat(1_001) },
    expect: misfits('name'),
  },
  {
    name: 'a note too long',
    method: 'sources.create',
    input: { name: 'x', note: 'x'.repeat(100_001) },
    expect: misfits('note'),
  },
  { name: 'a name that is a number', method: 'sources.create', input: { name: 7 }, expect: misfits('name') },
  {
    name: 'a kind nobody knows',
    method: 'sources.create',
    input: { name: 'x', kind: 'oracle' },
    expect: misfits('kind'),
  },
  {
    name: 'an unknown key beside good ones',
    method: 'sources.create',
    input: { name: 'x', isAdmin: true },
    expect: misfits('isAdmin'),
  },
  {
    name: 'a source of a claimant who is not there',
    method: 'sources.create',
    input: { name: 'x', claimantId: nobody },
    expect: fails('not-found', { what: 'claimant' }),
  },
  {
    name: 'a change to a source',
    method: 'sources.update',
    input: ({ idOf }: Earlier) => ({ id: idOf('a source'), note: 'asked on Monday' }),
    expect: succeeds(some({ name: 'Fernhill Wire', note: 'asked on Monday' })),
  },
  {
    name: 'a change to a source that is not there',
    method: 'sources.update',
    input: { id: nobody, note: 'x' },
    expect: fails('not-found', { what: 'source' }),
  },
  { name: 'an id that is none', method: 'sources.remove', input: { id: '1; DROP' }, expect: misfits('id') },

  {
    name: 'a claim without a text',
    method: 'claims.create',
    input: { kind: 'statistic' },
    expect: misfits('text'),
  },
  { name: 'a claim without a kind', method: 'claims.create', input: { text: 'x' }, expect: misfits('kind') },
  {
    name: 'a claim whose text is too long',
    method: 'claims.create',
    input: { text: 'x'.repeat(10_001), kind: 'statistic' },
    expect: misfits('text'),
  },
  {
    name: 'a claim with a day that is none',
    method: 'claims.create',
    input: { text: 'x', kind: 'statistic', claimedOn: '2024-02-31' },
    expect: misfits('claimedOn'),
  },
  {
    name: 'a claim with a passage of no shape',
    method: 'claims.create',
    input: { text: 'x', kind: 'statistic', appearances: [{ documentId: nobody }] },
    expect: misfits('appearances'),
  },
  {
    name: 'a claim in a document that is not there',
    method: 'claims.create',
    input: { text: 'x', kind: 'statistic', appearances: [{ documentId: nobody, start: 0, end: 1 }] },
    expect: fails('not-found'),
  },
  {
    name: 'none of these was stored',
    method: 'claims.list',
    input: {},
    expect: succeeds({ total: 0, claims: [] }),
  },
  {
    name: 'a claim',
    method: 'claims.create',
    input: {
      text: 'Revenue grew by 300 percent.',
      kind: 'statistic',
      claimant: 'Tallybridge',
      tags: ['revenue'],
    },
    expect: succeeds(
      some({ number: 1, kind: 'statistic', claimant: 'Tallybridge', revision: expect.any(Number) }),
    ),
  },
  {
    name: 'a claim that no price series can be compared with',
    method: 'claims.stockMove',
    input: ({ idOf }: Earlier) => ({ id: idOf('a claim') }),
    expect: succeeds(some({ applies: false, series: [], documentId: null, move: null })),
  },
  {
    name: 'the stock move of a claim that is not there',
    method: 'claims.stockMove',
    input: { id: nobody },
    expect: fails('not-found'),
  },
  {
    name: 'a stock move on a day that is none',
    method: 'claims.setStockMove',
    input: { id: nobody, from: '2024-02-31' },
    expect: misfits('from'),
  },
  {
    name: 'the claim again',
    method: 'claims.get',
    input: ({ idOf }: Earlier) => ({ id: idOf('a claim') }),
    expect: succeeds(some({ text: 'Revenue grew by 300 percent.', links: [], verdict: null })),
  },
  {
    name: 'the list of it',
    method: 'claims.list',
    input: {},
    expect: succeeds({ total: 1, claims: [some({ number: 1 })] }),
  },
  {
    name: 'the ids of the list',
    method: 'claims.ids',
    input: {},
    expect: succeeds({ ids: [expect.any(String)] }),
  },
  {
    name: 'ids in an order that there is not',
    method: 'claims.ids',
    input: { sort: 'mood' },
    expect: misfits('sort'),
  },
  {
    name: 'the tags in use',
    method: 'claims.tags',
    input: {},
    expect: succeeds({ tags: [{ tag: 'revenue', claimCount: 1 }] }),
  },
  { name: 'a page too large', method: 'claims.list', input: { limit: 1_001 }, expect: misfits('limit') },
  {
    name: 'a page before the first',
    method: 'claims.list',
    input: { offset: -1 },
    expect: misfits('offset'),
  },
  {
    name: 'a filter with an unknown key',
    method: 'claims.list',
    input: { filter: { sql: '1' } },
    expect: misfits('sql'),
  },
  {
    name: 'a change of a claim that somebody changed before',
    method: 'claims.update',
    input: ({ idOf }: Earlier) => ({ id: idOf('a claim'), revision: 999, note: 'x' }),
    expect: fails('conflict'),
  },
  {
    name: 'a verdict without a reason',
    method: 'verdicts.set',
    input: { claimId: nobody, value: 'false', asOf: '2026-01-01', finding: 'x' },
    expect: fails('invalid-input'),
  },
  {
    name: 'a claim that is not there',
    method: 'claims.get',
    input: { id: nobody },
    expect: fails('not-found'),
  },
  {
    name: 'a document that is not there',
    method: 'documents.text',
    input: { id: nobody },
    expect: fails('not-found'),
  },
  {
    name: 'an upload named by a path',
    method: 'documents.importUploads',
    input: { uploads: [{ uploadId: '../../etc/passwd', fileName: 'x' }] },
    expect: misfits('uploads'),
  },
  {
    name: 'no uploads',
    method: 'documents.importUploads',
    input: { uploads: [] },
    expect: misfits('uploads'),
  },
  {
    name: 'a brief in a format nobody knows',
    method: 'briefs.render',
    input: { format: 'exe' },
    expect: misfits('format'),
  },
  {
    name: 'an undo of an entry before the first',
    method: 'decisions.undo',
    input: { seq: 0 },
    expect: misfits('seq'),
  },

  {
    name: 'files of this machine, named by a window',
    method: 'documents.importFiles',
    input: { paths: ['/etc/passwd'] },
    expect: fails('forbidden'),
    reach: 'window',
  },
  {
    name: 'a text of this machine, named by a window',
    method: 'analyze.extract',
    input: { id: '1', path: '/etc/passwd' },
    expect: fails('forbidden'),
    reach: 'window',
  },
  {
    name: 'a price series of this machine, named by a window',
    method: 'analyze.price-move',
    input: { id: '1', series: '/etc/passwd', from: '2024-02-15', to: '2024-02-16' },
    expect: fails('forbidden'),
    reach: 'window',
  },
  {
    name: 'a window that may not does not learn whether its input fits',
    method: 'documents.importFiles',
    input: { nonsense: true },
    expect: fails('forbidden'),
    reach: 'window',
  },
  {
    name: 'no files, named at a terminal',
    method: 'documents.importFiles',
    input: { paths: [] },
    expect: misfits('paths'),
    reach: 'terminal',
  },
  {
    name: 'a file that is not there, named at a terminal',
    method: 'analyze.extract',
    input: { id: '1', path: '/nowhere/at/all.txt' },
    expect: fails('file-missing'),
    reach: 'terminal',
  },

  {
    name: 'claims of a text, with their rules',
    method: 'analyze.spot',
    input: { id: '1', text: "Adobe's shares fell by 7 %.", date: '2024-02-27' },
    expect: succeeds(some({ id: '1', claims: [some({ kind: 'stock-move', start: 0, end: 27 })] })),
  },
  {
    name: 'claims of a text of no day',
    method: 'analyze.spot',
    input: { id: '1', text: 'x', date: 'yesterday' },
    expect: misfits('date'),
  },

  ...passageCases,
  ...suggestionCases,
  ...consistencyCases,
  ...sentenceCases,
  ...claimShapeCases,

  {
    name: 'the record is sound after all this',
    method: 'casebook.verify',
    input: {},
    expect: succeeds(some({ isSound: true, problems: [] })),
  },
];
