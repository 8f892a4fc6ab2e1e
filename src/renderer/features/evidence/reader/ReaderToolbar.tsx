import { type KeyboardEvent, useEffect, useState } from 'react';
import { useIntl } from 'react-intl';
import { useText } from '#renderer/i18n/useText.ts';
import { IconButton } from '#renderer/ui/Button.tsx';
import { Segments } from '#renderer/ui/Segments.tsx';
import styles from './ReaderToolbar.module.css';

/** How pages are looked at. */
export type PageControls = {
  readonly page: number;
  readonly pageCount: number;
  /** 1 is the size on paper. */
  readonly share: number;
  readonly isFit: boolean;
  readonly onPage: (page: number) => void;
  readonly onZoomIn: () => void;
  readonly onZoomOut: () => void;
  readonly onFit: () => void;
};

/** Pages or text, which page, and how large. */
export function ReaderToolbar({
  view,
  onView,
  pages,
}: {
  readonly view: 'pages' | 'text';
  readonly onView: (view: 'pages' | 'text') => void;
  readonly pages: PageControls | null;
}) {
  const text = useText();
  const intl = useIntl();
  return (
    <div className={styles['bar']} role="toolbar" aria-label={text('evidence.reader.toolbar')}>
      <Segments
        label={text('evidence.view.label')}
        value={view}
        choices={[
          { value: 'pages', label: text('evidence.view.pages') },
          { value: 'text', label: text('evidence.view.text') },
        ]}
        onChange={onView}
      />
      {pages && (
        <>
          <PageField {...pages} />
          <span className={styles['zoom']}>
            <IconButton
              icon="minus"
              label={text('evidence.zoom.out')}
              shortcut="-"
              onPress={pages.onZoomOut}
            />
            <button
              type="button"
              className={styles['share']}
              aria-pressed={pages.isFit}
              title={text('evidence.zoom.fit')}
              onClick={pages.onFit}
            >
              {intl.formatNumber(pages.share, { style: 'percent' })}
            </button>
            <IconButton icon="plus" label={text('evidence.zoom.in')} shortcut="+" onPress={pages.onZoomIn} />
          </span>
        </>
      )}
    </div>
  );
}

function PageField({ page, pageCount, onPage }: PageControls) {
  const text = useText();
  const [typed, setTyped] = useState<string | null>(null);
  useEffect(() => setTyped(null), [page]);
  const commit = () => {
    const wanted = Number(typed);
    if (typed !== null && Number.isInteger(wanted) && wanted >= 1) onPage(Math.min(wanted, pageCount));
    setTyped(null);
  };
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter') commit();
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      setTyped(null);
    }
  };
  return (
    <span className={styles['pages']}>
      <input
        className={styles['page']}
        style={{ width: `${String(pageCount).length + 4}ch` }}
        inputMode="numeric"
        aria-label={text('evidence.page.label')}
        value={typed ?? String(page)}
        onChange={(event) => setTyped(event.target.value.replace(/\D/g, ''))}
        onFocus={(event) => event.target.select()}
        onBlur={commit}
        onKeyDown={press}
      />
      {text('evidence.page.of', { count: pageCount })}
    </span>
  );
}
