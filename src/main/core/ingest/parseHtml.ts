import { parseHTML } from 'linkedom';
import type { HtmlDocument } from './HtmlNode.ts';

/** Parses a page. Nothing in it is run and nothing it names is fetched. */
export function parseHtml(html: string): HtmlDocument {
  // A fragment without a root element would end up outside `body`, where nobody looks for it.
  const page = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  return (parseHTML(page) as unknown as { document: HtmlDocument }).document;
}
