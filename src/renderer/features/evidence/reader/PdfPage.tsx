import type { RenderTask, TextLayer } from 'pdfjs-dist';
import { memo, type MouseEvent, useEffect, useMemo, useRef, useState } from 'react';
import { alignPage } from '#shared/domain/anchoring/alignPage.ts';
import { foldLetters } from '#shared/domain/anchoring/foldLetters.ts';
import { useText } from '#renderer/i18n/useText.ts';
import { StanceMark } from '#renderer/ui/StanceMark.tsx';
import type { Box } from './mergeBoxes.ts';
import type { OpenPdf } from './openPdf.ts';
import { boxesOf, type PdfSheet } from './PdfSheet.ts';
import type { ShownPassage } from './shownPassages.ts';
import type { Span } from './Span.ts';
import styles from './PdfView.module.css';

/** A page may not need more pixels than this, however large it is shown. */
const mostPixels = 16_000_000;
/** While the size changes the picture is stretched; it is drawn anew when it has stood still for this long. */
const restMs = 120;

/** One page of a PDF: its picture, the passages over it, and its letters on top, invisible, to be selected. */
export const PdfPage = memo(function PdfPage({
  pdf,
  number,
  scale,
  text,
  start,
  passages,
  currentPassage,
  cursor,
  hits,
  currentHit,
  onSize,
  onSheet,
  onPassage,
}: {
  readonly pdf: OpenPdf;
  readonly number: number;
  /** CSS pixels a point. */
  readonly scale: number;
  readonly text: string;
  readonly start: number;
  readonly passages: readonly ShownPassage[];
  readonly currentPassage: string | undefined;
  readonly cursor: Span | null;
  readonly hits: readonly Span[];
  readonly currentHit: Span | null;
  readonly onSize: (number: number, size: { readonly width: number; readonly height: number }) => void;
  readonly onSheet: (number: number, sheet: PdfSheet | null) => void;
  readonly onPassage: (passage: ShownPassage) => void;
}) {
  const say = useText();
  const page = useRef<HTMLDivElement>(null);
  const picture = useRef<HTMLDivElement>(null);
  const letters = useRef<HTMLDivElement>(null);
  const [sheet, setSheet] = useState<PdfSheet | null>(null);

  useEffect(() => drawPicture(pdf, number, scale, picture.current), [pdf, number, scale]);

  useEffect(() => {
    const container = letters.current;
    const element = page.current;
    if (!container || !element) return;
    let isOver = false;
    let layer: TextLayer | undefined;
    void (async () => {
      const [proxy, { content, runs }] = await Promise.all([pdf.page(number), pdf.content(number)]);
      if (isOver) return;
      const viewport = proxy.getViewport({ scale: 1 });
      // The letters are measured in the page's language, and so must be set in it, whatever that of the desk is.
      container.lang = content.lang ?? '';
      onSize(number, { width: viewport.width, height: viewport.height });
      layer = new pdf.library.TextLayer({ textContentSource: content, container, viewport });
      await layer.render();
      if (isOver) return;
      // Keeps a selection from leaping to the end when the pointer is between two lines.
      const end = document.createElement('div');
      end.className = styles['end'] ?? '';
      container.append(end);
      const made: PdfSheet = {
        number,
        start,
        text,
        runs,
        alignment: alignPage(runs, text),
        element,
        elements: layer.textDivs,
      };
      setSheet(made);
      onSheet(number, made);
    })().catch(() => {
      // The page is damaged or the document was closed: its picture stays as far as it came.
    });
    return () => {
      isOver = true;
      layer?.cancel();
      container.replaceChildren();
      setSheet(null);
      onSheet(number, null);
    };
  }, [pdf, number, text, start, onSize, onSheet]);

  const drawn = useMemo(
    () => (sheet ? passages.map((passage) => ({ passage, boxes: boxesOf(sheet, passage) })) : []),
    [sheet, passages],
  );
  const cursorBoxes = useMemo(() => (sheet && cursor ? boxesOf(sheet, cursor) : []), [sheet, cursor]);
  const hitBoxes = useMemo(
    () => (sheet ? hits.map((hit) => ({ hit, boxes: boxesOf(sheet, hit) })) : []),
    [sheet, hits],
  );
  const isUnplaced = drawn.some(
    ({ passage, boxes }) =>
      passage.id === currentPassage && boxes.length === 0 && hasLetters(text, start, passage),
  );

  const press = (event: MouseEvent) => {
    if (!getSelection()?.isCollapsed || !page.current) return;
    const rect = page.current.getBoundingClientRect();
    const x = (event.clientX - rect.left) / rect.width;
    const y = (event.clientY - rect.top) / rect.height;
    const hit = drawn.findLast(({ boxes }) =>
      boxes.some(
        (box) => x >= box.left && x <= box.left + box.width && y >= box.top && y <= box.top + box.height,
      ),
    );
    if (hit) onPassage(hit.passage);
  };

  return (
    <div
      ref={page}
      className={styles['page']}
      data-page={number}
      style={{ ['--total-scale-factor' as string]: scale }}
      onClick={press}
      onPointerDown={() => letters.current?.classList.add(styles['selecting'] ?? '')}
      onPointerUp={() => letters.current?.classList.remove(styles['selecting'] ?? '')}
    >
      <div ref={picture} className={styles['picture']} />
      <div className={styles['marks']}>
        {hitBoxes.flatMap(({ hit, boxes }) =>
          boxes.map((box, at) => (
            <Stroke
              key={`${hit.start} ${at}`}
              box={box}
              look={hit === currentHit ? 'foundCurrent' : 'found'}
            />
          )),
        )}
        {drawn.flatMap(({ passage, boxes }) =>
          boxes.map((box, at) => (
            <Stroke
              key={`${passage.id} ${at}`}
              box={box}
              look={passage.id === currentPassage ? 'passageCurrent' : 'passage'}
              passage={passage}
              isLast={at === boxes.length - 1}
            />
          )),
        )}
        {cursorBoxes.map((box, at) => (
          <Stroke key={at} box={box} look="cursor" />
        ))}
      </div>
      <div ref={letters} className={styles['letters']} />
      {isUnplaced && <p className={styles['unplaced']}>{say('evidence.pages.unplaced')}</p>}
    </div>
  );
});

const hasLetters = (text: string, start: number, span: Span): boolean =>
  foldLetters(text.slice(Math.max(0, span.start - start), Math.max(0, span.end - start))).letters !== '';

type Look = 'passage' | 'passageCurrent' | 'cursor' | 'found' | 'foundCurrent';

const percent = (share: number): string => `${(share * 100).toFixed(3)}%`;

function Stroke({
  box,
  look,
  passage,
  isLast = false,
}: {
  readonly box: Box;
  readonly look: Look;
  readonly passage?: ShownPassage;
  readonly isLast?: boolean;
}) {
  const stances = new Set(passage?.uses.map((use) => use.as).filter((as) => as !== 'appearance'));
  return (
    <div
      className={styles[look]}
      data-as={passage?.as}
      data-passage={passage?.id}
      style={{
        left: percent(box.left),
        top: percent(box.top),
        width: percent(box.width),
        height: percent(box.height),
      }}
    >
      {isLast && stances.size > 0 && (
        <span className={styles['sign']}>
          {[...stances].map((stance) => (
            <StanceMark key={stance} stance={stance} />
          ))}
        </span>
      )}
    </div>
  );
}

/** Draws a page into a holder, in place of what is drawn there; answers how to give it up. */
function drawPicture(pdf: OpenPdf, number: number, scale: number, holder: HTMLElement | null): () => void {
  if (!holder) return () => undefined;
  let isOver = false;
  let task: RenderTask | undefined;
  const draw = async () => {
    const page = await pdf.page(number);
    if (isOver) return;
    const plain = page.getViewport({ scale: 1 });
    const sharpest = Math.sqrt(mostPixels / (plain.width * plain.height));
    const viewport = page.getViewport({ scale: Math.min(scale * devicePixelRatio, sharpest) });
    const canvas = document.createElement('canvas');
    canvas.width = Math.floor(viewport.width);
    canvas.height = Math.floor(viewport.height);
    task = page.render({ canvas, viewport });
    await task.promise;
    if (!isOver) holder.replaceChildren(canvas);
  };
  // Cancelled, or the page is damaged: what was drawn before stays.
  const start = () => void draw().catch(() => undefined);
  const timer = holder.childElementCount > 0 ? setTimeout(start, restMs) : undefined;
  if (timer === undefined) start();
  return () => {
    isOver = true;
    clearTimeout(timer);
    task?.cancel();
  };
}
