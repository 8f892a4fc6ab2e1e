import { useVirtualizer } from '@tanstack/react-virtual';
import {
  type KeyboardEvent,
  type MouseEvent,
  useEffect,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useIntl } from 'react-intl';
import type { Document } from '#renderer/api/types.ts';
import { useText } from '#renderer/i18n/useText.ts';
import { cellsOf } from './cellsOf.ts';
import { highlightRanges } from './highlightRanges.ts';
import { trimSpan } from './Picked.ts';
import type { ReaderViewProps } from './ReaderView.ts';
import type { Span } from './Span.ts';
import { tableColumns } from './tableColumns.ts';
import { type Over, TextSegments } from './TextSegments.tsx';
import { leavesOf, rangeOfSpan, spanOfRange } from './textOffsets.ts';
import styles from './TableView.module.css';

const rowHeight = 28;

/** The cell, or with column -1 the row, that the keys move. */
type Active = { readonly row: number; readonly column: number };

/** Whether a document is one table from its first to its last line. */
export const isTable = ({ mediaType }: Document): boolean =>
  mediaType === 'text/csv' || mediaType === 'text/tab-separated-values';

/** A table: only the rows in sight are drawn. Cells, or whole rows, can be selected by press and by arrow keys. */
export function TableView({
  ref,
  document,
  text: { text, layout },
  passages,
  currentPassage,
  target,
  cursor,
  hits,
  currentHit,
  scroller,
  onLayout,
  onCell,
}: ReaderViewProps & {
  /** Told which cell or row is selected; null for an empty one. */
  readonly onCell: (span: Span | null) => void;
}) {
  const say = useText();
  const intl = useIntl();
  const grid = useRef<HTMLDivElement>(null);
  const rows = layout.blocks;
  const columns = useMemo(() => tableColumns(text, rows), [text, rows]);
  const [active, setActive] = useState<Active | null>(null);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller,
    estimateSize: () => rowHeight,
    overscan: 12,
    scrollPaddingStart: rowHeight,
    scrollPaddingEnd: rowHeight,
    rangeExtractor: ({ startIndex, endIndex, overscan, count }) => {
      const first = Math.max(1, startIndex - overscan);
      const last = Math.min(count - 1, endIndex + overscan);
      // The head is always there: it stays at the top.
      return [0, ...Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at)];
    },
  });
  const items = virtualizer.getVirtualItems();
  const drawnFrom = items[1]?.index ?? 0;
  const drawnTo = items.at(-1)?.index ?? 0;

  const spanOf = ({ row, column }: Active): Span | null => {
    const block = rows[row];
    if (!block) return null;
    const span = column === -1 ? block : cellsOf(text, block)[column];
    return span && text.slice(span.start, span.end).trim() !== '' ? span : null;
  };
  const activate = (next: Active) => {
    setActive(next);
    virtualizer.scrollToIndex(next.row, { align: 'auto' });
    showColumn(grid.current, scroller, next.column);
    onCell(spanOf(next));
  };
  const press = (event: KeyboardEvent) => {
    const from = active ?? { row: 1, column: 0 };
    const next = stepCell(event, from, {
      rows: rows.length,
      columns: columns.length,
      page: pageOf(scroller),
    });
    if (!next) return;
    event.preventDefault();
    event.stopPropagation();
    activate(active ? next : from);
  };
  const click = (event: MouseEvent) => {
    if (!getSelection()?.isCollapsed || !(event.target instanceof Element)) return;
    const cell = event.target.closest<HTMLElement>('[data-row]');
    if (cell) activate({ row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) });
  };

  // A passage, a hit or a step by sentences leads to its cell.
  useEffect(() => {
    if (!target) return;
    const row = rows.findIndex((block) => block.end >= target.span.end);
    const block = rows[row];
    if (!block) return;
    const column = cellsOf(text, block).findIndex((cell) => cell.end >= target.span.end);
    const words = trimSpan(text, block) ?? block;
    const isRow = target.span.start <= words.start && target.span.end >= words.end && columns.length > 1;
    setActive({ row, column: isRow ? -1 : column });
    virtualizer.scrollToIndex(row, { align: 'auto' });
    showColumn(grid.current, scroller, column);
  }, [target]);

  useImperativeHandle(
    ref,
    () => ({
      readSelection: (range) => (grid.current ? spanOfRange(grid.current, range) : null),
      rectOf: (span) =>
        (grid.current && rangeOfSpan(leavesOf(grid.current), span)?.getBoundingClientRect()) ?? null,
      firstVisible: () =>
        rows[virtualizer.getVirtualItemForOffset(scroller.scrollTop + rowHeight)?.index ?? 0]?.start ?? 0,
    }),
    [rows, scroller, virtualizer],
  );
  useEffect(() => {
    if (!grid.current) return;
    const leaves = leavesOf(grid.current);
    const first = rows[drawnFrom]?.start ?? 0;
    const last = rows[drawnTo]?.end ?? 0;
    const near = hits.filter((hit) => hit.start < last && hit.end > first && hit !== currentHit);
    highlightRanges(
      'reader-found',
      near.flatMap((hit) => rangeOfSpan(leaves, hit) ?? []),
    );
    const range = currentHit && rangeOfSpan(leaves, currentHit);
    highlightRanges('reader-found-current', range ? [range] : []);
    onLayout();
  }, [hits, currentHit, cursor, drawnFrom, drawnTo, rows, onLayout]);
  useEffect(
    () => () => {
      highlightRanges('reader-found', []);
      highlightRanges('reader-found-current', []);
    },
    [],
  );

  const template = `${String(rows.length).length + 3}ch ${columns
    .map((column) => `minmax(${column.characters + 3}ch, ${column.characters + 3}fr)`)
    .join(' ')}`;
  const activeSpan = active && spanOf(active);
  const long =
    activeSpan && active.column !== -1 && activeSpan.end - activeSpan.start > 30 ? activeSpan : null;
  return (
    <>
      <div
        ref={grid}
        className={styles['grid']}
        role="grid"
        tabIndex={0}
        aria-label={document.title}
        aria-rowcount={rows.length}
        aria-colcount={columns.length}
        aria-activedescendant={active ? cellId(active) : undefined}
        style={{ height: virtualizer.getTotalSize() }}
        onKeyDown={press}
        onClick={click}
        data-reading
      >
        {items.map(({ index, start }) => {
          const row = rows[index];
          if (!row) return null;
          const over = passages
            .filter((passage) => passage.start < row.end && passage.end > row.start)
            .map((passage): Over => ({
              kind: 'passage',
              passage,
              isCurrent: passage.id === currentPassage,
              start: passage.start,
              end: passage.end,
            }));
          const isActiveRow = active?.row === index && active.column === -1;
          return (
            <div
              key={index}
              className={`${styles['row']} ${index === 0 ? styles['head'] : ''} ${isActiveRow ? styles['active'] : ''}`}
              role="row"
              aria-rowindex={index + 1}
              style={{ top: index === 0 ? 0 : start, gridTemplateColumns: template }}
            >
              <div
                className={styles['number']}
                role="rowheader"
                id={cellId({ row: index, column: -1 })}
                data-row={index}
                data-column={-1}
                title={say('evidence.table.selectRow')}
              >
                {intl.formatNumber(index + 1)}
              </div>
              {cellsOf(text, row).map((cell, column) => {
                const isActive = active?.row === index && active.column === column;
                return (
                  <div
                    key={column}
                    id={cellId({ row: index, column })}
                    className={`${styles['cell']} ${columns[column]?.isNumeric ? styles['figure'] : ''} ${isActive ? styles['active'] : ''}`}
                    role={index === 0 ? 'columnheader' : 'gridcell'}
                    aria-colindex={column + 1}
                    aria-selected={isActive || isActiveRow}
                    data-row={index}
                    data-column={column}
                    dir="auto"
                  >
                    <TextSegments text={text} span={cell} over={over} />
                  </div>
                );
              })}
            </div>
          );
        })}
      </div>
      {long && (
        <p className={styles['long']} dir="auto">
          {text.slice(long.start, long.end)}
        </p>
      )}
    </>
  );
}

const cellId = ({ row, column }: Active): string => `cell-${row}-${column}`;
const pageOf = (scroller: HTMLElement): number =>
  Math.max(1, Math.floor(scroller.clientHeight / rowHeight) - 2);

/** Where a key leads from a cell; Shift and Space take the whole row, as in a spreadsheet. */
function stepCell(
  event: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>,
  { row, column }: Active,
  { rows, columns, page }: { readonly rows: number; readonly columns: number; readonly page: number },
): Active | null {
  if (event.altKey) return null;
  const isFar = event.ctrlKey || event.metaKey;
  const toRow = (next: number): Active => ({ row: Math.max(0, Math.min(rows - 1, next)), column });
  const toColumn = (next: number): Active => ({ row, column: Math.max(0, Math.min(columns - 1, next)) });
  switch (event.key) {
    case 'ArrowDown':
      return toRow(isFar ? rows - 1 : row + 1);
    case 'ArrowUp':
      return toRow(isFar ? 0 : row - 1);
    case 'PageDown':
      return toRow(row + page);
    case 'PageUp':
      return toRow(row - page);
    case 'ArrowRight':
      return toColumn(isFar ? columns - 1 : column + 1);
    case 'ArrowLeft':
      return toColumn(isFar ? 0 : column - 1);
    case 'Home':
      return isFar ? { row: 0, column: 0 } : toColumn(0);
    case 'End':
      return isFar ? { row: rows - 1, column: columns - 1 } : toColumn(columns - 1);
    case ' ':
      return event.shiftKey ? { row, column: -1 } : null;
    default:
      return null;
  }
}

function showColumn(grid: HTMLElement | null, scroller: HTMLElement, column: number): void {
  const head = grid?.querySelector<HTMLElement>(`[data-row="0"][data-column="${column}"]`);
  const number = grid?.querySelector<HTMLElement>('[data-row="0"][data-column="-1"]');
  if (!head || column < 0) return;
  const left = head.offsetLeft - (number?.offsetWidth ?? 0);
  if (left < scroller.scrollLeft) scroller.scrollLeft = left;
  const right = head.offsetLeft + head.offsetWidth;
  if (right > scroller.scrollLeft + scroller.clientWidth) scroller.scrollLeft = right - scroller.clientWidth;
}
