import { useVirtualizer } from '@tanstack/react-virtual';
import {
  useCallback,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { alignPage } from '#shared/domain/anchoring/alignPage.ts';
import { findRunsOfText } from '#shared/domain/anchoring/mapPage.ts';
import type { Page } from '#shared/domain/document/Layout.ts';
import { go } from '#renderer/desk/place.ts';
import type { OpenPdf } from './openPdf.ts';
import { PdfPage } from './PdfPage.tsx';
import { boxesOf, type PdfSheet, spanOfSelection } from './PdfSheet.ts';
import type { ReaderViewProps } from './ReaderView.ts';
import type { ShownPassage } from './shownPassages.ts';
import type { Span } from './Span.ts';
import styles from './PdfView.module.css';

const gap = 12;
const none: readonly never[] = [];

type Props = ReaderViewProps & {
  readonly pdf: OpenPdf;
  /** CSS pixels a point, for a page that is so many points wide. */
  readonly scaleFor: (points: number) => number;
  /** Told which page is at the top. */
  readonly onPage: (number: number) => void;
  /** A page to go to; a new object goes there again. */
  readonly goToPage: { readonly number: number } | null;
};

/** The pages of a PDF. Only those near what is in sight are drawn, so that thousands do no harm. */
export function PdfView({
  ref,
  pdf,
  scaleFor,
  text: { text, layout },
  passages,
  currentPassage,
  target,
  cursor,
  hits,
  currentHit,
  scroller,
  goToPage,
  onPage,
  onLayout,
}: Props) {
  const sizes = useRef(new Map<number, { readonly width: number; readonly height: number }>());
  const sheets = useRef(new Map<number, PdfSheet>());
  const [pinned, setPinned] = useState<readonly number[]>(none);
  const [, setSizeCount] = useState(0);
  const latestScale = useRef(scaleFor);
  latestScale.current = scaleFor;
  /** The size of a page in CSS pixels. */
  const sizeOf = (index: number) => {
    const { width, height } = sizes.current.get(index + 1) ?? pdf.firstSize;
    const scale = latestScale.current(width);
    return { scale, width: width * scale, height: height * scale };
  };
  const virtualizer = useVirtualizer({
    count: pdf.pageCount,
    getScrollElement: () => scroller,
    estimateSize: (index) => sizeOf(index).height,
    overscan: 1,
    gap,
    paddingStart: gap,
    paddingEnd: gap,
    rangeExtractor: ({ startIndex, endIndex, overscan, count }) => {
      const near = new Set(pinned);
      for (
        let at = Math.max(0, startIndex - overscan);
        at <= Math.min(count - 1, endIndex + overscan);
        at += 1
      )
        near.add(at);
      return [...near].sort((a, b) => a - b);
    },
  });

  // A change of scale keeps what is at the top at the top.
  const top = useRef({ index: 0, share: 0 });
  const shownScale = useRef(scaleFor);
  useLayoutEffect(() => {
    if (shownScale.current === scaleFor) return;
    shownScale.current = scaleFor;
    const { index, share } = top.current;
    virtualizer.measure();
    const [start = 0] = virtualizer.getOffsetForIndex(index, 'start') ?? [];
    scroller.scrollTop = start + share * sizeOf(index).height;
  });
  const readTop = useCallback(() => {
    const offset = scroller.scrollTop;
    const item = virtualizer.getVirtualItemForOffset(offset + gap);
    if (!item) return;
    top.current = { index: item.index, share: Math.max(0, (offset - item.start) / item.size) };
    const middle = virtualizer.getVirtualItemForOffset(offset + scroller.clientHeight / 3);
    onPage((middle ?? item).index + 1);
  }, [scroller, virtualizer, onPage]);
  useEffect(() => {
    readTop();
    scroller.addEventListener('scroll', readTop, { passive: true });
    return () => scroller.removeEventListener('scroll', readTop);
  }, [scroller, readTop]);

  const onSize = useCallback(
    (number: number, size: { readonly width: number; readonly height: number }) => {
      const known = sizes.current.get(number);
      if (known?.width === size.width && known.height === size.height) return;
      sizes.current.set(number, size);
      virtualizer.resizeItem(number - 1, size.height * latestScale.current(size.width));
      setSizeCount(sizes.current.size);
    },
    [virtualizer],
  );
  const onSheet = useCallback(
    (number: number, sheet: PdfSheet | null) => {
      if (sheet) sheets.current.set(number, sheet);
      else sheets.current.delete(number);
      onLayout();
    },
    [onLayout],
  );
  const onPassage = useCallback((passage: ShownPassage) => {
    go({ passage: passage.id, ...(passage.uses[0] ? { claim: passage.uses[0].claimId } : {}) });
  }, []);

  // A page that holds the selection stays, however far it is scrolled away.
  useEffect(() => {
    const read = () => {
      const selection = getSelection();
      const pageOf = (node: Node | null | undefined) => {
        const element = node instanceof Element ? node : node?.parentElement;
        const page = scroller.contains(element ?? null) ? element?.closest<HTMLElement>('[data-page]') : null;
        return page ? [Number(page.dataset['page']) - 1] : [];
      };
      const next = selection?.isCollapsed
        ? []
        : [...pageOf(selection?.anchorNode), ...pageOf(selection?.focusNode)];
      setPinned((before) => (before.join() === next.join() ? before : next));
    };
    document.addEventListener('selectionchange', read);
    return () => document.removeEventListener('selectionchange', read);
  }, [scroller]);

  const pageTexts = useMemo(() => new Map(layout.pages.map((page) => [page.page, page])), [layout]);

  useEffect(() => {
    if (!target) return;
    const page = layout.pages.findLast((each) => each.start <= target.span.start) ?? layout.pages[0];
    if (!page) return;
    let isOver = false;
    const index = page.page - 1;
    const scrollTo = (across: number, down: number) => {
      const { width, height } = sizeOf(index);
      const [start = 0] = virtualizer.getOffsetForIndex(index, 'start') ?? [];
      const y = start + down * height;
      const isInSight = y > scroller.scrollTop + 24 && y < scroller.scrollTop + scroller.clientHeight - 120;
      if (!isInSight) scroller.scrollTop = y - Math.min(scroller.clientHeight / 3, 240);
      const x = (scroller.scrollWidth - width) / 2 + across * width;
      const isBeside = x < scroller.scrollLeft || x > scroller.scrollLeft + scroller.clientWidth - 120;
      if (isBeside) scroller.scrollLeft = x - 24;
    };
    void Promise.all([pdf.content(page.page), pdf.page(page.page)])
      .then(([{ runs }, proxy]) => {
        if (isOver) return;
        const { width, height } = proxy.getViewport({ scale: 1 });
        const pageText = text.slice(page.start, page.end);
        const from = target.span.start - page.start;
        const [part] = findRunsOfText(
          { alignment: alignPage(runs, pageText), runs, text: pageText },
          from,
          Math.max(from + 1, target.span.end - page.start),
        );
        const run = part && runs[part.run];
        onSize(page.page, { width, height });
        scrollTo(run ? run.left / width : 0, run ? (run.y - run.size) / height : 0);
      })
      .catch(() => scrollTo(0, 0));
    return () => {
      isOver = true;
    };
    // Once for each target: nothing else moves the page.
  }, [target]);

  useEffect(() => {
    if (goToPage) virtualizer.scrollToIndex(goToPage.number - 1, { align: 'start' });
  }, [goToPage, virtualizer]);

  useImperativeHandle(
    ref,
    () => ({
      readSelection: (range) => spanOfSelection([...sheets.current.values()], range),
      rectOf: (span) => {
        for (const sheet of [...sheets.current.values()].sort((a, b) => a.number - b.number)) {
          const boxes = boxesOf(sheet, span);
          const [first] = boxes;
          if (!first) continue;
          const page = sheet.element.getBoundingClientRect();
          const bottom = Math.max(...boxes.map((box) => box.top + box.height));
          return new DOMRect(
            page.left + first.left * page.width,
            page.top + first.top * page.height,
            first.width * page.width,
            (bottom - first.top) * page.height,
          );
        }
        return null;
      },
      firstVisible: () => pageTexts.get(top.current.index + 1)?.start ?? 0,
    }),
    [pageTexts],
  );

  const passagesOn = useMemo(() => sortToPages(passages, layout.pages), [passages, layout]);
  const hitsOn = useMemo(() => sortToPages(hits, layout.pages), [hits, layout]);
  const items = virtualizer.getVirtualItems();
  const widest = Math.max(0, ...items.map((item) => sizeOf(item.index).width));
  return (
    <div
      className={styles['pages']}
      style={{ height: virtualizer.getTotalSize(), minWidth: widest + 2 * gap }}
    >
      {items.map((item) => {
        const number = item.index + 1;
        const page = pageTexts.get(number);
        const { width, scale } = sizeOf(item.index);
        return (
          <div
            key={item.key}
            className={styles['place']}
            style={{ top: item.start, height: item.size, width, marginInlineStart: -width / 2 }}
          >
            <PdfPage
              pdf={pdf}
              number={number}
              scale={scale}
              text={page ? text.slice(page.start, page.end) : ''}
              start={page?.start ?? 0}
              passages={passagesOn.get(number) ?? none}
              currentPassage={currentPassage}
              cursor={cursor && page && touches(cursor, page) ? cursor : null}
              hits={hitsOn.get(number) ?? none}
              currentHit={currentHit}
              onSize={onSize}
              onSheet={onSheet}
              onPassage={onPassage}
            />
          </div>
        );
      })}
    </div>
  );
}

const touches = (one: Span, other: Span): boolean => one.start < other.end && one.end > other.start;

/** Which stretches touch which page. */
function sortToPages<Each extends Span>(
  spans: readonly Each[],
  pages: readonly Page[],
): ReadonlyMap<number, readonly Each[]> {
  const byPage = new Map<number, Each[]>();
  if (spans.length === 0) return byPage;
  for (const page of pages) {
    const inside = spans.filter((span) => touches(span, page));
    if (inside.length > 0) byPage.set(page.page, inside);
  }
  return byPage;
}
