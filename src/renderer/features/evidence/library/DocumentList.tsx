import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useIntl } from 'react-intl';
import type { Document } from '#renderer/api/types.ts';
import { useText } from '#renderer/i18n/useText.ts';
import { Icon } from '#renderer/ui/Icon.tsx';
import { PartialDate } from '#renderer/ui/PartialDate.tsx';
import { Time } from '#renderer/ui/Time.tsx';
import { formatBytes } from './formatBytes.ts';
import { typeName } from './typeName.ts';
import styles from './DocumentList.module.css';

/** The same as --row in styles/tokens.css. */
const rowHeight = 32;

type Props = {
  readonly total: number;
  readonly at: (index: number) => Document | undefined;
  readonly selectedId: string | undefined;
  readonly onSight: (rows: { readonly first: number; readonly last: number }) => void;
  readonly onSelect: (document: Document) => void;
  readonly onOpen: (document: Document) => void;
  readonly onRemove: (document: Document) => void;
};

const columns = ['title', 'source', 'role', 'type', 'published', 'captured', 'size', 'passages'] as const;

/** The documents as rows, of which only those in sight exist. The focus is on the list; its cursor is the selected row. */
export function DocumentList({ total, at, selectedId, onSight, onSelect, onOpen, onRemove }: Props) {
  const text = useText();
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 10,
    scrollMargin: rowHeight,
    scrollPaddingStart: rowHeight,
  });
  const items = virtualizer.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => onSight({ first, last }));

  const cursor = useRef(-1);
  const known = items.find((item) => at(item.index)?.id === selectedId);
  if (known) cursor.current = known.index;

  const move = (index: number) => {
    const next = Math.max(0, Math.min(total - 1, index));
    const document = at(next);
    virtualizer.scrollToIndex(next, { align: 'auto' });
    if (!document) return;
    cursor.current = next;
    onSelect(document);
  };
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 1);
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: cursor.current + 1,
      j: cursor.current + 1,
      ArrowUp: cursor.current - 1,
      k: cursor.current - 1,
      PageDown: cursor.current + page,
      PageUp: cursor.current - page,
      Home: 0,
      End: total - 1,
    };
    const step = steps[event.key];
    const selected = at(cursor.current);
    if (step !== undefined) move(step);
    else if (event.key === 'Enter' && selected) onOpen(selected);
    else if (event.key === 'Delete' && selected) onRemove(selected);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const selectedIndex = cursor.current;
  return (
    <div
      ref={scroller}
      className={styles['list']}
      role="grid"
      tabIndex={0}
      aria-label={text('evidence.library.label')}
      aria-rowcount={total + 1}
      aria-activedescendant={known ? `document-${known.index}` : undefined}
      onKeyDown={press}
      onFocus={() => {
        if (selectedIndex === -1 && total > 0) move(0);
      }}
    >
      <div className={`${styles['row']} ${styles['head']}`} role="row" aria-rowindex={1}>
        <span />
        {columns.map((column) => (
          <span key={column} role="columnheader" className={styles[column]}>
            {text(`evidence.column.${column}`)}
          </span>
        ))}
        <span role="columnheader" className={styles['lock']}>
          <span className="visually-hidden">{text('evidence.confidential')}</span>
        </span>
      </div>
      <div className={styles['rows']} role="rowgroup" style={{ height: virtualizer.getTotalSize() }}>
        {items.map((item) => {
          const document = at(item.index);
          return (
            <div
              key={item.key}
              id={`document-${item.index}`}
              className={styles['row']}
              role="row"
              aria-rowindex={item.index + 2}
              aria-selected={document !== undefined && document.id === selectedId}
              style={{ top: item.start - rowHeight }}
              onClick={() => document && onSelect(document)}
              onDoubleClick={() => document && onOpen(document)}
            >
              {document && <Cells document={document} />}
            </div>
          );
        })}
      </div>
    </div>
  );
}

function Cells({ document }: { readonly document: Document }) {
  const text = useText();
  const intl = useIntl();
  return (
    <>
      <span className={styles['icon']} role="presentation">
        <Icon name={document.role === 'story' ? 'story' : 'file'} />
      </span>
      <span role="gridcell" className={styles['title']} dir="auto" title={document.title}>
        {document.title}
      </span>
      <span role="gridcell" className={styles['source']} dir="auto" title={document.sourceName ?? undefined}>
        {document.sourceName ?? ''}
      </span>
      <span role="gridcell" className={styles['role']}>
        {text(`documentRole.${document.role}`)}
      </span>
      <span role="gridcell" className={styles['type']} title={document.mediaType}>
        {typeName(document.mediaType)}
      </span>
      <span role="gridcell" className={styles['published']}>
        {document.publishedOn !== null && <PartialDate date={document.publishedOn} />}
      </span>
      <span role="gridcell" className={styles['captured']}>
        {document.capturedAt !== null && <Time at={document.capturedAt} />}
      </span>
      <span role="gridcell" className={styles['size']}>
        {document.pageCount > 0
          ? text('evidence.pages.count', { count: document.pageCount })
          : formatBytes(intl, document.byteLength)}
      </span>
      <span role="gridcell" className={styles['passages']}>
        {intl.formatNumber(document.passageCount)}
      </span>
      <span role="gridcell" className={styles['lock']}>
        {document.isWithheld && (
          <span title={text('evidence.confidential')} role="img" aria-label={text('evidence.confidential')}>
            <Icon name="lock" />
          </span>
        )}
      </span>
    </>
  );
}
