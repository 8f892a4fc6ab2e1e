/** Where a reader is: this far below (or above, negative) the top of an element. */
type ReadingPlace = { readonly id: string; readonly offsetPx: number } | { readonly topPx: number };

function findPlace(sheet: Document): ReadingPlace {
  const topPx = sheet.documentElement.scrollTop;
  if (topPx === 0) return { topPx };
  const passed = [...sheet.querySelectorAll('[id]')].findLast(
    (element) => element.getBoundingClientRect().top <= 8,
  );
  return passed ? { id: passed.id, offsetPx: passed.getBoundingClientRect().top } : { topPx };
}

function goTo(sheet: Document, place: ReadingPlace): void {
  const root = sheet.documentElement;
  if ('topPx' in place) root.scrollTop = place.topPx;
  else {
    const element = sheet.getElementById(place.id);
    if (element) root.scrollTop += element.getBoundingClientRect().top - place.offsetPx;
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
  sheet.documentElement.lang = brief.documentElement.lang;
  sheet.title = brief.title;
  sheet.documentElement.style.colorScheme = isDark ? 'dark' : 'light';
  // Of the head only the style: the sheet has a policy of its own.
  const styles = [...brief.head.querySelectorAll('style')].map(({ textContent }) => {
    const style = sheet.createElement('style');
    style.textContent = inColours(textContent, isDark);
    return style;
  });
  for (const old of sheet.head.querySelectorAll('style')) old.remove();
  sheet.head.append(...styles);
  sheet.body.replaceChildren(...[...brief.body.childNodes].map((node) => sheet.adoptNode(node)));
  goTo(sheet, place);
}
