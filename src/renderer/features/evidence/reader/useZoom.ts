import { useCallback, useEffect, useState } from 'react';

const steps = [0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3, 4] as const;
/** A point is 1/72 inch, a CSS pixel 1/96. */
const pixelsPerPoint = 96 / 72;
const marginPx = 16;

/** How large pages are shown: as wide as the reader, or a share of their size on paper. */
export function useZoom(scroller: HTMLElement | null, pageWidth: number | null) {
  const [zoom, setZoom] = useState<'fit' | number>('fit');
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (!scroller) return;
    const observer = new ResizeObserver(() => setWidth(scroller.clientWidth));
    observer.observe(scroller);
    setWidth(scroller.clientWidth);
    return () => observer.disconnect();
  }, [scroller]);
  const room = Math.max(120, width - 2 * marginPx);
  /** CSS pixels a point, for a page of so many points. */
  const scaleFor = useCallback(
    (points: number) => (zoom === 'fit' ? room / points : zoom * pixelsPerPoint),
    [zoom, room],
  );
  const share = (pageWidth ? scaleFor(pageWidth) : pixelsPerPoint) / pixelsPerPoint;
  return {
    scaleFor,
    /** 1 is the size on paper. */
    share,
    isFit: zoom === 'fit',
    zoomIn: () => setZoom(steps.find((step) => step > share + 0.01) ?? steps[steps.length - 1] ?? 1),
    zoomOut: () => setZoom(steps.findLast((step) => step < share - 0.01) ?? steps[0]),
    fit: () => setZoom('fit'),
  };
}
