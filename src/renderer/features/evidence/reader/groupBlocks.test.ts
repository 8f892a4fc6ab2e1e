import { describe, expect, it } from 'vitest';
import type { Block, BlockType } from '#shared/domain/document/Layout.ts';
import { groupBlocks } from './groupBlocks.ts';

function blocksOf(...kinds: readonly (BlockType | Omit<Block, 'start' | 'end'>)[]): readonly Block[] {
  return kinds.map((kind, at) => ({
    ...(typeof kind === 'string' ? { type: kind } : kind),
    start: at * 11,
    end: at * 11 + 10,
  }));
}
const item = (level: number, isOrdered: boolean) => ({ type: 'list-item', level, isOrdered }) as const;

describe('groupBlocks', () => {
  it('makes a table of rows that follow each other, and marks where a page begins', () => {
    const blocks = blocksOf('heading', 'table-row', 'table-row', 'paragraph', 'table-row');
    const pages = [
      { page: 1, start: 0, end: 33 },
      { page: 2, start: 33, end: 54 },
    ];
    const [chunk] = groupBlocks(blocks, pages);
    expect(chunk?.groups.map((group) => (group.kind === 'table' ? group.rows.length : group.kind))).toEqual([
      'page',
      'block',
      2,
      'page',
      'block',
      1,
    ]);
  });

  it('numbers the items of numbered lists, level by level, and begins again after other text', () => {
    const blocks = blocksOf(
      item(1, true),
      item(2, true),
      item(2, true),
      item(1, true),
      item(2, true),
      item(1, false),
      'paragraph',
      item(1, true),
    );
    const numbers = groupBlocks(blocks, []).flatMap((chunk) =>
      chunk.groups.map((group) => (group.kind === 'block' ? group.number : undefined)),
    );
    expect(numbers).toEqual([1, 1, 2, 2, 1, null, null, 1]);
  });

  it('cuts a long document into chunks that cover all of it, a huge paragraph being one', () => {
    const many = blocksOf(...Array.from({ length: 100 }, () => 'paragraph' as const));
    const chunks = groupBlocks(many, []);
    expect(chunks.length).toBe(3);
    expect(chunks.map((chunk) => chunk.start)).toEqual([0, 440, 880]);
    expect(chunks.at(-1)?.end).toBe(many.at(-1)?.end);
    const huge = groupBlocks([{ type: 'paragraph', start: 0, end: 200_000 }], []);
    expect(huge.length).toBe(1);
  });
});
