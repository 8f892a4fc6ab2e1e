/** A block of a text in an editor: where its characters begin in the editor, where in the text, and how many they are. */
export type BlockPlace = {
  readonly position: number;
  readonly offset: number;
  readonly length: number;
};

/** Leads from offsets of a text (UTF-16 code units) to positions of an editor, and back. */
export type OffsetMap = {
  readonly toPosition: (offset: number) => number;
  readonly toOffset: (position: number) => number;
};

/**
 * A map over the blocks of a text in their order. Between two blocks lies one character of the text and anything in
 * the editor; what is outside of all blocks leads to the nearest end of a block before it, else to the beginning.
 */
export function createOffsetMap(blocks: readonly BlockPlace[]): OffsetMap {
  const lead = (at: number, from: 'offset' | 'position', to: 'offset' | 'position'): number => {
    const block = findLastAt(blocks, at, from) ?? blocks[0];
    if (!block) return to === 'offset' ? 0 : 1;
    return block[to] + Math.min(block.length, Math.max(0, at - block[from]));
  };
  return {
    toPosition: (offset) => lead(offset, 'offset', 'position'),
    toOffset: (position) => lead(position, 'position', 'offset'),
  };
}

/** The last block that begins at or before this place. */
function findLastAt(
  blocks: readonly BlockPlace[],
  at: number,
  by: 'offset' | 'position',
): BlockPlace | undefined {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const block = blocks[middle];
    if (block && block[by] <= at) low = middle + 1;
    else high = middle;
  }
  return blocks[low - 1];
}
