import { describe, expect, it } from 'vitest';
import { type BriefChoice, firstChoice, toBriefInput } from './briefChoice.ts';

const choice = (change: Partial<BriefChoice> = {}): BriefChoice => ({
  ...firstChoice,
  story: 'all',
  ...change,
});

describe('toBriefInput', () => {
  it('asks for everything, without what is confidential, where nothing was chosen', () => {
    expect(toBriefInput(choice(), false)).toEqual({ isConfidentialIncluded: false });
  });

  it('takes a title and a story; a title of spaces is none', () => {
    expect(toBriefInput(choice({ title: '  Checked ', story: 's' }), true)).toEqual({
      title: 'Checked',
      storyId: 's',
      isConfidentialIncluded: true,
    });
    expect(toBriefInput(choice({ title: ' \n ' }), false)).not.toHaveProperty('title');
  });

  it('takes claims with any verdict, not those without', () => {
    const { filter } = toBriefInput(choice({ claims: 'judged' }), false);
    expect(filter?.verdicts).toContain('false');
    expect(filter?.verdicts).toContain('opinion');
    expect(filter?.verdicts).not.toContain('none');
  });

  it('takes claims in the states that are chosen, and none where no state is', () => {
    expect(toBriefInput(choice({ claims: 'states', states: ['published'] }), false).filter).toEqual({
      workStates: ['published'],
    });
    expect(toBriefInput(choice({ claims: 'states', states: [] }), false)).toEqual({
      claimIds: [],
      isConfidentialIncluded: false,
    });
  });

  it('asks the same for the same picks, in whatever order they were made', () => {
    expect(toBriefInput(choice({ claims: 'picked', picked: ['b', 'a'] }), false)).toEqual(
      toBriefInput(choice({ claims: 'picked', picked: ['a', 'b'] }), false),
    );
  });

  it('does not let picks or states leak into another way of choosing', () => {
    const made = choice({ claims: 'all', picked: ['a'], states: ['published'] });
    expect(toBriefInput(made, false)).toEqual({ isConfidentialIncluded: false });
  });
});
