import { useMemo, useState } from 'react';
import { useRead } from '#renderer/api/useRead.ts';
import { useReads } from '#renderer/api/useReads.ts';
import type { Document } from '#renderer/api/types.ts';

/** Which documents the library shows. */
export type DocumentFilter = {
  readonly role: 'all' | 'evidence' | 'story' | 'removed';
  readonly text: string;
};

const pageSize = 100;

const toInput = ({ role, text }: DocumentFilter) => ({
  ...(role === 'story' || role === 'evidence' ? { role } : {}),
  ...(text.trim() === '' ? {} : { text: text.trim() }),
  isRemoved: role === 'removed',
  limit: pageSize,
});

/** The documents of a filter, a page at a time, as far as they are in sight. */
export function useDocuments(filter: DocumentFilter) {
  const input = useMemo(() => toInput(filter), [filter]);
  const [sight, setSight] = useState({ first: 0, last: 0 });
  const first = useRead('documents.list', { ...input, offset: 0 }, { keepsPrevious: true });
  const total = first.data?.total ?? 0;
  const from = Math.max(1, Math.floor(sight.first / pageSize));
  const to = Math.min(Math.floor(Math.max(0, total - 1) / pageSize), Math.floor(sight.last / pageSize));
  const wanted = Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
  const pages = useReads(
    'documents.list',
    wanted.map((page) => ({ ...input, offset: page * pageSize })),
  );
  return {
    total,
    isRead: first.data !== undefined,
    error: first.error,
    retry: () => void first.refetch(),
    /** The document at a place of the list; undefined while it is on its way. */
    at: (index: number): Document | undefined => {
      const page = Math.floor(index / pageSize);
      const documents = page === 0 ? first.data?.documents : pages[wanted.indexOf(page)]?.data?.documents;
      return documents?.[index % pageSize];
    },
    /** Told which rows are in sight. */
    onSight: (next: { readonly first: number; readonly last: number }) => {
      if (
        Math.floor(next.first / pageSize) !== Math.floor(sight.first / pageSize) ||
        Math.floor(next.last / pageSize) !== Math.floor(sight.last / pageSize)
      )
        setSight(next);
    },
  };
}
