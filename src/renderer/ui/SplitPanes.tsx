import {
  Fragment,
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  useEffect,
  useRef,
  useState,
} from 'react';
import { changeSettings, useSettings } from '#renderer/desk/settings.ts';
import { useText } from '#renderer/i18n/useText.ts';
import styles from './SplitPanes.module.css';

/** One pane. The pane without a width takes what is left. */
export type Pane = {
  /** Under which its width is remembered. */
  readonly id: string;
  /** What it is, as in "Resize {pane}". */
  readonly label: string;
  readonly content: ReactNode;
  readonly width?: { readonly initial: number; readonly min: number; readonly max: number };
  readonly isClosed?: boolean;
};

/** Below this the last pane slides over the others. */
const narrowPx = 1180;

function useWidth() {
  const element = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(() => innerWidth);
  useEffect(() => {
    if (!element.current) return;
    const observer = new ResizeObserver(([entry]) => entry && setWidth(entry.contentRect.width));
    observer.observe(element.current);
    return () => observer.disconnect();
  }, []);
  return { element, width };
}

/** Panes beside each other with dividers that can be dragged or moved with the arrow keys; widths are remembered. */
export function SplitPanes({ panes }: { readonly panes: readonly Pane[] }) {
  const text = useText();
  const settings = useSettings();
  const { element, width: total } = useWidth();
  const isNarrow = total < narrowPx;
  const open = panes.filter((pane) => !pane.isClosed);
  const widthOf = (pane: Pane) => Math.min(settings.panes[pane.id] ?? pane.width?.initial ?? 0, total * 0.6);
  const resize = (pane: Pane, width: number) => {
    if (!pane.width) return;
    const within = Math.round(Math.min(pane.width.max, Math.max(pane.width.min, width)));
    changeSettings({ panes: { ...settings.panes, [pane.id]: within } });
  };
  const startDrag = (pane: Pane) => (event: PointerEvent<HTMLDivElement>) => {
    const from = event.clientX;
    const width = widthOf(pane);
    const target = event.currentTarget;
    target.setPointerCapture(event.pointerId);
    target.onpointermove = (move) => resize(pane, width - (move.clientX - from));
    target.onpointerup = () => {
      target.onpointermove = null;
    };
  };
  const moveByKey = (pane: Pane) => (event: KeyboardEvent) => {
    const step = { ArrowLeft: 16, ArrowRight: -16 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    resize(pane, widthOf(pane) + step);
  };
  return (
    <div className={styles['panes']} ref={element}>
      {open.map((pane, at) => {
        const isOver = isNarrow && at === open.length - 1 && at > 1;
        return (
          <Fragment key={pane.id}>
            {pane.width && !isOver && (
              <div
                className={styles['divider']}
                role="separator"
                aria-orientation="vertical"
                aria-label={text('pane.resize', { pane: pane.label })}
                aria-valuenow={Math.round(widthOf(pane))}
                aria-valuemin={pane.width.min}
                aria-valuemax={pane.width.max}
                tabIndex={0}
                onPointerDown={startDrag(pane)}
                onKeyDown={moveByKey(pane)}
              />
            )}
            <div
              className={`${styles['pane']} ${isOver ? styles['over'] : ''}`}
              style={pane.width && !isOver ? { flex: `0 0 ${widthOf(pane)}px` } : undefined}
            >
              {pane.content}
            </div>
          </Fragment>
        );
      })}
    </div>
  );
}
