import { describe, expect, it } from 'vitest';
import { beginDraft, findMissing, isRecorded, isTooEarly, toDay } from './verdictDraft.ts';

const verdict = {
  value: 'mixed',
  finding: 'Half of it holds.',
  reason: 'The filing says so.',
  asOf: '2024-03-01',
  decidedBy: 'Ada',
  decidedAt: '2024-03-01T10:00:00Z',
} as const;

describe('writing a verdict', () => {
  it('begins at nothing, as of today', () => {
    const draft = beginDraft(null, '2024-03-05');
    expect(draft).toEqual({ value: null, finding: '', reason: '', asOf: '2024-03-05' });
    expect(isRecorded(draft, null)).toBe(true);
  });

  it('begins at what is recorded', () => {
    const draft = beginDraft(verdict, '2024-03-05');
    expect(draft.asOf).toBe('2024-03-01');
    expect(isRecorded(draft, verdict)).toBe(true);
    expect(isRecorded({ ...draft, finding: 'Half of it holds. ' }, verdict)).toBe(true);
    expect(isRecorded({ ...draft, value: 'false' }, verdict)).toBe(false);
    expect(isRecorded({ ...draft, asOf: '2024-03-02' }, verdict)).toBe(false);
  });

  it('keeps a day alone for nothing', () => {
    expect(isRecorded({ ...beginDraft(null, '2024-03-05'), asOf: '2024-01-01' }, null)).toBe(true);
  });

  it('tells what is missing, in the order of the form', () => {
    expect(findMissing(beginDraft(null, ''))).toEqual(['value', 'finding', 'reason', 'asOf']);
    expect(findMissing({ value: 'true', finding: ' \n', reason: 'x', asOf: '2024-03-05' })).toEqual([
      'finding',
    ]);
    expect(findMissing(beginDraft(verdict, ''))).toEqual([]);
  });
});

describe('a prediction', () => {
  const prediction = { kind: 'prediction', dueOn: '2024-12' } as const;
  const draft = beginDraft(verdict, '2024-03-05');

  it('is not decided before it is due', () => {
    expect(isTooEarly(prediction, draft)).toBe(true);
    expect(isTooEarly(prediction, { ...draft, asOf: '2024-12-31' })).toBe(true);
    expect(isTooEarly(prediction, { ...draft, asOf: '2025-01-01' })).toBe(false);
    expect(isTooEarly({ kind: 'prediction', dueOn: null }, draft)).toBe(true);
  });

  it('may be called not yet decidable, or an opinion, at any time', () => {
    expect(isTooEarly(prediction, { ...draft, value: 'not-yet' })).toBe(false);
    expect(isTooEarly(prediction, { ...draft, value: 'opinion' })).toBe(false);
    expect(isTooEarly(prediction, { ...draft, value: null })).toBe(false);
  });

  it('is the only kind with such a rule', () => {
    expect(isTooEarly({ kind: 'price', dueOn: null }, draft)).toBe(false);
  });
});

it('writes a day as the calendar on the wall has it', () => {
  expect(toDay(new Date(2024, 1, 9, 23, 59))).toBe('2024-02-09');
});
