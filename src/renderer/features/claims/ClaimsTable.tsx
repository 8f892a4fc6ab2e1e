import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ClaimFilter, ClaimSort } from '#renderer/api/types.ts';
import { useRead } from '#renderer/api/useRead.ts';
import { mostMerged, openMerge, openSplit } from '#renderer/desk/claimShape.ts';
import { usePlace } from '#renderer/desk/place.ts';
import { useText } from '#renderer/i18n/useText.ts';
import { Button, IconButton } from '#renderer/ui/Button.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { Skeleton } from '#renderer/ui/Skeleton.tsx';
import { ActiveFilters } from './ActiveFilters.tsx';
import { BulkBar } from './BulkBar.tsx';
import { ClaimsGrid, type Rows } from './ClaimsGrid.tsx';
import { hasFilter, useClaimsView, withAxis } from './claimsView.ts';
import { ColumnChoice } from './ColumnChoice.tsx';
import { type ColumnId, readColumns } from './columns.ts';
import { FilterChoices } from './FilterChoices.tsx';
import { FilterText } from './FilterText.tsx';
import { NewClaim } from './NewClaim.tsx';
import { SavedViews } from './SavedViews.tsx';
import { useBulkChange } from './useBulkChange.ts';
import { useClaimsActions } from './useClaimsActions.ts';
import { useClaimsCursor } from './useClaimsCursor.ts';
import { useFirstPage } from './useClaimPages.ts';
import { useCopyClaims } from './useCopyClaims.ts';
import { useStored } from './useStored.ts';
import filterStyles from './FilterBar.module.css';
import styles from './ClaimsTable.module.css';

/** All claims of the casebook as a table: filtered, sorted, chosen, and changed together. */
export function ClaimsTable() {
  const text = useText();
  const desk = useRead('desk.get', {});
  const casebook = useRead('casebook.get', {});
  const casebookKey = desk.data?.casebook?.key ?? '';
  const isReadOnly = desk.data?.casebook?.isReadOnly ?? false;
  const { claim: openId } = usePlace();
  const [wanted, setView] = useClaimsView(casebookKey);
  const { view, rows: first, total, error, retry } = useFirstPage(wanted);
  const [storedColumns, storeColumns] = useStored('hypecheck.columns');
  const columns = useMemo(() => readColumns(storedColumns), [storedColumns]);
  const grid = useRef<HTMLDivElement>(null);
  const rows = useRef<Rows | null>(null);
  const [hasFocus, setHasFocus] = useState(false);
  const [isAdding, setIsAdding] = useState(false);
  const cursor = useClaimsCursor(view, total, rows);
  const bulk = useBulkChange(view, cursor.selection, cursor.setSelection);
  const copyClaims = useCopyClaims(view);

  const latest = useRef(wanted);
  latest.current = wanted;
  const axes = useMemo(() => withAxis(wanted.filter, 'text', ''), [wanted.filter]);
  const stableAxes = useSame(axes);
  const setFilter = useCallback((filter: ClaimFilter) => setView({ filter }), [setView]);
  const setText = useCallback(
    (words: string) => setView({ filter: withAxis(latest.current.filter, 'text', words.trim()) }),
    [setView],
  );
  const setAxes = useCallback(
    (filter: ClaimFilter) => setView({ filter: withAxis(filter, 'text', latest.current.filter.text) }),
    [setView],
  );
  const sortBy = useCallback(
    (sort: ClaimSort) =>
      setView({ sort, isDescending: sort === latest.current.sort && !latest.current.isDescending }),
    [setView],
  );
  const readView = useCallback(() => latest.current, []);
  const setColumns = useCallback(
    (ids: readonly ColumnId[]) => storeColumns(JSON.stringify(ids)),
    [storeColumns],
  );
  const focusGrid = () => grid.current?.focus({ preventScroll: true });
  const copy = () => {
    const cursorId = rows.current?.rowAt(cursor.cursor)?.id;
    const ids = cursor.selection.ids.size > 0 ? cursor.selection.ids : new Set(cursorId ? [cursorId] : []);
    void copyClaims(ids);
  };

  const all = casebook.data?.counts.claims;
  const isEmpty = total === 0 && first !== undefined;
  const hasList = first !== undefined && !isEmpty;
  // The screen was come to, or the inspector closed: the keys go to the list.
  useEffect(() => {
    if (openId === undefined && document.activeElement === document.body) focusGrid();
  }, [openId, hasList]);

  const chosenIds = [...cursor.selection.ids];
  const canMerge = chosenIds.length > 1 && chosenIds.length <= mostMerged;
  useClaimsActions(
    { hasFocus, isReadOnly, isFiltered: hasFilter(wanted.filter), canMerge },
    {
      create: () => setIsAdding(true),
      next: () => cursor.step(1, false),
      previous: () => cursor.step(-1, false),
      extendDown: () => cursor.step(1, true),
      extendUp: () => cursor.step(-1, true),
      open: () => cursor.open(cursor.cursor),
      choose: () => cursor.toggle(cursor.cursor),
      chooseAll: cursor.chooseAll,
      copy,
      merge: () => openMerge(chosenIds),
      filter: () => document.getElementById('claims-filter')?.focus(),
      clearFilters: () => setFilter({}),
    },
  );

  return (
    <section className={styles['pane']}>
      <h1 className="visually-hidden">{text('screen.claims')}</h1>
      <div className={filterStyles['bar']} role="search">
        <FilterText words={wanted.filter.text ?? ''} onChange={setText} />
        <FilterChoices filter={stableAxes} onChange={setAxes} />
      </div>
      <div className={filterStyles['status']}>
        <span className={filterStyles['count']} role="status">
          {first !== undefined &&
            (hasFilter(view.filter) && all !== undefined
              ? text('claims.countOf', { count: total, all })
              : text('claims.count', { count: total }))}
        </span>
        <ActiveFilters filter={wanted.filter} onChange={setFilter} />
        <div className={filterStyles['tools']}>
          <SavedViews casebookKey={casebookKey} readView={readView} onApply={setView} />
          <ColumnChoice columns={columns} onChange={setColumns} />
          {!isReadOnly && (
            <IconButton
              icon="plus"
              label={text('claims.new')}
              shortcut="n"
              onPress={() => setIsAdding(true)}
            />
          )}
        </div>
      </div>
      {isAdding && (
        <NewClaim
          onClose={() => {
            setIsAdding(false);
            focusGrid();
          }}
        />
      )}
      {error && <ErrorNote error={error} onRetry={retry} />}
      {first === undefined && !error && <Skeleton lines={12} />}
      {isEmpty && (
        <div className={styles['empty']}>
          {hasFilter(view.filter) ? (
            <EmptyState action={<Button onPress={() => setFilter({})}>{text('claims.filter.clear')}</Button>}>
              {text('claims.empty.filtered')}
            </EmptyState>
          ) : (
            <EmptyState
              action={
                !isReadOnly && (
                  <Button icon="plus" look="primary" shortcut="n" onPress={() => setIsAdding(true)}>
                    {text('claims.new')}
                  </Button>
                )
              }
            >
              {text('claims.empty')}
            </EmptyState>
          )}
        </div>
      )}
      {hasList && (
        <ClaimsGrid
          element={grid}
          rows={rows}
          view={view}
          first={first}
          total={total}
          columns={columns}
          cursor={cursor.cursor}
          chosen={cursor.selection.ids}
          openId={openId}
          onSort={sortBy}
          onPress={cursor.press}
          onFocusChange={setHasFocus}
          onKeyDown={(event) => {
            if (cursor.pressKey(event)) event.preventDefault();
          }}
        />
      )}
      {cursor.selection.ids.size > 0 && (
        <BulkBar
          count={cursor.selection.ids.size}
          isReadOnly={isReadOnly}
          isBusy={bulk.isBusy}
          onChange={(patch) => {
            void bulk.change(patch).then(() => {
              // Its button could not be pressed meanwhile, or is gone.
              if (document.activeElement === document.body) focusGrid();
            });
          }}
          onSplit={chosenIds.length === 1 ? () => chosenIds[0] && openSplit(chosenIds[0]) : undefined}
          onMerge={canMerge ? () => openMerge(chosenIds) : undefined}
          onCopy={copy}
          onClear={() => {
            cursor.clear();
            focusGrid();
          }}
        />
      )}
    </section>
  );
}

/** The same object for as long as it says the same. */
function useSame<T>(value: T): T {
  const kept = useRef(value);
  if (JSON.stringify(kept.current) !== JSON.stringify(value)) kept.current = value;
  return kept.current;
}
