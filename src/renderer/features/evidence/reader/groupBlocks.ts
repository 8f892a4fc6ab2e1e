import type { Block, Page } from '#shared/domain/document/Layout.ts';

/** What is set as one thing: a single block, the rows of a table, or the mark of a new page. */
export type BlockGroup =
  | { readonly kind: 'page'; readonly page: Page }
  | { readonly kind: 'block'; readonly block: Block; readonly number: number | null }
  | { readonly kind: 'table'; readonly rows: readonly Block[] };

/** Groups that are laid out together; `start` and `end` are those of its text. */
export type Chunk = { readonly start: number; readonly end: number; readonly groups: readonly BlockGroup[] };

/** A chunk ends when it has this many characters or blocks, so that a long document is laid out piece by piece. */
const chunkCharacters = 6_000;
const chunkBlocks = 40;

/** Groups the blocks of a document for reading: rows to tables, list items numbered, page marks between, in chunks. */
export function groupBlocks(blocks: readonly Block[], pages: readonly Page[]): readonly Chunk[] {
  const chunks: Chunk[] = [];
  const pageAt = new Map(pages.map((page) => [page.start, page]));
  const counters: number[] = [];
  let groups: BlockGroup[] = [];
  let start = 0;
  let count = 0;
  for (const [at, block] of blocks.entries()) {
    const page = pageAt.get(block.start);
    if (page) groups.push({ kind: 'page', page });
    const number = countItem(block, counters);
    const last = groups.at(-1);
    if (block.type === 'table-row' && last?.kind === 'table')
      groups[groups.length - 1] = { kind: 'table', rows: [...last.rows, block] };
    else if (block.type === 'table-row') groups.push({ kind: 'table', rows: [block] });
    else groups.push({ kind: 'block', block, number });
    count += 1;
    const isFull = count >= chunkBlocks || block.end - start >= chunkCharacters;
    if (isFull || at === blocks.length - 1) {
      chunks.push({ start, end: block.end, groups });
      groups = [];
      start = block.end + 1;
      count = 0;
    }
  }
  return chunks;
}

/** The number of an item of a numbered list: counted on within its level, from 1 after anything else. */
function countItem(block: Block, counters: number[]): number | null {
  if (block.type !== 'list-item') {
    counters.length = 0;
    return null;
  }
  const level = Math.max(1, block.level ?? 1);
  counters.length = Math.min(counters.length, level);
  const number = (counters[level - 1] ?? 0) + 1;
  counters[level - 1] = block.isOrdered ? number : 0;
  return block.isOrdered ? number : null;
}
