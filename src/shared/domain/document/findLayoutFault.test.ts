import { describe, expect, it } from 'vitest';
import { findLayoutFault } from './findLayoutFault.ts';
import type { Block, Layout, Mark, Page } from './Layout.ts';

const text = 'First\nSecond';
const blocks: readonly Block[] = [
  { type: 'heading', level: 1, start: 0, end: 5 },
  { type: 'paragraph', start: 6, end: 12 },
];
const layout = (override: Partial<Layout> = {}): Layout => ({ blocks, marks: [], pages: [], ...override });
const withMark = (mark: Mark) => findLayoutFault(text, layout({ marks: [mark] }));
const withPages = (...pages: readonly Page[]) => findLayoutFault(text, layout({ pages }));

describe('findLayoutFault', () => {
  it('finds none in blocks, marks and pages that fit', () => {
    const marks: readonly Mark[] = [{ type: 'link', start: 6, end: 12, href: 'https://a.example/' }];
    const pages = [
      { page: 1, start: 0, end: 6 },
      { page: 3, start: 6, end: 12 },
    ];
    expect(findLayoutFault(text, layout({ marks, pages }))).toBeUndefined();
    expect(findLayoutFault('', { blocks: [], marks: [], pages: [] })).toBeUndefined();
  });

  it('names text without a block', () => {
    expect(findLayoutFault(text, layout({ blocks: [] }))).toBe('there is text outside the blocks');
    expect(findLayoutFault(`${text}\nThird`, layout())).toBe('the blocks end at 12 of 18');
  });

  it('names blocks that are empty, blank, hold a line break or leave a gap', () => {
    const one = (end: number) => layout({ blocks: [{ type: 'paragraph', start: 0, end }] });
    expect(findLayoutFault('abc', one(0))).toBe('block 0 is empty');
    expect(findLayoutFault('  ', one(2))).toBe('block 0 is blank');
    expect(findLayoutFault('a\nb', one(3))).toBe('block 0 has a line break inside');
    expect(findLayoutFault('abc', one(2))).toBe('block 0 is not followed by a line break');
    expect(findLayoutFault('abc', one(4))).toBe('block 0 ends at 4, behind the text');
  });

  it('names marks that are empty, cross a block or lead nowhere', () => {
    expect(withMark({ type: 'bold', start: 2, end: 2 })).toBe('mark 0 is empty');
    expect(withMark({ type: 'bold', start: 4, end: 8 })).toBe('mark 0 is not within one block');
    expect(withMark({ type: 'link', start: 0, end: 5, href: 'javascript:alert(1)' })).toBe(
      'mark 0 is a link that leads nowhere on the web',
    );
  });

  it('names pages that overlap, leave a gap, run backwards or begin inside a block', () => {
    expect(withPages({ page: 1, start: 0, end: 7 })).toBe('the pages end at 7 of 12');
    expect(withPages({ page: 1, start: 0, end: 3 }, { page: 2, start: 3, end: 12 })).toBe(
      'page 2 starts inside a block',
    );
    expect(withPages({ page: 1, start: 0, end: 6 }, { page: 1, start: 6, end: 12 })).toBe(
      'page 1 comes after page 1',
    );
    expect(withPages({ page: 1, start: 6, end: 12 })).toBe('page 1 starts at 6, not at 0');
  });

  it('names characters that no text may have', () => {
    expect(findLayoutFault('a\u0000b', layout())).toBe('the text has a NUL');
    expect(findLayoutFault('a\rb', layout())).toBe('the text has a carriage return');
    expect(findLayoutFault('a\ud800b', layout())).toBe('the text has half a surrogate pair');
  });
});
