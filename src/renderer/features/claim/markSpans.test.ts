import { describe, expect, it } from 'vitest';
import { markSpans } from './markSpans.ts';

const shown = (parts: readonly { readonly text: string; readonly weight: string | undefined }[]) =>
  parts.map(({ text, weight }) => (weight ? `[${text}]` : text)).join('');

describe('markSpans', () => {
  it('marks what differs, in offsets of the text that the words come from', () => {
    expect(shown(markSpans('would not improve', 10, [{ start: 16, end: 19, weight: 'meaning' }]))).toBe(
      'would [not] improve',
    );
  });

  it('passes over empty spans and what lies outside, and keeps every character', () => {
    const spans = [
      { start: 3, end: 3, weight: 'minor' },
      { start: 8, end: 99, weight: 'meaning' },
      { start: 0, end: 2, weight: 'minor' },
      { start: 1, end: 4, weight: 'meaning' },
      { start: 40, end: 50, weight: 'minor' },
    ];
    expect(shown(markSpans('0123456789', 0, spans))).toBe('[01][23]4567[89]');
  });
});
