import { expect, test } from 'vitest';
import { beginsWithTitle } from './beginsWithTitle.ts';

const textOf = (text: string, type: 'heading' | 'paragraph') => ({
  text,
  layout: { blocks: text === '' ? [] : [{ type, start: 0, end: text.length }], marks: [], pages: [] },
});

test('a heading, or the words of the title, stand for the title', () => {
  expect(beginsWithTitle(textOf('Anything', 'heading'), 'It fell')).toBe(true);
  expect(beginsWithTitle(textOf('**It “fell”!**', 'paragraph'), 'It fell')).toBe(true);
  expect(beginsWithTitle(textOf('It fell by 7 %', 'paragraph'), 'It fell')).toBe(false);
  expect(beginsWithTitle(textOf('', 'paragraph'), 'It fell')).toBe(false);
});
