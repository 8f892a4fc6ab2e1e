import type { Span } from './Span.ts';

/** What is selected in the reader, by the mouse or by the keys; `unmatched`: on a page, and not certain in the text. */
export type Picked =
  | { readonly kind: 'span'; readonly span: Span; readonly by: 'mouse' | 'keys' }
  | { readonly kind: 'unmatched'; readonly rect: DOMRect };

/** A stretch without the white space around it; null where nothing else is left. */
export function trimSpan(text: string, { start, end }: Span): Span | null {
  const words = text.slice(start, end);
  const trimmed = words.trim();
  if (trimmed === '') return null;
  const from = start + words.indexOf(trimmed);
  return { start: from, end: from + trimmed.length };
}
