import { isWebLink } from '#shared/domain/document/isWebLink.ts';

/** How words of a pasted page are set. */
export type PastedStyle = {
  readonly isBold: boolean;
  readonly isItalic: boolean;
  /** Where they lead; null for nowhere, or nowhere that a text may lead to. */
  readonly href: string | null;
};

/** Words that are set like all others. */
export const plainStyle: PastedStyle = { isBold: false, isItalic: false, href: null };

const semiBold = 600;

/** What a style says of the weight; null for nothing. */
function readWeight(css: string): boolean | null {
  const said = /(?:^|[;\s])font-weight\s*:\s*(bold|bolder|normal|lighter|\d+)/i.exec(css)?.[1];
  if (said === undefined) return null;
  return /^\d+$/.test(said) ? Number(said) >= semiBold : /^bold/i.test(said);
}

/** What a style says of the slant; null for nothing. */
function readSlant(css: string): boolean | null {
  const said = /(?:^|[;\s])font-style\s*:\s*(italic|oblique|normal)/i.exec(css)?.[1];
  return said === undefined ? null : !/^normal$/i.test(said);
}

/** The style of a pasted element, under the name that cleanPastedHtml gives it. */
export const readCss = (element: Element): string => element.getAttribute('data-style') ?? '';

/** How an element sets its words; Google Docs wraps whole texts in a `b` that its style calls normal. */
export function readPastedStyle(element: Element, name: string, around: PastedStyle): PastedStyle {
  const css = readCss(element);
  const href = (element.getAttribute('href') ?? '').trim();
  return {
    isBold: readWeight(css) ?? (around.isBold || /^(?:b|strong)$/.test(name)),
    isItalic: readSlant(css) ?? (around.isItalic || /^(?:i|em|cite|dfn)$/.test(name)),
    href: name === 'a' && isWebLink(href) ? href : around.href,
  };
}
