import type { LoggedDecision } from '#renderer/api/types.ts';
import { useRead } from '#renderer/api/useRead.ts';
import { useReads } from '#renderer/api/useReads.ts';
import { pagesOf } from './pagesOf.ts';

const pageSize = 50;

/** The log by position, newest first: only the pages in sight are read, so that its length does not matter. */
export function useDecisions(
  id: string | undefined,
  inSight: { readonly first: number; readonly last: number },
) {
  const input = (offset: number) => ({ ...(id === undefined ? {} : { id }), offset, limit: pageSize });
  const first = useRead('decisions.list', input(0));
  const offsets = pagesOf(inSight.first, inSight.last, pageSize).filter((offset) => offset > 0);
  const others = useReads('decisions.list', offsets.map(input));
  const pages = new Map([
    [0, first.data],
    ...offsets.map((offset, at) => [offset, others[at]?.data] as const),
  ]);
  return {
    total: first.data?.total,
    error: first.error ?? others.find(({ error }) => error)?.error ?? null,
    retry: () => {
      for (const page of [first, ...others]) if (page.error) void page.refetch();
    },
    /** The entry at a position; undefined while it is being read. */
    at: (index: number): LoggedDecision | undefined =>
      pages.get(Math.floor(index / pageSize) * pageSize)?.decisions[index % pageSize],
  };
}
