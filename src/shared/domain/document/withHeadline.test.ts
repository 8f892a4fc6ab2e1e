import { describe, expect, it } from 'vitest';
import type { ExtractedText } from './ExtractedText.ts';
import { findLayoutFault } from './findLayoutFault.ts';
import { withHeadline } from './withHeadline.ts';

const page: ExtractedText = {
  text: 'It fell.\nIt rose.',
  layout: {
    blocks: [
      { type: 'paragraph', start: 0, end: 8 },
      { type: 'paragraph', start: 9, end: 17 },
    ],
    marks: [{ type: 'bold', start: 3, end: 7 }],
    pages: [],
  },
  title: 'Shares\n stun the world',
  byline: null,
  published: null,
  language: null,
  url: null,
  mediaType: 'text/html',
  extractor: { name: 'html', version: 1 },
  warnings: [],
};

describe('a story’s headline', () => {
  it('stands in front of the text, so that its claims can be logged', () => {
    const { text, layout, extractor } = withHeadline(page);
    expect(text).toBe('Shares stun the world\nIt fell.\nIt rose.');
    expect(findLayoutFault(text, layout)).toBeUndefined();
    expect(layout.marks.map(({ start, end }) => text.slice(start, end))).toEqual(['fell']);
    expect(extractor.name).toBe('headline+html');
  });

  it('does not stand there twice', () => {
    expect(withHeadline({ ...page, title: 'It fell' }).text).toBe(page.text);
    expect(withHeadline({ ...page, title: null })).toEqual({ ...page, title: null });
  });
});
