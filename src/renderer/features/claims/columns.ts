import type { ClaimSort } from '#renderer/api/types.ts';

/** One column of the claims table. */
export type Column = {
  readonly id: ColumnId;
  /** Width in pixels; the text takes what is left and has this at least. */
  readonly width: number;
  /** What a press on its head sorts by. */
  readonly sort?: ClaimSort;
  readonly isNumber?: boolean;
  /** Only the shape, without its word. */
  readonly isMark?: boolean;
};

/** The columns there are, in their order. */
export const columnIds = [
  'number',
  'verdict',
  'text',
  'kind',
  'claimant',
  'claimedOn',
  'workState',
  'strength',
  'evidenceCount',
  'tags',
  'updatedAt',
] as const;

/** The name of a column. */
export type ColumnId = (typeof columnIds)[number];

const columns: Readonly<Record<ColumnId, Column>> = {
  number: { id: 'number', width: 72, sort: 'number', isNumber: true },
  verdict: { id: 'verdict', width: 184, sort: 'verdict' },
  text: { id: 'text', width: 380, sort: 'text' },
  kind: { id: 'kind', width: 120, sort: 'kind' },
  claimant: { id: 'claimant', width: 132, sort: 'claimant' },
  claimedOn: { id: 'claimedOn', width: 124, sort: 'claimedOn' },
  workState: { id: 'workState', width: 128, sort: 'workState' },
  strength: { id: 'strength', width: 164, sort: 'strength' },
  evidenceCount: { id: 'evidenceCount', width: 76, isNumber: true },
  tags: { id: 'tags', width: 140 },
  updatedAt: { id: 'updatedAt', width: 112, sort: 'updatedAt' },
};

/** Always shown: without them a row says nothing. */
export const fixedColumns: readonly ColumnId[] = ['number', 'text'];

/** What a new desk shows. */
export const defaultColumns: readonly ColumnId[] = columnIds.filter((id) => id !== 'tags');

/** Which go first where there is no room for all that are wanted. */
const firstToGo: readonly ColumnId[] = [
  'tags',
  'updatedAt',
  'evidenceCount',
  'claimedOn',
  'claimant',
  'kind',
  'strength',
  'workState',
  'verdict',
];

/** Where its word has no room, a verdict still shows its shape. */
const verdictMark: Column = { id: 'verdict', width: 48, sort: 'verdict', isMark: true };

/** Width of the box at the start of each row. */
export const boxWidth = 36;

const widthOf = (ids: readonly ColumnId[]) => ids.reduce((sum, id) => sum + columns[id].width, boxWidth);

/** The columns to show of those wanted, so that the text keeps a width in which it can be read. */
export function fitColumns(wanted: readonly ColumnId[], width: number): readonly Column[] {
  let shown = columnIds.filter((id) => wanted.includes(id) || fixedColumns.includes(id));
  for (const id of firstToGo) {
    if (widthOf(shown) <= width) break;
    shown = shown.filter((each) => each !== id);
  }
  if (!wanted.includes('verdict') || shown.includes('verdict')) return shown.map((id) => columns[id]);
  const hasRoom = widthOf(shown) + verdictMark.width <= width;
  return shown.flatMap((id) => (id === 'text' && hasRoom ? [verdictMark, columns[id]] : [columns[id]]));
}

/** The columns as a CSS grid. */
export const toTemplate = (shown: readonly Column[]): string =>
  [`${boxWidth}px`, ...shown.map(({ id, width }) => (id === 'text' ? 'minmax(0, 1fr)' : `${width}px`))].join(
    ' ',
  );

/** A choice of columns as it was kept; what is no column is left out, and nothing usable means the usual ones. */
export function readColumns(stored: string | null): readonly ColumnId[] {
  try {
    const kept: unknown = JSON.parse(stored ?? 'null');
    if (!Array.isArray(kept)) return defaultColumns;
    return columnIds.filter((id) => kept.includes(id) || fixedColumns.includes(id));
  } catch {
    return defaultColumns;
  }
}
