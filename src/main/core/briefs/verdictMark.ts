import type { VerdictValue } from '#shared/domain/verdict/VerdictValue.ts';
import { type MarkStroke, verdictShapes } from '#shared/domain/verdict/verdictShapes.ts';
import { html, type Html } from './html.ts';

const stroke = ({ d, isFilled, isDotted }: MarkStroke): Html => {
  if (isFilled) return html`<path d="${d}" fill="currentColor" />`;
  return isDotted ? html`<path d="${d}" stroke-dasharray="0.1 3.17" />` : html`<path d="${d}" />`;
};

/** The shape of a verdict, in the colour of the text it stands in; the word always stands beside it. */
export const verdictMark = (verdict: VerdictValue | 'none'): Html =>
  html`<svg
    class="mark"
    viewBox="0 0 16 16"
    width="16"
    height="16"
    fill="none"
    stroke="currentColor"
    stroke-width="1.5"
    stroke-linecap="round"
    aria-hidden="true"
    focusable="false"
  >
    ${verdictShapes[verdict].map(stroke)}
  </svg>`;
