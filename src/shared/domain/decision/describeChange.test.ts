import { describe, expect, it } from 'vitest';
import BetterSqlite3 from 'better-sqlite3';
import { loggedTables } from '#core/database/captureChanges.ts';
import { migrate } from '#core/database/migrate.ts';
import { configure } from '#core/database/openDatabase.ts';
import { changedFields } from './changedFields.ts';
import { describeChange } from './describeChange.ts';

const claim = {
  id: 'c',
  number: 7,
  text: 'Adobe fell by more than 7 %',
  kind: 'stock-move',
  is_universal: 0,
  claimant_id: null,
  claimed_on: null,
  work_state: 'inbox',
  tags: '["adobe"]',
  note: '',
  revision: 1,
  updated_at: '2024-03-05T09:00:00.000Z',
};
const change = (before: object | null, after: object | null, table = 'claim') =>
  describeChange({ table, id: 'c', before: before && { ...before }, after: after && { ...after } });

describe('describeChange', () => {
  it('tells the fields that differ, with their values before and after', () => {
    const after = {
      ...claim,
      work_state: 'researching',
      is_universal: 1,
      revision: 2,
      claimed_on: '2024-02',
    };
    expect(change(claim, after)).toEqual({
      table: 'claim',
      id: 'c',
      number: 7,
      kind: 'changed',
      fields: [
        { key: 'claim.is_universal', type: 'flag', before: false, after: true },
        { key: 'claim.claimed_on', type: 'day', before: null, after: '2024-02' },
        { key: 'claim.work_state', type: 'workState', before: 'inbox', after: 'researching' },
      ],
    });
  });

  it('says nothing of a row in which only the counter and the time moved', () => {
    expect(change(claim, { ...claim, revision: 2, updated_at: 'later' })).toBeUndefined();
  });

  it('tells only what a new row holds, and what a removed row held', () => {
    expect(change(null, claim)?.fields.map(({ key, after }) => [key, after])).toEqual([
      ['claim.text', 'Adobe fell by more than 7 %'],
      ['claim.kind', 'stock-move'],
      ['claim.work_state', 'inbox'],
      ['claim.tags', ['adobe']],
    ]);
    expect(change(claim, null)).toMatchObject({
      kind: 'removed',
      fields: [{ before: claim.text, after: null }, {}, {}, {}],
    });
  });

  it('compares lists by what is in them', () => {
    expect(change(claim, { ...claim, tags: '[ "adobe" ]' })).toBeUndefined();
    expect(change(claim, { ...claim, tags: '[]' })?.fields).toEqual([
      { key: 'claim.tags', type: 'list', before: ['adobe'], after: null },
    ]);
  });

  it('reads the words that a check looked for', () => {
    const check = {
      document_id: 'd',
      input: '{"quote":"the best"}',
      outcome: 'exact',
      method: 'exact-words/1',
    };
    expect(change(null, check, 'check')?.fields).toContainEqual({
      key: 'check.input',
      type: 'quote',
      before: null,
      after: 'the best',
    });
  });

  it.each(['not JSON', '[', '{"quote":7}', '7', 'null'])('keeps calm over a damaged value: %s', (input) => {
    expect(change(null, { document_id: 'd', input }, 'check')?.fields.map(({ key }) => key)).toEqual([
      'check.document_id',
    ]);
  });

  it('passes over tables that it does not know, also those that every object has', () => {
    expect(change(null, claim, 'rumour')).toBeUndefined();
    expect(change(null, claim, 'constructor')).toBeUndefined();
  });
});

describe('changedFields', () => {
  it('decides on every column of every logged table', () => {
    const database = new BetterSqlite3(':memory:');
    configure(database, false);
    migrate(database);
    const columns = Object.fromEntries(
      loggedTables.map((table) => [
        table,
        (database.pragma(`table_info('${table}')`) as { name: string }[]).map(({ name }) => name).sort(),
      ]),
    );
    expect(
      Object.fromEntries(Object.entries(changedFields).map(([table, of]) => [table, Object.keys(of).sort()])),
    ).toEqual(columns);
  });
});
