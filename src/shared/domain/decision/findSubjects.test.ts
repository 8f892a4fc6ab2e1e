import { describe, expect, it } from 'vitest';
import { findSubjects } from './findSubjects.ts';

const row = (table: string, id: string, before: object | null, after: object | null) => ({
  table,
  id,
  before: before && { ...before },
  after: after && { ...after },
});

describe('findSubjects', () => {
  it('names each claim, document and source once, as the rows are now', () => {
    expect(
      findSubjects([
        row('evidence_link', 'l', null, { claim_id: 'c' }),
        row('claim', 'c', { number: 7 }, { number: 7 }),
        row('claim', 'c', { number: 7 }, { number: 7 }),
        row('document', 'd', { title: 'post.txt' }, { title: 'A post' }),
        row('source', 's', null, { name: 'Fernhill Wire' }),
        row('claimant', 'k', null, { name: 'Fernhill Wire' }),
      ]),
    ).toEqual({
      claims: [{ id: 'c', number: 7 }],
      documents: [{ id: 'd', title: 'A post' }],
      names: ['Fernhill Wire'],
    });
  });

  it('names what was removed as it was', () => {
    expect(findSubjects([row('claim', 'c', { number: 3 }, null)]).claims).toEqual([{ id: 'c', number: 3 }]);
  });

  it('does not name a document by the title that was destroyed', () => {
    expect(findSubjects([row('document', 'd', { title: 'Secret' }, { title: '' })]).documents).toEqual([
      { id: 'd', title: '' },
    ]);
  });

  it('answers nothing for rows that name nothing', () => {
    expect(findSubjects([row('claim', 'c', null, null), row('other', 'x', {}, {})])).toEqual({
      claims: [],
      documents: [],
      names: [],
    });
  });
});
