/** The few members of a DOM node that reading needs; the DOM library's own types want those of a browser. */
export type HtmlNode = {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: ArrayLike<HtmlNode>;
};

/** An element of a page. */
export type HtmlElement = HtmlNode & {
  readonly localName: string;
  readonly parentNode: HtmlNode | null;
  readonly children: ArrayLike<HtmlElement>;
  readonly getAttribute: (name: string) => string | null;
  readonly hasAttribute: (name: string) => boolean;
  readonly querySelector: (selector: string) => HtmlElement | null;
  readonly querySelectorAll: (selector: string) => ArrayLike<HtmlElement>;
  readonly matches: (selector: string) => boolean;
  readonly remove: () => void;
};

/** A parsed page. */
export type HtmlDocument = HtmlElement & {
  readonly documentElement: HtmlElement | null;
  readonly cloneNode: (isDeep: boolean) => HtmlDocument;
};

/** `nodeType` of an element. */
export const elementNode = 1;

/** `nodeType` of a text. */
export const textNode = 3;

/** Whether a node is an element. */
export const isElement = (node: HtmlNode): node is HtmlElement => node.nodeType === elementNode;
