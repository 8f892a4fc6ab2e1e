import { Node } from '@tiptap/pm/model';
import { getSchema } from '@tiptap/react';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromStyledBlocks } from '#shared/domain/document/fromStyledBlocks.ts';
import { blockTypes, type Layout } from '#shared/domain/document/Layout.ts';
import type { StyledBlock } from '#shared/domain/document/StyledBlock.ts';
import { createStoryNodes } from './storyNodes.ts';
import { mapDocument } from './mapDocument.ts';
import { readEditorBlocks } from './readEditorBlocks.ts';
import { toEditorContent } from './toEditorContent.ts';

const schema = getSchema(createStoryNodes({ hasHistory: false }));

function toDocument(text: string, layout: Layout): Node {
  const doc = Node.fromJSON(schema, toEditorContent(text, layout));
  doc.check();
  return doc;
}

const piece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom('مرحبا بالعالم', '👩‍👩‍👧‍👦', 'e\u0301', 'שלום', '文字', ' ', 'a\nb'),
);
const mark = fc.constantFrom(
  { type: 'bold' } as const,
  { type: 'italic' } as const,
  { type: 'link', href: 'https://a.example/' } as const,
);
const runs = fc.array(
  fc.record({ text: piece, marks: fc.uniqueArray(mark, { selector: (each) => each.type }) }),
  { maxLength: 5 },
);
const block: fc.Arbitrary<StyledBlock> = fc
  .record({
    type: fc.constantFrom(...blockTypes),
    level: fc.integer({ min: 1, max: 6 }),
    isOrdered: fc.boolean(),
    runs,
  })
  .map(({ type, level, isOrdered, runs: own }) => ({
    type,
    runs: own,
    ...(type === 'heading' || type === 'list-item' || type === 'quote' ? { level } : {}),
    ...(type === 'list-item' && isOrdered ? { isOrdered } : {}),
  }));

describe('the editor’s document', () => {
  it('law: gives back the text and layout it was made from', () => {
    fc.assert(
      fc.property(fc.array(block), (blocks) => {
        const { text, layout } = fromStyledBlocks(blocks);
        expect(fromStyledBlocks(readEditorBlocks(toDocument(text, layout)))).toEqual({ text, layout });
      }),
    );
  });

  it('law: the characters at an offset are those at its position, there and back', () => {
    fc.assert(
      fc.property(fc.array(block), (blocks) => {
        const { text, layout } = fromStyledBlocks(blocks);
        const doc = toDocument(text, layout);
        const { toPosition, toOffset } = mapDocument(doc);
        for (let offset = 0; offset <= text.length; offset += 1) {
          const position = toPosition(offset);
          expect(toOffset(position)).toBe(offset);
          expect(doc.textBetween(position, toPosition(text.length), '\n')).toBe(text.slice(offset));
        }
      }),
    );
  });

  it('passes over blocks that are blank while a draft is written', () => {
    const paragraph = (text: string) =>
      schema.node('paragraph', null, text === '' ? [] : [schema.text(text)]);
    const doc = schema.node('doc', null, ['', 'ab', '  ', 'cd', ''].map(paragraph));
    expect(fromStyledBlocks(readEditorBlocks(doc)).text).toBe('ab\ncd');
    const { toPosition, toOffset } = mapDocument(doc);
    expect([0, 2, 3, 5].map(toPosition)).toEqual([3, 5, 11, 13]);
    expect([0, 1, 3, 4, 8, 11, 15].map(toOffset)).toEqual([0, 0, 0, 1, 2, 3, 5]);
  });

  it('is one empty paragraph for an empty text', () => {
    const doc = toDocument('', { blocks: [], marks: [], pages: [] });
    expect(doc.childCount).toBe(1);
    expect(mapDocument(doc).toPosition(0)).toBe(1);
  });
});
