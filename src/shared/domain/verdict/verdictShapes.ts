import type { VerdictValue } from './VerdictValue.ts';

/** One stroke of a mark in a box of 16 × 16: an SVG path, drawn as a line unless it is filled. */
export type MarkStroke = { readonly d: string; readonly isFilled?: boolean; readonly isDotted?: boolean };

const ring: MarkStroke = { d: 'M14.25 8A6.25 6.25 0 1 1 1.75 8a6.25 6.25 0 0 1 12.5 0Z' };

/**
 * The mark of each verdict: between true and false the ring empties, off that scale the shape is another, so that
 * no verdict is told by its colour alone. `none` is a claim without a verdict.
 */
export const verdictShapes: Readonly<Record<VerdictValue | 'none', readonly MarkStroke[]>> = {
  true: [{ ...ring, isFilled: true }],
  'mostly-true': [ring, { d: 'M8 8V1.75A6.25 6.25 0 1 1 1.75 8Z', isFilled: true }],
  mixed: [ring, { d: 'M8 1.75a6.25 6.25 0 0 1 0 12.5Z', isFilled: true }],
  misleading: [{ d: 'M8 1.75 14.75 14H1.25Z' }, { d: 'M8 1.75 14.75 14H8Z', isFilled: true }],
  'mostly-false': [ring, { d: 'M8 8V1.75A6.25 6.25 0 0 1 14.25 8Z', isFilled: true }],
  false: [ring, { d: 'm5.25 5.25 5.5 5.5m0-5.5-5.5 5.5' }],
  unproven: [ring, { d: 'M6 6.4a2 2 0 1 1 2.9 1.8c-.6.3-.9.7-.9 1.3M8 11.4v.2' }],
  outdated: [ring, { d: 'M8 4.25V8l2.75 1.75' }],
  opinion: [{ d: 'M1.75 2.5h12.5v8.5H7.5L4.5 14v-3H1.75Z' }],
  'not-yet': [
    {
      d: 'M3.5 1.75h9M3.5 14.25h9M4.5 1.75c0 4 3.5 4.5 3.5 6.25 0-1.75 3.5-2.25 3.5-6.25M4.5 14.25c0-4 3.5-4.5 3.5-6.25 0 1.75 3.5 2.25 3.5 6.25',
    },
  ],
  none: [{ ...ring, isDotted: true }],
};
