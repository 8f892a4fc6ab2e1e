import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, useState } from 'react';
import { call } from '#renderer/api/call.ts';
import type { ClaimFilter } from '#renderer/api/types.ts';
import { useRead } from '#renderer/api/useRead.ts';
import { notify } from '#renderer/desk/notices.ts';
import { useErrorText } from '#renderer/desk/useErrorText.ts';
import { useText } from '#renderer/i18n/useText.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import { VerdictMark } from '#renderer/ui/VerdictMark.tsx';
import styles from './ClaimPicker.module.css';

const rowPx = 32;
/** More than anybody picks from by hand; the search narrows the list. */
const shownAtMost = 1_000;

/** The claims of the story, to be picked one by one. */
export function ClaimPicker({
  story,
  picked,
  onChange,
}: {
  /** The id of a story, or `all`. */
  readonly story: string;
  readonly picked: readonly string[];
  readonly onChange: (picked: readonly string[]) => void;
}) {
  const text = useText();
  const errorText = useErrorText();
  const [query, setQuery] = useState('');
  const words = query.trim();
  const filter: ClaimFilter = {
    ...(story === 'all' ? {} : { storyId: story }),
    ...(words === '' ? {} : { text: words }),
  };
  const list = useRead('claims.list', { filter, limit: shownAtMost }, { keepsPrevious: true });
  const claims = list.data?.claims ?? [];
  const total = list.data?.total ?? 0;
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: claims.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowPx,
    getItemKey: (index) => claims[index]?.id ?? index,
    overscan: 8,
  });
  const chosen = new Set(picked);
  const pickAll = () =>
    void call('claims.ids', { filter }).then(
      ({ ids }) => onChange([...new Set([...picked, ...ids])]),
      (error: unknown) => notify({ tone: 'error', text: errorText(error) }),
    );
  return (
    <div className={styles['picker']} role="group" aria-label={text('brief.picker')}>
      <Field
        label={text('brief.picker.search')}
        isLabelHidden
        placeholder={text('brief.picker.search')}
        value={query}
        onChange={setQuery}
      />
      <div className={styles['bar']}>
        <span className={styles['count']}>{text('brief.picker.count', { count: chosen.size })}</span>
        <Button look="plain" isDisabled={total === 0} onPress={pickAll}>
          {text(words === '' ? 'brief.picker.all' : 'brief.picker.found')}
        </Button>
        <Button look="plain" isDisabled={chosen.size === 0} onPress={() => onChange([])}>
          {text('brief.picker.none')}
        </Button>
      </div>
      {list.error && <ErrorNote error={list.error} onRetry={() => void list.refetch()} />}
      {list.data && claims.length === 0 && <p className={styles['empty']}>{text('brief.picker.empty')}</p>}
      <div className={styles['scroller']} ref={scroller}>
        <ul className={styles['list']} style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, key, start }) => {
            const claim = claims[index];
            if (!claim) return null;
            return (
              <li key={key} className={styles['item']} style={{ transform: `translateY(${start}px)` }}>
                <Checkbox
                  isSelected={chosen.has(claim.id)}
                  onChange={(isPicked) =>
                    onChange(isPicked ? [...picked, claim.id] : picked.filter((id) => id !== claim.id))
                  }
                >
                  <span className={styles['claim']} title={claim.text}>
                    <span className={styles['number']}>{claim.number}</span>
                    <VerdictMark verdict={claim.verdict} />
                    <span className={styles['text']} dir="auto">
                      {claim.text}
                    </span>
                  </span>
                </Checkbox>
              </li>
            );
          })}
        </ul>
      </div>
      {total > claims.length && (
        <p className={styles['empty']}>{text('brief.picker.more', { count: total - claims.length })}</p>
      )}
    </div>
  );
}
