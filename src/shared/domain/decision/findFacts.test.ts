import { describe, expect, it } from 'vitest';
import { findFacts } from './findFacts.ts';

const row = (table: string, before: object | null, after: object | null) => ({
  table,
  id: table,
  before: before && { ...before },
  after: after && { ...after },
});
const claim = { number: 7, text: 'x', work_state: 'inbox', revision: 1 };

describe('findFacts', () => {
  it('names the fields that were changed, not those of new rows', () => {
    const facts = findFacts([
      row('claim', claim, { ...claim, work_state: 'published', revision: 2 }),
      row('claimant', null, { name: 'Tallybridge' }),
    ]);
    expect(facts.fields).toEqual(['claim.work_state']);
    expect(facts.claims).toEqual([{ id: 'claim', number: 7 }]);
  });

  it('finds the verdict given, the stance linked and who was asked', () => {
    expect(findFacts([row('verdict', { value: 'true' }, { value: 'false' })]).verdict).toBe('false');
    expect(findFacts([row('verdict', { value: 'true' }, null)]).verdict).toBeNull();
    expect(findFacts([row('evidence_link', null, { stance: 'disputes' })]).stance).toBe('disputes');
    expect(findFacts([row('contact', null, { addressee: 'Lin' })])).toMatchObject({
      addressee: 'Lin',
      isAnswered: false,
    });
  });

  it('tells a first answer from a mended one', () => {
    const asked = { addressee: 'Lin', question: '?', answer: '' };
    const answered = { ...asked, answer: 'From a slide.' };
    expect(findFacts([row('contact', asked, answered)]).isAnswered).toBe(true);
    expect(findFacts([row('contact', answered, { ...answered, answer: 'No.' })]).isAnswered).toBe(false);
  });

  it('finds nothing where nothing is told', () => {
    expect(findFacts([])).toEqual({
      claims: [],
      documents: [],
      names: [],
      fields: [],
      verdict: null,
      stance: null,
      addressee: null,
      words: null,
      isAnswered: false,
    });
  });
});
