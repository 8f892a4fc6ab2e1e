import { articleBody } from './articleBody.ts';
import type { HtmlElement } from './HtmlNode.ts';
import { lengthOf } from './lengthOf.ts';

const neverText = 'script, style, noscript, template, svg';
const neverArticle = [
  'nav',
  'figcaption',
  'form',
  'button',
  'iframe',
  'aside',
  'footer',
  '[role="navigation"]',
  '[role="complementary"]',
  '[role="contentinfo"]',
  '[role="search"]',
  '[role="dialog"]',
  '[aria-hidden="true"]',
  '[hidden]',
  '[itemprop~="caption"]',
  '[itemprop~="datePublished"]',
  '[itemprop~="dateModified"]',
  '[itemprop~="author"]',
  '[rel~="author"]',
].join(', ');

/** Words in class names and ids that say what an element is for; none of them is the text of an article. */
const purposes =
  /(?:^|[-_ ])(?:ads?|advert\w*|adslot|sponsor\w*|promo\w*|outbrain|taboola|share|sharing|sharebar|sharedaddy|social\w*|related\w*|recirc\w*|recommend\w*|trending|popular|newsletter\w*|signup|subscribe\w*|subscription|paywall|comments?|commenting|disqus|respond|breadcrumbs?|captions?|credits?|wp-caption-text|image-source|photo-credit|gallery|slideshow|carousel|lightbox|byline\w*|authors?|author-\w+|timestamp|pubdate|post-meta|entry-meta|article-meta|metadata|tags|taglist|toolbar|pagination|pager|cookies?|consent|modal|popup|skip-link|visually-hidden|sr-only|screen-reader-text|jp-relatedposts|read-?more|see-?also|more-stories|sidebar|masthead|navbar|menu|nav|footer|print-only|noprint|no-print|signin|login)(?=$|[-_ ])/i;

/** No element that holds more than this share of the text is dropped for what it is called. */
const mostDropped = 0.4;
const longestLinkLine = 250;
const mostLinkLines = 0.3;

/** Takes out of the page, in place, what is not the text of an article: navigation, captions, share links, adverts. */
export function pruneArticle(body: HtmlElement): void {
  for (const element of Array.from(body.querySelectorAll(neverText))) element.remove();
  const total = lengthOf(body);
  const isSmall = (element: HtmlElement) => lengthOf(element) <= total * mostDropped;
  for (const element of Array.from(body.querySelectorAll(neverArticle)))
    if (isSmall(element)) element.remove();
  for (const element of Array.from(body.querySelectorAll('[class], [id]'))) {
    const words = `${spread(element.getAttribute('class'))} ${spread(element.getAttribute('id'))}`;
    if (purposes.test(words) && isSmall(element) && !element.matches(articleBody)) element.remove();
  }
}

/** Takes lines out that are nothing but links ("Read more: …"), unless so much consists of them that it is a list of links. */
export function pruneLinkLines(root: HtmlElement): void {
  const total = lengthOf(root);
  const lines = new Set(
    Array.from(root.querySelectorAll('p, li, h2, h3, h4, h5, h6, div, ul, ol')).filter(isLinkLine),
  );
  const outermost = [...lines].filter((line) => !isInside(line, lines));
  const length = outermost.reduce((sum, line) => sum + lengthOf(line), 0);
  if (length > total * mostLinkLines) return;
  for (const line of outermost) line.remove();
}

function isLinkLine(element: HtmlElement): boolean {
  const length = lengthOf(element);
  if (length === 0) return false;
  const isList = element.localName === 'ul' || element.localName === 'ol';
  if (!isList && length > longestLinkLine) return false;
  let linked = 0;
  for (const link of Array.from(element.querySelectorAll('a'))) linked += lengthOf(link);
  return linked >= length * 0.85;
}

function isInside(inner: HtmlElement, outer: ReadonlySet<HtmlElement>): boolean {
  for (let node = inner.parentNode as HtmlElement | null; node; node = node.parentNode as HtmlElement | null)
    if (outer.has(node)) return true;
  return false;
}

/** `articleShareBar` → `article-Share-Bar`, so that words in camel case are found, too. */
const spread = (names: string | null): string => (names ?? '').replace(/([a-z])([A-Z])/g, '$1-$2');
