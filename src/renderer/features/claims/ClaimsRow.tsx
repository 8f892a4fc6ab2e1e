import { memo } from 'react';
import type { ClaimRow } from '#renderer/api/types.ts';
import { Icon } from '#renderer/ui/Icon.tsx';
import { ClaimCell } from './ClaimCell.tsx';
import type { Column } from './columns.ts';
import styles from './ClaimsGrid.module.css';

/** Words of a person: they may run from right to left. */
const written = new Set(['text', 'claimant', 'tags']);

/** In pixels; the same as --row in styles/tokens.css. */
export const rowHeight = 32;

/** The id of a row's element, by its place in the list. */
export const rowElementId = (index: number): string => `claim-row-${index}`;

/** One claim of the table; as cheap as a row can be, for scrolling makes many. The grid listens for all of them. */
export const ClaimsRow = memo(function ClaimsRow({
  row,
  index,
  columns,
  isCursor,
  isChosen,
  isOpen,
}: {
  /** Undefined while it is on its way. */
  readonly row: ClaimRow | undefined;
  readonly index: number;
  readonly columns: readonly Column[];
  readonly isCursor: boolean;
  readonly isChosen: boolean;
  /** It is the claim in the inspector. */
  readonly isOpen: boolean;
}) {
  return (
    <div
      id={rowElementId(index)}
      className={styles['row']}
      style={{ transform: `translateY(${index * rowHeight}px)` }}
      role="row"
      // The head is the first row.
      aria-rowindex={index + 2}
      aria-selected={isChosen}
      aria-busy={row ? undefined : true}
      data-index={index}
      data-cursor={isCursor || undefined}
      data-open={isOpen || undefined}
    >
      <span className={styles['choose']} role="gridcell" data-choose>
        <span className={styles['box']}>{isChosen && <Icon name="check" />}</span>
      </span>
      {columns.map((column) => (
        <span
          key={column.id}
          className={column.isNumber ? styles['number'] : styles['cell']}
          role="gridcell"
          dir={written.has(column.id) ? 'auto' : undefined}
          data-column={column.id}
        >
          {row ? (
            <ClaimCell row={row} column={column} />
          ) : (
            column.id === 'text' && <span className={styles['coming']} />
          )}
        </span>
      ))}
    </div>
  );
});
