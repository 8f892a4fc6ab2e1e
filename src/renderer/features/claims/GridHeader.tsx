import { memo } from 'react';
import type { ClaimSort } from '#renderer/api/types.ts';
import { useText } from '#renderer/i18n/useText.ts';
import { Icon } from '#renderer/ui/Icon.tsx';
import type { Column } from './columns.ts';
import styles from './ClaimsGrid.module.css';

/** The heads of the columns; a press sorts, another turns the order round. */
export const GridHeader = memo(function GridHeader({
  columns,
  sort,
  isDescending,
  onSort,
}: {
  readonly columns: readonly Column[];
  readonly sort: ClaimSort;
  readonly isDescending: boolean;
  readonly onSort: (sort: ClaimSort) => void;
}) {
  const text = useText();
  return (
    <div className={styles['head']} role="rowgroup">
      <div className={styles['row']} role="row" aria-rowindex={1}>
        <span className={styles['choose']} role="columnheader">
          <span className="visually-hidden">{text('claims.column.chosen')}</span>
        </span>
        {columns.map((column) => {
          const isSorted = column.sort === sort;
          const name = text(`claims.column.${column.id}`);
          return (
            <span
              key={column.id}
              className={column.isNumber ? styles['number'] : styles['cell']}
              role="columnheader"
              aria-sort={isSorted ? (isDescending ? 'descending' : 'ascending') : undefined}
            >
              {column.sort ? (
                <button
                  type="button"
                  className={styles['sort']}
                  onClick={() => column.sort && onSort(column.sort)}
                >
                  <span className={column.isMark ? 'visually-hidden' : styles['name']}>{name}</span>
                  {isSorted && <Icon name={isDescending ? 'down' : 'up'} />}
                </button>
              ) : (
                name
              )}
            </span>
          );
        })}
      </div>
    </div>
  );
});
