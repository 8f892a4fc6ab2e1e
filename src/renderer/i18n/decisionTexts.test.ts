import { createIntl } from 'react-intl';
import { describe, expect, it } from 'vitest';
import { contract } from '#shared/contract/contract.ts';
import type { Method } from '#shared/contract/Method.ts';
import { changedFields } from '#shared/domain/decision/changedFields.ts';
import { messages } from './messages.ts';

/** Writes that change nothing the log tells of. */
const untold = ['casebook.backup', 'jobs.cancel'];

const actions = Object.entries(contract as Record<string, Method>)
  .filter(([name, method]) => method.effect === 'write' && !untold.includes(name))
  .map(([name]) => name);

/** Every placeholder of the sentences, filled or empty. */
const filled = {
  action: 'x.y',
  seq: 7,
  claim: 'claim 3',
  count: 2,
  document: '“A post”',
  about: 'claim 3',
  name: 'Tallybridge',
  fields: 'State and Note',
  verdict: 'False',
  stance: 'disputes',
  addressee: 'Lin',
  words: 'It sold 250,000 sets',
  isAnswered: 'yes',
};
const empty = {
  ...filled,
  count: 0,
  about: 'none',
  fields: 'none',
  verdict: 'none',
  stance: 'none',
  isAnswered: 'no',
};

describe.each(['en', 'zh'] as const)('the log in %s', (locale) => {
  const intl = createIntl({
    locale,
    messages: messages[locale],
    onError: (error) => {
      throw error;
    },
  });

  it.each(['casebook.create', ...actions])('has a sentence for %s', (action) => {
    for (const values of [filled, empty]) {
      const sentence = intl.formatMessage({ id: `decision.${action}` }, values);
      expect(sentence).not.toMatch(/[{}]|undefined|none/);
      expect(sentence.trim()).toBe(sentence);
    }
  });

  it('has a word for every table and field of a change', () => {
    for (const [table, fields] of Object.entries(changedFields)) {
      expect(messages[locale]).toHaveProperty([`row.${table}`]);
      for (const [column, type] of Object.entries(fields)) {
        if (type !== null) expect(messages[locale]).toHaveProperty([`field.${table}.${column}`]);
      }
    }
  });
});
