import type { VerdictValue } from '#shared/domain/verdict/VerdictValue.ts';
import { html, type Html } from './html.ts';

const ring = html`<circle cx="8" cy="8" r="6.25" />`;
const dotted = html`<circle cx="8" cy="8" r="6.25" stroke-dasharray="0.1 3.17" stroke-linecap="round" />`;

/** Between true and false the ring empties; off that scale the shape is another. */
const shapes: Readonly<Record<VerdictValue | 'none', Html>> = {
  true: html`<circle cx="8" cy="8" r="6.25" fill="currentColor" />`,
  'mostly-true': html`${ring}<path d="M8 8V1.75A6.25 6.25 0 1 1 1.75 8Z" fill="currentColor" />`,
  mixed: html`${ring}<path d="M8 1.75a6.25 6.25 0 0 1 0 12.5Z" fill="currentColor" />`,
  misleading: html`<path d="M8 1.75 14.75 14H1.25Z" /><path d="M8 1.75 14.75 14H8Z" fill="currentColor" />`,
  'mostly-false': html`${ring}<path d="M8 8V1.75A6.25 6.25 0 0 1 14.25 8Z" fill="currentColor" />`,
  false: html`${ring}<path d="m5.25 5.25 5.5 5.5m0-5.5-5.5 5.5" />`,
  unproven: html`${ring}<path
      d="M6 6.4a2 2 0 1 1 2.9 1.8c-.6.3-.9.7-.9 1.3M8 11.4v.2"
      stroke-linecap="round"
    />`,
  outdated: html`${ring}<path d="M8 4.25V8l2.75 1.75" />`,
  opinion: html`<path d="M1.75 2.5h12.5v8.5H7.5L4.5 14v-3H1.75Z" />`,
  'not-yet': html`<path
    d="M3.5 1.75h9M3.5 14.25h9M4.5 1.75c0 4 3.5 4.5 3.5 6.25 0-1.75 3.5-2.25 3.5-6.25M4.5 14.25c0-4 3.5-4.5 3.5-6.25 0 1.75 3.5 2.25 3.5 6.25"
  />`,
  none: dotted,
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
    aria-hidden="true"
    focusable="false"
  >
    ${shapes[verdict]}
  </svg>`;
