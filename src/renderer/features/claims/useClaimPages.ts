import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { call } from '#renderer/api/call.ts';
import type { ClaimRow } from '#renderer/api/types.ts';
import type { ClaimsView } from './claimsView.ts';
import { isJump, pagesOf, pageSize, type RowRange } from './pagesOf.ts';

/** Pages that were scrolled away are forgotten soon: the table never holds all of a large casebook. */
const forgottenAfterMs = 20_000;
/** How long a far jump must stand still before it is read: what flies by under the scrollbar is not. */
const settleMs = 60;

const pageQuery = (view: ClaimsView, page: number) => {
  const input = { ...view, offset: page * pageSize, limit: pageSize };
  return {
    queryKey: ['claims.list', input],
    queryFn: ({ signal }: { readonly signal: AbortSignal }) => call('claims.list', input, signal),
    gcTime: forgottenAfterMs,
  };
};

/**
 * The first page of a view. While it is on its way, what was shown before stays: `view` is the one that the rows
 * belong to.
 */
export function useFirstPage(wanted: ClaimsView) {
  const query = useQuery({ ...pageQuery(wanted, 0), placeholderData: keepPreviousData });
  const [shown, setShown] = useState(wanted);
  const isCurrent = query.data !== undefined && !query.isPlaceholderData;
  if (isCurrent && shown !== wanted) setShown(wanted);
  return {
    view: isCurrent ? wanted : shown,
    rows: query.data?.claims,
    total: query.data?.total ?? 0,
    error: query.error,
    retry: () => void query.refetch(),
  };
}

/** The rows of a view by their place in it, as far as they are on screen or near it; undefined while on their way. */
export function useRowsNear(
  view: ClaimsView,
  first: readonly ClaimRow[] | undefined,
  { range, total }: { readonly range: RowRange; readonly total: number },
): (index: number) => ClaimRow | undefined {
  const near = pagesOf(range, total);
  const [settled, setSettled] = useState(near);
  const isFar = isJump(settled, near);
  const key = near.join();
  useEffect(() => {
    const pages = key === '' ? [] : key.split(',').map(Number);
    const timer = setTimeout(() => setSettled(pages), isFar ? settleMs : 0);
    return () => clearTimeout(timer);
  }, [key, isFar]);
  const wanted = (isFar ? settled : near).filter((page) => page > 0);
  const results = useQueries({ queries: wanted.map((page) => pageQuery(view, page)) });
  const pages = new Map(wanted.map((page, at) => [page, results[at]?.data?.claims]));
  return (index) => {
    const page = Math.floor(index / pageSize);
    return (page === 0 ? first : pages.get(page))?.[index % pageSize];
  };
}
