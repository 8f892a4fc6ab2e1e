/**
 * The HTML of a page with its style sheets, styles and handlers under names that mean nothing to the browser: it would
 * apply none of them, yet report each as a breach of our policy. A style is found again as `data-style`.
 */
export const quietenHtml = (html: string): string =>
  html
    .replace(/<(\/?)style\b/gi, '<$1template')
    .replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(/\s(style|on[a-z]+)(?=\s*=)/gi, ' data-$1'));
