import type { ReportClaim } from '#shared/contract/report.ts';
import { layOutChart } from '#shared/domain/stockMove/layOutChart.ts';
import { describeMove } from './describeMove.ts';
import { html, type Html } from './html.ts';

type Told = NonNullable<ReportClaim['stockMove']>;

/** A stock move for the HTML brief: a chart, which the sentences below it say in words, and the working. */
export const renderMoveHtml = ({ move }: Told): Html =>
  html`${'spans' in move && chart(move)}
    <ul class="plain move">
      ${describeMove(move).map((each) => html`<li dir="auto">${each}</li>`)}
    </ul>`;

function chart(move: Extract<Told['move'], { readonly spans: unknown }>): Html | false {
  const drawn = layOutChart(move);
  const [first] = move.spans;
  if (!drawn || !first) return false;
  const { width, height, baseline, line, dots, days, marks } = drawn;
  const label = `Line of ${move.points.length} closes; marked: ${first.from.price} on ${first.from.date} and ${first.to.price} on ${first.to.date}.`;
  return html`<figure class="chart">
    <svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${label}">
      <path class="axis" d="M0 ${baseline}H${width}" />
      <path class="line" d="${line}" />
      ${dots.map(({ x, y }) => html`<circle class="dot" cx="${x}" cy="${y}" r="1.5" />`)}
      ${days.map(
        ({ x, anchor, date }) =>
          html`<path class="day" d="M${x} ${baseline}V16" /><text
              x="${x}"
              y="${height - 6}"
              text-anchor="${anchor}"
              >${date}</text
            >`,
      )}
      ${marks.map(
        ({ x, y, labelX, labelY, anchor, price, isOpen }) =>
          html`<circle class="${isOpen ? 'open' : 'close'}" cx="${x}" cy="${y}" r="4" /><text
              class="price"
              x="${labelX}"
              y="${labelY}"
              text-anchor="${anchor}"
              >${price}</text
            >`,
      )}
    </svg>
  </figure>`;
}
