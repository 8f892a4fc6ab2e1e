import type { HtmlDocument } from './HtmlNode.ts';

/** What a page's JSON-LD says of the article on it. */
export type LinkedFacts = {
  readonly headline: string | null;
  readonly authors: readonly string[];
  readonly dates: readonly string[];
};

type Json = Readonly<Record<string, unknown>>;

const articleType = /(?:Article|BlogPosting|Report|ClaimReview|WebPage|CreativeWork)$/;

/** Reads schema.org articles out of the JSON-LD of a page; JSON that is broken is passed over. */
export function readJsonLd(page: HtmlDocument): LinkedFacts {
  const things = Array.from(page.querySelectorAll('script[type="application/ld+json"]')).flatMap((script) =>
    parseThings(script.textContent ?? ''),
  );
  const works = things.filter((thing) => typesOf(thing).some((type) => articleType.test(type)));
  const articles = works.filter((thing) => !typesOf(thing).some((type) => type.endsWith('WebPage')));
  const ordered = [...articles, ...works.filter((work) => !articles.includes(work))];
  const [main] = articles;
  return {
    headline: main && typeof main.headline === 'string' ? decodeEntities(main.headline) : null,
    authors: main ? namesOf(main.author).map(decodeEntities) : [],
    dates: ordered.map((work) => work.datePublished).filter((date) => typeof date === 'string'),
  };
}

function parseThings(source: string): readonly Json[] {
  try {
    const json = source.replace(
      /^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)|(?:-->|\/\*\]\]>\*\/|\]\]>)\s*$/g,
      '',
    );
    return flatten(JSON.parse(json));
  } catch {
    return [];
  }
}

function flatten(value: unknown): readonly Json[] {
  if (Array.isArray(value)) return value.flatMap(flatten);
  if (!isJson(value)) return [];
  return [value, ...flatten(value['@graph']), ...flatten(value.mainEntity)];
}

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null;

const typesOf = (thing: Json): readonly string[] =>
  [thing['@type']].flat().filter((type) => typeof type === 'string');

function namesOf(author: unknown): readonly string[] {
  if (typeof author === 'string') return [author];
  if (Array.isArray(author)) return author.flatMap(namesOf);
  return isJson(author) ? namesOf(author.name) : [];
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
};

/** Many pages escape the strings of their JSON as if they were HTML. */
const decodeEntities = (words: string): string =>
  words
    .replace(/&#(x?)([0-9a-f]{1,6});/gi, (whole, hex: string, code: string) => {
      const point = Number.parseInt(code, hex ? 16 : 10);
      return point > 31 && point < 0x110000 ? String.fromCodePoint(point) : whole;
    })
    .replace(/&(amp|quot|apos|lt|gt|nbsp);/g, (_, name: string) => entities[name] ?? '');
