/** Where a reader is: this far below (or above, negative) the top of a part, or of the page. */
type ReadingPlace = { readonly part: string | null; readonly offsetPx: number };

/** The parts that can be found again; what is inside of a claim out of sight has no place on the page yet. */
const parts = (sheet: Document) => sheet.querySelectorAll('.claim, h2[id], .document[id]');
const nameOf = (part: Element) => part.getAttribute('aria-labelledby') ?? part.id;

function findPlace(sheet: Document): ReadingPlace {
  const topPx = sheet.documentElement.scrollTop;
  const part = [...parts(sheet)].findLast((each) => each.getBoundingClientRect().top <= 8);
  return part && topPx > 0
    ? { part: nameOf(part), offsetPx: part.getBoundingClientRect().top }
    : { part: null, offsetPx: -topPx };
}

function goTo(sheet: Document, { part, offsetPx }: ReadingPlace): void {
  const root = sheet.documentElement;
  const found = [...parts(sheet)].find((each) => nameOf(each) === part);
  if (found) root.scrollTop += found.getBoundingClientRect().top - offsetPx;
  else if (part === null) root.scrollTop = -offsetPx;
}

/** Claims out of sight are laid out when they come near: a brief of a thousand would stop the desk for seconds. */
const outOfSight = '.claim{content-visibility:auto;contain-intrinsic-size:auto 1000px}';

/** The height of what is inside of an element. */
function contentHeight(element: Element): number {
  const style = getComputedStyle(element);
  const around = [style.borderTopWidth, style.paddingTop, style.paddingBottom, style.borderBottomWidth];
  const { height } = element.getBoundingClientRect();
  return around.reduce((rest, px) => rest - Number.parseFloat(px), height);
}

/** Gives the claims of a new brief the heights that they had, until they come into sight themselves. */
function keepHeights(sheet: Document, brief: Document): void {
  const heights = new Map(
    [...sheet.querySelectorAll('.claim')].map((claim) => [nameOf(claim), contentHeight(claim)]),
  );
  for (const claim of brief.querySelectorAll<HTMLElement>('.claim')) {
    const height = heights.get(nameOf(claim));
    if (height !== undefined) claim.style.containIntrinsicHeight = `auto ${height}px`;
  }
}

/** A brief follows the system's colours; on the desk it follows those of the desk. */
const inColours = (css: string, isDark: boolean) =>
  css.replaceAll('(prefers-color-scheme:dark)', isDark ? '(min-width:0)' : '(max-width:0)');

/** Lays a brief onto the sheet in the place of the one before; what the reader looks at stays where it is. */
export function layBrief(sheet: Document, html: string, isDark: boolean): void {
  const window = sheet.defaultView;
  if (!window) return;
  // Parsed under the rules of the sheet: those of the desk allow no style in a page.
  const brief = new window.DOMParser().parseFromString(html, 'text/html');
  const place = findPlace(sheet);
  keepHeights(sheet, brief);
  sheet.documentElement.lang = brief.documentElement.lang;
  sheet.title = brief.title;
  sheet.documentElement.style.colorScheme = isDark ? 'dark' : 'light';
  // Of the head only the style: the sheet has a policy of its own.
  const styles = [...brief.head.querySelectorAll('style')].map(({ textContent }) => {
    const style = sheet.createElement('style');
    style.textContent = inColours(textContent, isDark) + outOfSight;
    return style;
  });
  for (const old of sheet.head.querySelectorAll('style')) old.remove();
  sheet.head.append(...styles);
  sheet.body.replaceChildren(...[...brief.body.childNodes].map((node) => sheet.adoptNode(node)));
  goTo(sheet, place);
}
