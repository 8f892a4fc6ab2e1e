import {
  type ClipboardEvent,
  type MouseEvent,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useFind } from '#renderer/desk/useFind.ts';
import type { Document, DocumentText, UsedPassage } from '#renderer/api/types.ts';
import { go, usePlace } from '#renderer/desk/place.ts';
import { useText } from '#renderer/i18n/useText.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { PassagePlaces } from '#renderer/ui/PassagePlaces.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { Skeleton } from '#renderer/ui/Skeleton.tsx';
import { FindBar } from './FindBar.tsx';
import { LinkBar } from './LinkBar.tsx';
import { PassageList } from './PassageList.tsx';
import { type Picked, trimSpan } from './Picked.ts';
import { PdfView } from './PdfView.tsx';
import { takeFocus } from '#renderer/desk/wantedFocus.ts';
import { forgetWantedWords, useWantedWords } from './wantedWords.ts';
import { ReaderHead } from './ReaderHead.tsx';
import { rememberReader, useReaderMemory } from './readerMemory.ts';
import { ReaderToolbar } from './ReaderToolbar.tsx';
import type { ReaderViewHandle, Target } from './ReaderView.ts';
import { shownPassages } from './shownPassages.ts';
import { sentenceAt } from './sentences.ts';
import type { Span } from './Span.ts';
import { isTable, TableView } from './TableView.tsx';
import { TextView } from './TextView.tsx';
import { useLinking } from './useLinking.ts';
import { hasPages, usePdf } from './usePdf.ts';
import { useReaderActions } from './useReaderActions.ts';
import { useReaderKeys } from './useReaderKeys.ts';
import { useSelectedSpan } from './useSelectedSpan.ts';
import { useSentenceCursor } from './useSentenceCursor.ts';
import { useZoom } from './useZoom.ts';
import styles from './Reader.module.css';

/** A document open for reading, with its passages, finding, and what links words to the claim in focus. */
export function Reader({
  document,
  text,
  passages: used,
}: {
  readonly document: Document;
  readonly text: DocumentText;
  readonly passages: readonly UsedPassage[];
}) {
  const say = useText();
  const place = usePlace();
  const memory = useReaderMemory();
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null);
  const view = useRef<ReaderViewHandle>(null);
  const table = isTable(document);
  const mode = hasPages(document) ? (memory.views[document.mediaType] ?? 'pages') : 'text';
  const setMode = (next: 'pages' | 'text') =>
    rememberReader({ views: { ...memory.views, [document.mediaType]: next } });

  const passages = useMemo(() => shownPassages(used, text.textVersionId), [used, text.textVersionId]);
  const [target, setTarget] = useState<Target | null>(null);
  const [picked, setPicked] = useState<Picked | null>(null);
  const [, setLayouts] = useState(0);
  const onLayout = useCallback(() => setLayouts((count) => count + 1), []);
  const cursor = useSentenceCursor(document, text);

  // Where the passage in focus stands; again when the view changes.
  const current = passages.find((passage) => passage.id === place.passage);
  const currentStart = current?.start;
  const currentEnd = current?.end;
  useEffect(() => {
    if (currentStart !== undefined && currentEnd !== undefined)
      setTarget({ span: { start: currentStart, end: currentEnd } });
  }, [place.passage, currentStart, currentEnd, mode]);

  // Words that a search found: selected as by the keys, so that they can be linked at once.
  const wantedWords = useWantedWords(document.id);
  useEffect(() => {
    if (!wantedWords) return;
    forgetWantedWords();
    cursor.set(wantedWords);
    setTarget({ span: wantedWords });
  }, [wantedWords]);

  const pick = useCallback(
    (span: Span | null, by: 'mouse' | 'keys') => {
      const trimmed = span && trimSpan(text.text, span);
      setPicked(trimmed && { kind: 'span', span: trimmed, by });
    },
    [text],
  );
  useSelectedSpan(scroller, view, (selected) => {
    if (selected === null)
      setPicked((before) => (before?.kind === 'span' && before.by === 'keys' ? before : null));
    else {
      cursor.set(null);
      if (selected.kind === 'span') pick(selected.span, 'mouse');
      else setPicked(selected);
    }
  });
  const clear = () => {
    cursor.set(null);
    setPicked(null);
    getSelection()?.removeAllRanges();
  };
  /** Where the keys begin: at what was last shown, as long as it is in sight, else at the top. */
  const beginning = (direction: 1 | -1): number => {
    const rect = target && view.current?.rectOf(target.span);
    const sight = scroller?.getBoundingClientRect();
    if (rect && sight && rect.bottom > sight.top && rect.top < sight.bottom)
      return direction === 1 ? target.span.end : target.span.start;
    return view.current?.firstVisible() ?? 0;
  };
  const moveCursor = (direction: 1 | -1, isExtending: boolean) => {
    getSelection()?.removeAllRanges();
    const from =
      picked?.kind === 'span'
        ? direction === 1
          ? picked.span.end
          : picked.span.start
        : beginning(direction);
    const head = cursor.step(direction, isExtending, from);
    if (head) setTarget({ span: head });
  };
  useEffect(() => {
    if (cursor.span) pick(cursor.span, 'keys');
  }, [cursor.span?.start, cursor.span?.end, pick]);

  const pickCell = (span: Span | null) => {
    cursor.set(span);
    if (!span) setPicked(null);
  };

  const pdf = usePdf(document, mode === 'pages');
  const zoom = useZoom(scroller, pdf.kind === 'open' ? pdf.pdf.firstSize.width : null);
  const [page, setPage] = useState(1);
  const [goToPage, setGoToPage] = useState<{ readonly number: number } | null>(null);

  const [words, setWords] = useState<string | null>(null);
  const found = useFind(text, text.text, words ?? '');
  const [hitAt, setHitAt] = useState(0);
  // Where one was when finding began: the first place after that comes first.
  const findFrom = useRef(0);
  useEffect(() => {
    const first = found.hits.findIndex((hit) => hit.start >= findFrom.current);
    setHitAt(Math.max(0, first));
    const hit = found.hits[Math.max(0, first)];
    if (hit) setTarget({ span: hit });
  }, [found]);
  const stepHit = (direction: 1 | -1) => {
    if (found.hits.length === 0) return;
    const next = (hitAt + direction + found.hits.length) % found.hits.length;
    setHitAt(next);
    const hit = found.hits[next];
    if (hit) setTarget({ span: hit });
  };
  const openFind = () => {
    findFrom.current = view.current?.firstVisible() ?? 0;
    const span = picked?.kind === 'span' ? picked.span : null;
    const isShort = span !== null && span.end - span.start <= 80;
    setWords(isShort ? text.text.slice(span.start, span.end) : (words ?? ''));
    clear();
  };
  const closeFind = () => {
    const hit = found.hits[hitAt];
    setWords(null);
    // Where one has found something, one is: the keys go on from there.
    if (hit) cursor.set(sentenceAt(text, hit.start, document.language));
    focusText(scroller);
  };

  const linking = useLinking(document, text.textVersionId, picked, clear);
  const close = () => {
    leave();
    go({ document: undefined, passage: undefined });
  };
  const actions = useReaderKeys({
    document,
    hasPages: mode === 'pages',
    isPicked: picked !== null,
    moveCursor,
    stepPassage: (direction) => {
      const at = passages.findIndex((passage) => passage.id === place.passage);
      const next = passages[at === -1 && direction === -1 ? passages.length - 1 : at + direction];
      if (next) go({ passage: next.id, ...(next.uses[0] ? { claim: next.uses[0].claimId } : {}) });
    },
    link: linking.link,
    find: openFind,
    toggleView: () => setMode(mode === 'pages' ? 'text' : 'pages'),
    zoom,
    stepBack: () => {
      if (picked !== null) clear();
      else close();
    },
  });
  const { root, onKeyDown, leave } = useReaderActions(actions);

  useEffect(() => {
    if (scroller && takeFocus('reader')) focusText(scroller);
  }, [scroller]);

  const rect =
    picked?.kind === 'unmatched' ? picked.rect : picked ? (view.current?.rectOf(picked.span) ?? null) : null;
  const copy = (event: ClipboardEvent) => {
    if (picked?.kind !== 'span') return;
    event.clipboardData.setData('text/plain', text.text.slice(picked.span.start, picked.span.end));
    event.preventDefault();
  };
  const press = (event: MouseEvent) => {
    if (!getSelection()?.isCollapsed || !(event.target instanceof Element)) return;
    const mark = event.target.closest<HTMLElement>('mark[data-passage]');
    const passage = passages.find((each) => each.id === mark?.dataset['passage']);
    if (passage) go({ passage: passage.id, ...(passage.uses[0] ? { claim: passage.uses[0].claimId } : {}) });
    const link = event.target.closest<HTMLElement>('[data-href]');
    const leaf = link?.querySelector<HTMLElement>('[data-at]');
    if (link && leaf) {
      const start = Number(leaf.dataset['at']);
      cursor.set({ start, end: start + (link.textContent?.length ?? 0) });
    }
  };

  const shared = {
    ref: view,
    document,
    text,
    passages,
    currentPassage: place.passage,
    target,
    cursor: picked?.kind === 'span' && picked.by === 'keys' ? picked.span : null,
    hits: found.hits,
    currentHit: words === null ? null : (found.hits[hitAt] ?? null),
    onLayout,
  };
  return (
    <div ref={root} className={styles['reader']} onKeyDown={onKeyDown}>
      <ReaderHead document={document} text={text} onFind={openFind} onClose={close} />
      {hasPages(document) && (
        <ReaderToolbar
          view={mode}
          onView={setMode}
          pages={
            pdf.kind === 'open'
              ? {
                  page,
                  pageCount: pdf.pdf.pageCount,
                  share: zoom.share,
                  isFit: zoom.isFit,
                  onPage: (number) => setGoToPage({ number }),
                  onZoomIn: zoom.zoomIn,
                  onZoomOut: zoom.zoomOut,
                  onFit: zoom.fit,
                }
              : null
          }
        />
      )}
      <PassagePlaces
        passages={used}
        group={say('evidence.group.reader')}
        onShow={({ textVersionId, start, end }) => {
          if (textVersionId !== text.textVersionId) return;
          cursor.set({ start, end });
          setTarget({ span: { start, end } });
        }}
        onLeave={() => focusText(scroller)}
      />
      {words !== null && (
        <FindBar
          words={words}
          count={found.hits.length}
          isCapped={found.isCapped}
          current={hitAt}
          onWords={setWords}
          onStep={stepHit}
          onClose={closeFind}
        />
      )}
      <div
        ref={setScroller}
        className={`${styles['scroller']} ${mode === 'pages' ? styles['desk'] : ''}`}
        // A table is focused itself, so that its cells are told.
        {...(table ? {} : { tabIndex: 0, role: 'region', 'aria-label': document.title })}
        data-reading
        onCopy={copy}
        onClick={press}
      >
        {scroller && mode === 'pages' && pdf.kind === 'open' && (
          <PdfView
            {...shared}
            scroller={scroller}
            pdf={pdf.pdf}
            scaleFor={zoom.scaleFor}
            goToPage={goToPage}
            onPage={setPage}
          />
        )}
        {mode === 'pages' && pdf.kind === 'opening' && <Skeleton lines={12} />}
        {mode === 'pages' && pdf.kind === 'failed' && (
          <EmptyState
            action={<Button onPress={() => setMode('text')}>{say('evidence.view.showText')}</Button>}
          >
            {say('evidence.pages.failed')}
          </EmptyState>
        )}
        {scroller && mode === 'text' && table && (
          <TableView {...shared} scroller={scroller} onCell={pickCell} />
        )}
        {scroller && mode === 'text' && !table && <TextView {...shared} scroller={scroller} />}
        {scroller && picked && (
          <LinkBar
            rect={rect}
            scroller={scroller}
            claimNumber={linking.claimNumber}
            refusal={linking.refusal}
            address={linking.addressIn(text)}
            onLink={linking.link}
            onTextView={() => setMode('text')}
          />
        )}
      </div>
      <p className="visually-hidden" aria-live="polite">
        {picked?.kind === 'span' && picked.by === 'keys'
          ? say('evidence.link.selected', { words: text.text.slice(picked.span.start, picked.span.end) })
          : ''}
      </p>
      <PassageList
        passages={passages}
        current={place.passage}
        isOpen={memory.isListOpen}
        onToggle={() => rememberReader({ isListOpen: !memory.isListOpen })}
      />
    </div>
  );
}

/** Puts the focus into the text: on the table, where it is one. */
function focusText(scroller: HTMLElement | null): void {
  (scroller?.querySelector<HTMLElement>('[role=grid]') ?? scroller)?.focus();
}
