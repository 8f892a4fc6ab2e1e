import type { HtmlDocument, HtmlElement } from './HtmlNode.ts';
import { readPublished } from './readPublished.ts';
import { readJsonLd } from './readJsonLd.ts';

/** What a page says of itself. */
export type PageFacts = {
  readonly title: string | null;
  readonly byline: string | null;
  readonly published: string | null;
  readonly language: string | null;
  readonly url: string | null;
};

const publishedKeys = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'article.published',
  'publish-date',
  'publish_date',
  'publishdate',
  'pubdate',
  'published_date',
  'date.published',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'dcterms.date',
  'dc.date.created',
  'dcterms.created',
  'citation_publication_date',
  'citation_date',
  'date',
];
const authorKeys = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'citation_author',
  'byl',
];
const titleKeys = ['og:title', 'twitter:title', 'dc.title', 'dcterms.title', 'citation_title'];

/** Reads title, byline, date, language and address from meta tags, JSON-LD, `<time>`, `<html lang>` and `<title>`. */
export function readPageFacts(page: HtmlDocument, html: string): PageFacts {
  const meta = readMeta(page);
  const linked = readJsonLd(page);
  const first = (keys: readonly string[]) =>
    keys.map((key) => meta.get(key)).filter((value) => value !== undefined);
  return {
    title: clean(linked.headline ?? first(titleKeys)[0] ?? readTitle(page)),
    byline: cleanByline([...linked.authors, ...first(authorKeys)]) ?? readVisibleByline(page),
    published:
      [...linked.dates, ...first(publishedKeys), ...readTimes(page)].map(readPublished).find(Boolean) ?? null,
    language: readLanguage(page, meta),
    url: readAddress(page, html, meta),
  };
}

function readMeta(page: HtmlDocument): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const tag of Array.from(page.querySelectorAll('meta'))) {
    const content = tag.getAttribute('content')?.trim();
    const keys = tag.getAttribute('property') ?? tag.getAttribute('name') ?? tag.getAttribute('itemprop');
    if (!content || keys === null) continue;
    for (const key of keys.toLowerCase().split(/\s+/)) if (!values.has(key)) values.set(key, content);
  }
  return values;
}

function readTitle(page: HtmlDocument): string | null {
  const headings = Array.from(page.querySelectorAll('h1'));
  const title = page.querySelector('title')?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  // A heading that the window's title repeats is the headline without the site's name behind it.
  const headline = headings
    .map((heading) => heading.textContent?.replace(/\s+/g, ' ').trim() ?? '')
    .find((words) => words.length > 3 && (title === '' || title.includes(words)));
  return headline ?? (title || null);
}

function readTimes(page: HtmlDocument): readonly (string | null)[] {
  const marked = Array.from(page.querySelectorAll('[itemprop~="datePublished"], time[pubdate]'));
  const times = Array.from(page.querySelectorAll('article time, main time, header time, time'));
  return [...marked, ...times.slice(0, 1)].flatMap((time) => [
    time.getAttribute('datetime'),
    time.getAttribute('content'),
    time.textContent,
  ]);
}

function readVisibleByline(page: HtmlDocument): string | null {
  const tag = page.querySelector('[rel~="author"], [itemprop~="author"], .byline, .author-name');
  return cleanByline([tag?.textContent ?? '']);
}

const clean = (words: string | null | undefined): string | null => words?.replace(/\s+/g, ' ').trim() || null;

const longestByline = 120;

function cleanByline(names: readonly string[]): string | null {
  const kept = names
    .map((name) =>
      name
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/^by:?\s+/i, ''),
    )
    .filter((name) => name !== '' && name.length <= longestByline && !/^(?:https?:)?\/\//.test(name));
  const [first] = kept;
  if (first === undefined) return null;
  return /,| and | & /.test(first)
    ? first
    : [...new Set(kept.filter((name) => !first.includes(name) || name === first))].slice(0, 8).join(', ');
}

function readLanguage(page: HtmlDocument, meta: ReadonlyMap<string, string>): string | null {
  const root = page.querySelector('html');
  const candidates = [
    root?.getAttribute('lang'),
    root?.getAttribute('xml:lang'),
    meta.get('content-language'),
    page.querySelector('meta[http-equiv="content-language" i]')?.getAttribute('content'),
    meta.get('og:locale'),
    meta.get('dc.language'),
  ];
  for (const candidate of candidates) {
    const [tag = ''] = candidate?.split(',') ?? [];
    const canonical = canonicalLanguage(tag);
    if (canonical !== null) return canonical;
  }
  return null;
}

/** A language tag in the canonical form of BCP 47, or null where it is none. */
export function canonicalLanguage(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'))[0] ?? null;
  } catch {
    return null;
  }
}

function readAddress(page: HtmlDocument, html: string, meta: ReadonlyMap<string, string>): string | null {
  const saved = /<!--\s*saved from url=\(\d+\)(\S+)/i.exec(html.slice(0, 4096))?.[1];
  const savedWhole = /<!--\s*Page saved with SingleFile\s+url:\s*(\S+)/i.exec(html.slice(0, 4096))?.[1];
  const candidates = [
    hrefOf(page.querySelector('link[rel~="canonical"]')),
    meta.get('og:url'),
    savedWhole,
    saved,
    hrefOf(page.querySelector('base')),
  ];
  for (const candidate of candidates) {
    const url = URL.parse(candidate ?? '');
    if (url && /^https?:$/.test(url.protocol)) return url.href;
  }
  return null;
}

const hrefOf = (element: HtmlElement | null): string | undefined =>
  element?.getAttribute('href') ?? undefined;
