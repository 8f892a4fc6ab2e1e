import { useVirtualizer } from '@tanstack/react-virtual';
import {
  type CSSProperties,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useEffect,
  useRef,
} from 'react';
import type { ClaimRow, ClaimSort } from '#renderer/api/types.ts';
import { useText } from '#renderer/i18n/useText.ts';
import { ClaimsRow, rowElementId, rowHeight } from './ClaimsRow.tsx';
import type { ClaimsView } from './claimsView.ts';
import { type ColumnId, toTemplate } from './columns.ts';
import { GridHeader } from './GridHeader.tsx';
import { toSlots, toWindow } from './rowSlots.ts';
import { useRowsNear } from './useClaimPages.ts';
import { useFittingColumns } from './useFittingColumns.ts';
import styles from './ClaimsGrid.module.css';

/** Rows ready above and below the screen. */
const rowsAround = 6;

/** The rows as the grid has them now, for whoever moves through them. */
export type Rows = {
  readonly rowAt: (index: number) => ClaimRow | undefined;
  readonly scrollTo: (index: number) => void;
  /** How many rows fit on the screen. */
  readonly countPage: () => number;
};

/** Where a press landed: which row, and whether on its box. */
export type RowPress = {
  readonly index: number;
  readonly isOnBox: boolean;
  readonly isExtending: boolean;
  readonly isAdding: boolean;
};

const toPress = (event: MouseEvent): RowPress | undefined => {
  if (!(event.target instanceof Element)) return undefined;
  const row = event.target.closest<HTMLElement>('[data-index]');
  return row
    ? {
        index: Number(row.dataset['index']),
        isOnBox: event.target.closest('[data-choose]') !== null,
        isExtending: event.shiftKey,
        isAdding: event.ctrlKey || event.metaKey,
      }
    : undefined;
};

/**
 * The claims as a grid of which only what is on screen exists. The focus stays on the grid itself, so that it is not
 * lost with a row that is scrolled away; `aria-activedescendant` tells where the cursor is.
 */
export function ClaimsGrid({
  element,
  rows,
  view,
  first,
  total,
  columns: wanted,
  cursor,
  chosen,
  openId,
  onSort,
  onPress,
  onKeyDown,
  onFocusChange,
}: {
  readonly element: RefObject<HTMLDivElement | null>;
  /** Filled in for the caller. */
  readonly rows: RefObject<Rows | null>;
  readonly view: ClaimsView;
  readonly first: readonly ClaimRow[] | undefined;
  readonly total: number;
  readonly columns: readonly ColumnId[];
  readonly cursor: number;
  readonly chosen: ReadonlySet<string>;
  readonly openId: string | undefined;
  readonly onSort: (sort: ClaimSort) => void;
  readonly onPress: (press: RowPress) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocusChange: (hasFocus: boolean) => void;
}) {
  const text = useText();
  const columns = useFittingColumns(element, wanted);
  const virtualizer = useVirtualizer({
    count: total,
    getScrollElement: () => element.current,
    estimateSize: () => rowHeight,
    // The slots around are kept below.
    overscan: 0,
    // The heads of the columns lie over the first of it.
    scrollMargin: rowHeight,
    scrollPaddingStart: rowHeight,
  });
  const items = virtualizer.getVirtualItems();
  const seen = { first: items[0]?.index ?? 0, last: items.at(-1)?.index ?? -1 };
  const slotCount = useRef(0);
  slotCount.current = Math.max(slotCount.current, seen.last - seen.first + 1 + 2 * rowsAround);
  const range = toWindow(seen, slotCount.current, total);
  const slots = toSlots(range);
  const rowAt = useRowsNear(view, first, { range, total });
  useEffect(() => {
    rows.current = {
      rowAt,
      scrollTo: (index) => virtualizer.scrollToIndex(index, { align: 'auto' }),
      // Asked for when a key needs it: measuring at each step of scrolling would cost more than the rows.
      countPage: () => Math.max(1, Math.floor((element.current?.clientHeight ?? rowHeight) / rowHeight) - 2),
    };
  });
  // Another list begins at its top.
  useEffect(() => {
    // The virtualizer knows without measuring.
    if (virtualizer.scrollOffset) element.current?.scrollTo({ top: 0 });
  }, [element, view, virtualizer]);
  const isCursorShown = cursor >= range.first && cursor <= range.last && total > 0;
  return (
    <div
      ref={element}
      id="claims-grid"
      className={styles['grid']}
      style={{ '--claims-columns': toTemplate(columns) } as CSSProperties}
      role="grid"
      tabIndex={0}
      aria-label={text('screen.claims')}
      aria-rowcount={total + 1}
      aria-colcount={columns.length + 1}
      aria-multiselectable
      aria-activedescendant={isCursorShown ? rowElementId(cursor) : undefined}
      onKeyDown={(event) => {
        // The heads of the columns are buttons with keys of their own.
        if (event.target === event.currentTarget) onKeyDown(event);
      }}
      onFocus={(event) => onFocusChange(event.target === event.currentTarget)}
      onBlur={(event) => {
        // The palette and the sheet of keys tell of what can be done where the focus was.
        const isIntoDialog =
          event.relatedTarget instanceof Element && event.relatedTarget.closest('[role=dialog]');
        if (!isIntoDialog) onFocusChange(false);
      }}
      onMouseDown={(event) => {
        // A stretch of text would be selected on the way.
        if (event.shiftKey) event.preventDefault();
      }}
      onClick={(event) => {
        const press = toPress(event);
        if (!press) return;
        element.current?.focus({ preventScroll: true });
        onPress(press);
      }}
    >
      <GridHeader columns={columns} sort={view.sort} isDescending={view.isDescending} onSort={onSort} />
      <div
        className={styles['all']}
        role="rowgroup"
        style={{ height: virtualizer.getTotalSize() }}
        // The slots stand in an order of their own; who listens hears the rows in theirs.
        aria-owns={[...slots]
          .sort((one, other) => one - other)
          .map(rowElementId)
          .join(' ')}
      >
        {slots.map((index, slot) => {
          const row = rowAt(index);
          return (
            <ClaimsRow
              key={slot}
              row={row}
              index={index}
              columns={columns}
              isCursor={index === cursor}
              isChosen={row !== undefined && chosen.has(row.id)}
              isOpen={row !== undefined && row.id === openId}
            />
          );
        })}
      </div>
    </div>
  );
}
