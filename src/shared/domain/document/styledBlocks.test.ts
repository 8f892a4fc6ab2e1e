import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findLayoutFault } from './findLayoutFault.ts';
import { fromStyledBlocks } from './fromStyledBlocks.ts';
import { blockTypes, type Layout } from './Layout.ts';
import type { StyledBlock } from './StyledBlock.ts';
import { toStyledBlocks } from './toStyledBlocks.ts';

/** Right-to-left, emoji of several code points, combining marks, and what no text may have. */
const piece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom('مرحبا', '👩‍👩‍👧‍👦', 'é', 'שלום', '文字', ' ', '', 'a\nb', '\0', '\ud83d'),
);
const mark = fc.oneof(
  fc.constantFrom({ type: 'bold' } as const, { type: 'italic' } as const),
  fc.constantFrom(
    { type: 'link', href: 'https://a.example/' } as const,
    {
      type: 'link',
      href: 'mailto:b@c.example',
    } as const,
  ),
);
const block: fc.Arbitrary<StyledBlock> = fc.record({
  type: fc.constantFrom(...blockTypes),
  runs: fc.array(
    fc.record({
      text: piece,
      marks: fc.uniqueArray(mark, { maxLength: 3, selector: (each) => each.type }),
    }),
    { maxLength: 6 },
  ),
});

describe('styled blocks', () => {
  it('law: any blocks make a text with a layout that fits it', () => {
    fc.assert(
      fc.property(fc.array(block), (blocks) => {
        const { text, layout } = fromStyledBlocks(blocks);
        expect(findLayoutFault(text, layout)).toBeUndefined();
      }),
    );
  });

  it('law: text and layout come back from blocks as they were', () => {
    fc.assert(
      fc.property(fc.array(block), (blocks) => {
        const { text, layout } = fromStyledBlocks(blocks);
        expect(fromStyledBlocks(toStyledBlocks(text, layout))).toEqual({ text, layout });
      }),
    );
  });

  it('keeps levels and numbering', () => {
    const layout: Layout = {
      blocks: [
        { type: 'heading', level: 2, start: 0, end: 1 },
        { type: 'list-item', level: 3, isOrdered: true, start: 2, end: 3 },
      ],
      marks: [],
      pages: [],
    };
    expect(fromStyledBlocks(toStyledBlocks('a\nb', layout))).toEqual({ text: 'a\nb', layout });
  });

  it('keeps neighbouring cells apart', () => {
    const layout: Layout = {
      blocks: [{ type: 'table-row', start: 0, end: 4 }],
      marks: [
        { type: 'cell', start: 0, end: 2 },
        { type: 'cell', start: 2, end: 4 },
      ],
      pages: [],
    };
    expect(fromStyledBlocks(toStyledBlocks('abcd', layout))).toEqual({ text: 'abcd', layout });
  });

  it('cuts overlapping marks into runs', () => {
    const layout: Layout = {
      blocks: [{ type: 'paragraph', start: 0, end: 6 }],
      marks: [
        { type: 'bold', start: 0, end: 4 },
        { type: 'italic', start: 2, end: 6 },
      ],
      pages: [],
    };
    expect(toStyledBlocks('abcdef', layout)[0]?.runs).toEqual([
      { text: 'ab', marks: [{ type: 'bold' }] },
      { text: 'cd', marks: [{ type: 'bold' }, { type: 'italic' }] },
      { text: 'ef', marks: [{ type: 'italic' }] },
    ]);
  });

  it('has no text without a visible character', () => {
    const empty = { text: '', layout: { blocks: [], marks: [], pages: [] } };
    expect(fromStyledBlocks([])).toEqual(empty);
    expect(fromStyledBlocks([{ type: 'paragraph', runs: [{ text: ' \n', marks: [] }] }])).toEqual(empty);
    expect(toStyledBlocks('', empty.layout)).toEqual([]);
  });
});
