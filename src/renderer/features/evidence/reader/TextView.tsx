import { useEffect, useImperativeHandle, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Mark } from '#shared/domain/document/Layout.ts';
import { type Chunk, groupBlocks } from './groupBlocks.ts';
import { highlightRanges } from './highlightRanges.ts';
import type { ReaderViewProps } from './ReaderView.ts';
import { TextChunk } from './TextChunk.tsx';
import type { Over } from './TextSegments.tsx';
import { leavesOf, offsetOfPoint, rangeOfSpan, spanOfRange } from './textOffsets.ts';
import styles from './TextView.module.css';

/** Documents of no more chunks than this are laid out at once. */
const fewChunks = 8;
/** How far beyond what is in sight chunks are laid out. */
const marginPx = 1_500;

/** A document as clean text. A long one is laid out piece by piece, as it comes into sight. */
export function TextView({
  ref,
  document: { language },
  text: { text, layout },
  passages,
  currentPassage,
  target,
  cursor,
  hits,
  currentHit,
  scroller,
  onLayout,
}: ReaderViewProps) {
  const root = useRef<HTMLDivElement>(null);
  const chunks = useMemo(() => groupBlocks(layout.blocks, layout.pages), [layout]);
  const overs = useMemo(
    () =>
      chunks.map((chunk) => [
        ...marksIn(layout.marks, chunk).map((mark): Over => ({
          kind: 'mark',
          mark,
          start: mark.start,
          end: mark.end,
        })),
        ...passages
          .filter((passage) => passage.start < chunk.end && passage.end > chunk.start)
          .map((passage): Over => ({
            kind: 'passage',
            passage,
            isCurrent: passage.id === currentPassage,
            start: passage.start,
            end: passage.end,
          })),
      ]),
    [chunks, layout, passages, currentPassage],
  );
  const { drawn, draw } = useDrawnChunks(chunks, root, scroller);

  useImperativeHandle(
    ref,
    () => ({
      readSelection: (range) => (root.current ? spanOfRange(root.current, range) : null),
      rectOf: (span) =>
        (root.current && rangeOfSpan(leavesOf(root.current), span)?.getBoundingClientRect()) ?? null,
      firstVisible: () => {
        const top = scroller.getBoundingClientRect().top;
        const chunk = [...(root.current?.children ?? [])].find(
          (each) => each.getBoundingClientRect().bottom > top + 1,
        );
        return chunk && root.current ? (offsetOfPoint(root.current, chunk, 0, false) ?? 0) : 0;
      },
    }),
    [scroller],
  );

  useLayoutEffect(() => {
    if (!target || !root.current) return undefined;
    const at = chunkAt(chunks, target.span.start);
    if (at === chunks.length) return undefined;
    if (!drawn.has(at)) draw([at - 1, at, at + 1]);
    else {
      const show = () => {
        const rect =
          root.current && rangeOfSpan(leavesOf(root.current), target.span)?.getBoundingClientRect();
        if (rect) scrollIntoSight(scroller, rect);
      };
      show();
      // What lies between may turn out longer than was guessed.
      const frame = requestAnimationFrame(show);
      return () => cancelAnimationFrame(frame);
    }
    return undefined;
    // Once for each target, and again when its chunk has been drawn.
  }, [target, chunks, drawn, draw, scroller]);

  useEffect(() => {
    if (!root.current) return;
    const leaves = leavesOf(root.current);
    const near = hits.filter((hit) => {
      const at = chunkAt(chunks, hit.start);
      return hit !== currentHit && drawn.has(at);
    });
    const ranges = (spans: readonly { readonly start: number; readonly end: number }[]) =>
      spans.flatMap((span) => rangeOfSpan(leaves, span) ?? []);
    highlightRanges('reader-cursor', cursor ? ranges([cursor]) : []);
    highlightRanges('reader-found', ranges(near));
    highlightRanges('reader-found-current', currentHit ? ranges([currentHit]) : []);
    onLayout();
  }, [cursor, hits, currentHit, chunks, drawn, overs, onLayout]);
  useEffect(
    () => () => {
      for (const name of ['reader-cursor', 'reader-found', 'reader-found-current'] as const)
        highlightRanges(name, []);
    },
    [],
  );

  return (
    <div className={styles['text']} ref={root} lang={language === '' ? undefined : language}>
      {chunks.map((chunk, at) => (
        <section
          key={chunk.start}
          data-chunk={at}
          className={styles['chunk']}
          data-is-lazy={chunks.length > fewChunks}
          style={
            drawn.has(at)
              ? { containIntrinsicBlockSize: `auto ${guessHeight(chunk)}px` }
              : { blockSize: guessHeight(chunk) }
          }
        >
          {drawn.has(at) && <TextChunk chunk={chunk} text={text} over={overs[at] ?? []} />}
        </section>
      ))}
    </div>
  );
}

/** The chunk that an offset stands in, or the number of chunks behind the last. */
function chunkAt(chunks: readonly Chunk[], offset: number): number {
  let low = 0;
  let high = chunks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((chunks[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

const guessHeight = (chunk: Chunk): number =>
  Math.ceil((chunk.end - chunk.start) / 60) * 29 + chunk.groups.length * 16;

/** Scrolls as little as it takes; to a third from the top where it was out of sight. */
function scrollIntoSight(scroller: HTMLElement, rect: DOMRect): void {
  const view = scroller.getBoundingClientRect();
  if (rect.top >= view.top + 8 && rect.bottom <= view.bottom - 64) return;
  scroller.scrollTop +=
    rect.top - view.top - Math.max(16, Math.min(view.height / 3, view.height - rect.height));
}

/** Which chunks are laid out: those that are or were near what is in sight. */
function useDrawnChunks(
  chunks: readonly Chunk[],
  root: React.RefObject<HTMLElement | null>,
  scroller: HTMLElement,
) {
  const firstOf = (all: readonly Chunk[]) => new Set(all.slice(0, fewChunks).map((_, at) => at));
  const [state, setState] = useState(() => ({ chunks, drawn: firstOf(chunks) as ReadonlySet<number> }));
  if (state.chunks !== chunks) setState({ chunks, drawn: firstOf(chunks) });
  const [draw] = useState(
    () => (ats: readonly number[]) =>
      setState((before) =>
        ats.every((at) => before.drawn.has(at))
          ? before
          : { ...before, drawn: new Set([...before.drawn, ...ats]) },
      ),
  );
  useEffect(() => {
    if (!root.current || chunks.length <= fewChunks) return;
    const observer = new IntersectionObserver(
      (entries) => {
        const near = entries
          .filter((entry) => entry.isIntersecting)
          .map((entry) => Number((entry.target as HTMLElement).dataset['chunk']));
        if (near.length > 0) draw(near);
      },
      { root: scroller, rootMargin: `${marginPx}px 0px` },
    );
    for (const chunk of root.current.children) observer.observe(chunk);
    return () => observer.disconnect();
  }, [chunks, root, scroller, draw]);
  return { drawn: state.drawn, draw };
}

/** The marks of a chunk. Marks are sorted by start and do not cross blocks. */
function marksIn(marks: readonly Mark[], chunk: Chunk): readonly Mark[] {
  const startAt = (offset: number) => {
    let low = 0;
    let high = marks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((marks[middle]?.start ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return marks.slice(startAt(chunk.start), startAt(chunk.end)).filter((mark) => mark.type !== 'cell');
}
