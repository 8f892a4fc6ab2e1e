import { type RefObject, useEffect, useState } from 'react';
import { type Column, type ColumnId, fitColumns } from './columns.ts';

const isSame = (one: readonly Column[], other: readonly Column[]) =>
  one.length === other.length && one.every((column, at) => column === other[at]);

/** The columns that fit into an element of the page, of those wanted; changes only when they do. */
export function useFittingColumns(
  element: RefObject<HTMLElement | null>,
  wanted: readonly ColumnId[],
): readonly Column[] {
  const [columns, setColumns] = useState(() => fitColumns(wanted, 1_000));
  useEffect(() => {
    if (!element.current) return;
    const observer = new ResizeObserver(([entry]) => {
      if (!entry) return;
      const fitting = fitColumns(wanted, entry.contentRect.width);
      setColumns((before) => (isSame(before, fitting) ? before : fitting));
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element, wanted]);
  return columns;
}
