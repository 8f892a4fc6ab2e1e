import { expect, test } from 'vitest';
import { titleOfFile } from './titleOfFile.ts';

test('takes the ending of a format away, and nothing else', () => {
  expect(titleOfFile('Quarterly filing.txt')).toBe('Quarterly filing');
  expect(titleOfFile('page.xhtml')).toBe('page');
  expect(titleOfFile('Node.js.md')).toBe('Node.js');
  expect(titleOfFile('财报.csv')).toBe('财报');
  expect(titleOfFile('model 3.5')).toBe('model 3.5');
  expect(titleOfFile('Chapter no. two')).toBe('Chapter no. two');
  expect(titleOfFile('.txt')).toBe('.txt');
  expect(titleOfFile('README')).toBe('README');
});
