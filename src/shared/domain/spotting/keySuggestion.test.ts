import { expect, it } from 'vitest';
import { keySuggestion } from './keySuggestion.ts';

it('knows a suggestion by its kind and words, whatever its capitals, quotation marks and spaces', () => {
  const key = keySuggestion('sales-figure', 'It sold 250,000 “sets”.');
  expect(keySuggestion('sales-figure', 'it  SOLD 250000 "sets"')).toBe(key);
  expect(keySuggestion('price', 'It sold 250,000 “sets”.')).not.toBe(key);
  expect(keySuggestion('sales-figure', 'It sold 260,000 “sets”.')).not.toBe(key);
  expect(keySuggestion('other', '卖出２５万套')).toBe(keySuggestion('other', '卖出25万套。'));
});
