import { Readability } from '@mozilla/readability';
import { articleBodies } from './articleBody.ts';
import type { HtmlDocument, HtmlElement, HtmlNode } from './HtmlNode.ts';
import { lengthOf } from './lengthOf.ts';
import { pruneArticle, pruneLinkLines } from './pruneArticle.ts';

/** Where the text of a page's article is. `isWholePage`: no article stands out, and this is all of the page. */
export type Article = { readonly root: HtmlNode; readonly isWholePage: boolean };

/** Characters. What is shorter is a teaser or a stray line. */
const shortestArticle = 140;
/** An article that is less than this share of what is left of the page once navigation is out is a piece of it. */
const leastShareOfPage = 0.1;
const shareOfReadable = 0.6;

/**
 * Finds the article: the element that the page itself marks as the article's body where that holds most of what
 * Readability finds, else what Readability finds, else the whole page. Captions, share links and the like are out.
 */
export function findArticle(page: HtmlDocument): Article {
  const body = page.querySelector('body') ?? page;
  const pruned = page.cloneNode(true);
  const prunedBody = pruned.querySelector('body') ?? pruned;
  pruneArticle(prunedBody);
  const prunedLength = lengthOf(prunedBody);
  const readable = findReadable(pruned.cloneNode(true));
  const marked = findMarkedBody(pruned);
  const readableLength = readable ? lengthOf(readable) : 0;
  const root = marked && lengthOf(marked) >= readableLength * shareOfReadable ? marked : readable;
  if (!root || lengthOf(root) < Math.max(shortestArticle, prunedLength * leastShareOfPage))
    return { root: body, isWholePage: true };
  pruneLinkLines(root);
  return { root, isWholePage: false };
}

function findReadable(page: HtmlDocument): HtmlElement | undefined {
  const serializer = (node: unknown) => node as HtmlElement;
  const article = new Readability<HtmlElement>(page as never, {
    serializer,
    keepClasses: true,
    disableJSONLD: true,
  }).parse();
  return article?.content ?? undefined;
}

function findMarkedBody(page: HtmlDocument): HtmlElement | undefined {
  for (const selector of articleBodies) {
    const found = Array.from(page.querySelectorAll(selector));
    const longest = found.reduce<HtmlElement | undefined>(
      (best, element) => (best && lengthOf(best) >= lengthOf(element) ? best : element),
      undefined,
    );
    if (longest && lengthOf(longest) >= shortestArticle) return longest;
  }
  return undefined;
}
