import type { StockMove } from '#renderer/api/types.ts';
import { useText } from '#renderer/i18n/useText.ts';
import { layOutChart } from '#shared/domain/stockMove/layOutChart.ts';
import styles from './MoveChart.module.css';

/** The closes round a move with its two days marked; the same in words for who does not see it. */
export function MoveChart({ move }: { readonly move: StockMove }) {
  const text = useText();
  const chart = layOutChart(move);
  const [first] = move.spans;
  if (!chart || !first) return null;
  const { width, height, line, dots, marks, days, baseline } = chart;
  const label = text('claim.move.chart', {
    count: move.points.length,
    from: first.from.price,
    fromDay: first.from.date,
    to: first.to.price,
    toDay: first.to.date,
  });
  return (
    <svg className={styles['chart']} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <path className={styles['axis']} d={`M0 ${baseline}H${width}`} />
      <path className={styles['line']} d={line} />
      {dots.map(({ x, y }) => (
        <circle key={x} className={styles['dot']} cx={x} cy={y} r="1.5" />
      ))}
      {days.map(({ x, anchor, date }) => (
        <g key={date}>
          <path className={styles['day']} d={`M${x} ${baseline}V16`} />
          <text x={x} y={height - 6} textAnchor={anchor}>
            {date}
          </text>
        </g>
      ))}
      {marks.map(({ x, y, labelX, labelY, anchor, price, isOpen, date }) => (
        <g key={`${date} ${isOpen}`}>
          <circle className={isOpen ? styles['open'] : styles['close']} cx={x} cy={y} r="4" />
          <text className={styles['price']} x={labelX} y={labelY} textAnchor={anchor}>
            {price}
          </text>
        </g>
      ))}
    </svg>
  );
}
