import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState } from 'react';
import { useRead } from '#renderer/api/useRead.ts';
import { useActions } from '#renderer/desk/actions.ts';
import { useText } from '#renderer/i18n/useText.ts';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { Skeleton } from '#renderer/ui/Skeleton.tsx';
import { DecisionRow } from './DecisionRow.tsx';
import { dayHeading } from './dayHeading.ts';
import { useDecisions } from './useDecisions.ts';
import styles from './DecisionList.module.css';

const rowPx = 33;

/** The entries of the log, or those of one claim, newest first; J and K go through them, Enter opens one. */
export function DecisionList({ claimId }: { readonly claimId: string | undefined }) {
  const text = useText();
  const scroller = useRef<HTMLDivElement>(null);
  const [inSight, setInSight] = useState({ first: 0, last: 0 });
  const decisions = useDecisions(claimId, inSight);
  const total = decisions.total ?? 0;
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set());
  const [focused, setFocused] = useState(0);
  /** The entry that is to have the focus as soon as it is drawn. */
  const [wanted, setWanted] = useState<number | null>(null);
  const { data: casebook } = useRead('casebook.get', {});

  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowPx,
    overscan: 12,
    // The whole log counts without gaps, so that a row keeps its height when new entries push it down.
    getItemKey: (index) => (claimId === undefined ? total - index : index),
  });
  const items = virtual.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => setInSight({ first, last }), [first, last]);

  useEffect(() => {
    if (wanted === null) return;
    const line = scroller.current?.querySelector<HTMLElement>(`[data-index="${wanted}"] button`);
    if (!line) return;
    setWanted(null);
    line.focus({ preventScroll: true });
  });

  const goTo = (index: number) => {
    const within = Math.min(total - 1, Math.max(0, index));
    setFocused(within);
    setWanted(within);
    virtual.scrollToIndex(within);
  };
  const toggle = (seq: number) =>
    setOpen((before) => {
      const now = new Set(before);
      if (!now.delete(seq)) now.add(seq);
      return now;
    });
  const showEntry = (seq: number) => {
    setOpen((before) => new Set([...before, seq]));
    goTo((casebook?.counts.decisions ?? total) - seq);
  };

  useActions([
    {
      id: 'log.next',
      title: text('log.next'),
      group: text('log.group'),
      keys: ['j', 'ArrowDown'],
      isEnabled: total > 0,
      run: () => goTo(wasReached() ? focused + 1 : focused),
    },
    {
      id: 'log.previous',
      title: text('log.previous'),
      group: text('log.group'),
      keys: ['k', 'ArrowUp'],
      isEnabled: total > 0,
      run: () => goTo(wasReached() ? focused - 1 : focused),
    },
  ]);
  // The first J goes to the entry that Tab would lead to, not past it.
  const wasReached = () => scroller.current?.contains(document.activeElement) ?? false;

  if (decisions.error) return <ErrorNote error={decisions.error} onRetry={decisions.retry} />;
  if (decisions.total === undefined) return <Skeleton />;
  if (total === 0)
    return <EmptyState>{text(claimId === undefined ? 'log.emptyWhole' : 'log.empty')}</EmptyState>;
  return (
    <div className={styles['scroller']} ref={scroller} tabIndex={-1}>
      <ol className={styles['list']} style={{ height: virtual.getTotalSize() }} aria-label={text('log.list')}>
        {items.map(({ index, key, start }) => {
          const decision = decisions.at(index);
          return (
            <li
              key={key}
              ref={virtual.measureElement}
              data-index={index}
              className={styles['item']}
              style={{ transform: `translateY(${start}px)` }}
              aria-posinset={index + 1}
              aria-setsize={total}
            >
              {decision ? (
                <DecisionRow
                  decision={decision}
                  heading={dayHeading(
                    decision.entry.at,
                    index === 0 ? undefined : decisions.at(index - 1)?.entry.at,
                    new Date(),
                  )}
                  isOpen={open.has(decision.entry.seq)}
                  isInFocus={index === focused}
                  onToggle={() => toggle(decision.entry.seq)}
                  onFocus={() => setFocused(index)}
                  onShowEntry={claimId === undefined ? showEntry : undefined}
                />
              ) : (
                <div className={styles['waiting']} />
              )}
            </li>
          );
        })}
      </ol>
    </div>
  );
}
