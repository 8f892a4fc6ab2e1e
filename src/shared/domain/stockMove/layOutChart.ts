import type { ChartPoint, SpanMove, UsedPrice } from './StockMove.ts';

/** What of a move is drawn. */
type ChartedMove = {
  readonly points: readonly ChartPoint[];
  readonly spans: readonly Pick<SpanMove, 'span' | 'from' | 'to'>[];
};

type Anchor = 'start' | 'middle' | 'end';

/** A price that the chart marks, with the place of its label. */
export type ChartMark = {
  readonly x: number;
  readonly y: number;
  readonly labelX: number;
  readonly labelY: number;
  readonly anchor: Anchor;
  readonly date: string;
  readonly price: string;
  /** An opening price is drawn hollow. */
  readonly isOpen: boolean;
};

/** A line chart in whole and half pixels. */
export type MoveChart = {
  readonly width: number;
  readonly height: number;
  readonly line: string;
  readonly dots: readonly { readonly x: number; readonly y: number }[];
  readonly marks: readonly ChartMark[];
  readonly baseline: number;
  readonly days: readonly { readonly x: number; readonly anchor: Anchor; readonly date: string }[];
};

const [width, height] = [336, 168];
const edge = { left: 12, right: 12, top: 28, bottom: 48 };
/** Room that a label of a day needs. */
const labelWidth = 76;
/** So few closes are drawn as dots, too. */
const dotsAtMost = 30;

const round = (value: number): number => Math.round(value * 2) / 2;

/** Lays out the closes of a move with its two days marked. Undefined where there are no two closes to draw. */
export function layOutChart({ points, spans }: ChartedMove): MoveChart | undefined {
  const main = spans.find(({ span }) => span === 'close-to-close') ?? spans[0];
  if (!main || points.length < 2) return undefined;
  const open = spans.find(({ span }) => span === 'overnight')?.to;
  const prices = [...points.map(({ price }) => Number(price)), ...(open ? [Number(open.price)] : [])];
  const [lowest, highest] = [Math.min(...prices), Math.max(...prices)];
  const range = highest - lowest || 1;
  const xOf = (at: number) =>
    round(edge.left + ((width - edge.left - edge.right) * at) / (points.length - 1));
  const yOf = (price: number) =>
    round(edge.top + ((height - edge.top - edge.bottom) * (highest - price)) / range);
  const places = points.map(({ date, price }, at) => ({ date, x: xOf(at), y: yOf(Number(price)) }));
  const find = (date: string) => places.find((place) => place.date === date)?.x ?? edge.left;

  const [fromX, toX] = [find(main.from.date), find(main.to.date)];
  const isNarrow = Math.abs(toX - fromX) < labelWidth;
  const anchorOf = (x: number, isFirst: boolean): Anchor => {
    if (x < labelWidth / 2) return 'start';
    if (x > width - labelWidth / 2) return 'end';
    return isNarrow ? (isFirst ? 'end' : 'start') : 'middle';
  };
  const mark = ({ date, price, field }: UsedPrice, x: number, isFirst: boolean): ChartMark => {
    const y = yOf(Number(price));
    const isOpen = field === 'Open';
    const anchor = anchorOf(x, isFirst);
    const isBelow = !isOpen && y > height / 2;
    return {
      x,
      y,
      labelX: round(
        x + (anchor === 'start' && x > edge.left ? 6 : anchor === 'end' && x < width - edge.right ? -6 : 0),
      ),
      labelY: isBelow ? y + 17 : y - 9,
      anchor,
      date,
      price,
      isOpen,
    };
  };
  return {
    width,
    height,
    line: places.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${x} ${y}`).join(''),
    dots: places.length <= dotsAtMost ? places.map(({ x, y }) => ({ x, y })) : [],
    marks: [
      mark(main.from, fromX, fromX <= toX),
      mark(main.to, toX, toX < fromX),
      ...(open ? [mark(open, toX, toX < fromX)] : []),
    ],
    baseline: height - edge.bottom + 26,
    days: [
      { x: fromX, anchor: anchorOf(fromX, fromX <= toX), date: main.from.date },
      ...(toX === fromX ? [] : [{ x: toX, anchor: anchorOf(toX, toX < fromX), date: main.to.date }]),
    ],
  };
}
