import type { HtmlElement } from './HtmlNode.ts';

/** How many characters of text an element holds; runs of white space count as one. */
export const lengthOf = (element: HtmlElement): number =>
  (element.textContent ?? '').replace(/\s+/g, ' ').trim().length;
