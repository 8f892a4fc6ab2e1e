import { useQueryClient } from '@tanstack/react-query';
import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { call } from '#renderer/api/call.ts';
import { go, usePlace } from '#renderer/desk/place.ts';
import type { RowPress, Rows } from './ClaimsGrid.tsx';
import type { ClaimsView } from './claimsView.ts';
import { chooseAll, moveCursor, noSelection, type Selection, toggleOne, toRange } from './selection.ts';

/** How long the cursor must rest before the inspector follows: a held key would open every claim on its way. */
const followMs = 80;

/** Where the cursor is in the list, what is chosen, and how keys and presses move and choose. */
export function useClaimsCursor(view: ClaimsView, total: number, rows: RefObject<Rows | null>) {
  const queries = useQueryClient();
  const { claim: openId } = usePlace();
  const [wantedCursor, setCursor] = useState(0);
  const [selection, setSelection] = useState<Selection>(noSelection);
  const [listed, setListed] = useState(view);
  const follow = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const followed = useRef<string | undefined>(undefined);
  const latestChoice = useRef(0);
  const cursor = Math.max(0, Math.min(wantedCursor, total - 1));

  if (listed !== view) {
    setListed(view);
    setCursor(0);
    // What is chosen is what is acted on: nothing out of sight may be among it.
    if (listed.filter !== view.filter) setSelection(noSelection);
  }

  const listIds = async () => {
    const { ids } = await queries.fetchQuery({
      queryKey: ['claims.ids', view],
      queryFn: () => call('claims.ids', view),
      gcTime: 20_000,
    });
    return ids;
  };
  const idsBetween = async (first: number, last: number): Promise<readonly string[]> => {
    const near = Array.from({ length: last - first + 1 }, (_, at) => rows.current?.rowAt(first + at)?.id);
    return near.every((id) => id !== undefined) ? near : (await listIds()).slice(first, last + 1);
  };
  const choose = async (find: () => Promise<readonly string[]>, anchor: number | null) => {
    latestChoice.current += 1;
    const mine = latestChoice.current;
    const ids = await find();
    if (mine === latestChoice.current) setSelection(chooseAll(ids, anchor));
  };
  const open = (index: number) => {
    clearTimeout(follow.current);
    const id = rows.current?.rowAt(index)?.id;
    if (!id) {
      // A far jump: the row is on its way.
      follow.current = setTimeout(() => open(index), followMs);
      return;
    }
    followed.current = id;
    go({ claim: id });
  };
  const moveTo = (index: number, isExtending: boolean) => {
    setCursor(index);
    rows.current?.scrollTo(index);
    if (isExtending) {
      const anchor = selection.anchor ?? cursor;
      const [first, last] = toRange(anchor, index);
      void choose(() => idsBetween(first, last), anchor);
    }
    clearTimeout(follow.current);
    if (openId !== undefined) follow.current = setTimeout(() => open(index), followMs);
  };
  const toggle = (index: number) => {
    const id = rows.current?.rowAt(index)?.id;
    latestChoice.current += 1;
    if (id) setSelection(toggleOne(selection, id, index));
  };
  useEffect(() => () => clearTimeout(follow.current), []);

  // The claim was opened from elsewhere (an address, a new claim): the cursor goes to it.
  useEffect(() => {
    if (openId === undefined || openId === followed.current || total === 0) return;
    followed.current = openId;
    let isWanted = true;
    const find = async () => {
      const index = (await listIds()).indexOf(openId);
      if (!isWanted || index === -1) return;
      setCursor(index);
      rows.current?.scrollTo(index);
    };
    // Not finding it leaves the cursor where it is.
    find().catch(() => undefined);
    return () => {
      isWanted = false;
    };
  }, [openId, view, total === 0]);

  return {
    cursor,
    selection,
    setSelection,
    listIds,
    open,
    toggle,
    step: (rowCount: number, isExtending: boolean) =>
      total > 0 && moveTo(Math.max(0, Math.min(total - 1, cursor + rowCount)), isExtending),
    chooseAll: () => void choose(listIds, selection.anchor),
    clear: () => {
      latestChoice.current += 1;
      setSelection(noSelection);
    },
    press: ({ index, isOnBox, isExtending, isAdding }: RowPress) => {
      if (isExtending) moveTo(index, true);
      else if (isOnBox || isAdding) {
        setCursor(index);
        toggle(index);
      } else {
        setCursor(index);
        open(index);
      }
    },
    /** Keys of the list itself; whether this was one of them. */
    pressKey: (event: KeyboardEvent): boolean => {
      if (event.ctrlKey || event.metaKey || event.altKey) return false;
      const target = moveCursor(cursor, event.key, { count: total, page: rows.current?.countPage() ?? 1 });
      if (target !== undefined) moveTo(target, event.shiftKey);
      else if (event.key === ' ') toggle(cursor);
      else if (event.key === 'Enter') open(cursor);
      else if (event.key === 'Escape' && selection.ids.size > 0) setSelection(noSelection);
      else return false;
      return true;
    },
  };
}
