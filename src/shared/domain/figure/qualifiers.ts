import type { Qualifier } from './Figure.ts';
import { isPlainLetter, isSpace, passSpaces, passSpacesBack } from './Scan.ts';

/** English and Chinese words before a figure, in the order in which they are tried. */
const before: readonly (readonly [Qualifier, string])[] = [
  [
    'at-least',
    'at least|no less than|no fewer than|not less than|not fewer than|a minimum of|minimum of|至少|最少|不少于|不低于|起码|至少达',
  ],
  ['at-most', 'at most|no more than|not more than|a maximum of|maximum of|最多|至多|不超过|不多于|不高于'],
  ['up-to', 'up to|as much as|as many as|as high as|高达|多达|可达|最高可达|最高'],
  ['less-than', 'less than|fewer than|lower than|below|under|short of|不到|不足|少于|低于|小于|未满'],
  [
    'more-than',
    'more than|greater than|higher than|larger than|well over|just over|over|above|exceed|exceeding|exceeds|exceeded|in excess of|upward of|upwards of|超过|超過|超|逾|多于|大于|高于|突破|>',
  ],
  ['nearly', 'nearly|almost|close to|just under|approaching|将近|接近|近|几乎|差不多|逼近'],
  [
    'about',
    'about|around|approximately|approx|approx.|roughly|some|circa|ca.|an estimated|estimated|or so|in the region of|in the order of|on the order of|大约|大約|大概|约|約|左右|估计|~|≈',
  ],
];

const after: readonly [Qualifier, RegExp][] = [
  ['about', /^\s*(?:or so\b|左右|上下|前后|or thereabouts\b)/],
  ['more-than', /^\s*(?:or more\b|\+(?![\d])|以上|多(?:个|人|家|名|年|元|天|万|种|次)|有余|开外)/],
  ['at-most', /^\s*(?:or less\b|or fewer\b|以下|以内)/],
];
/** What any of these begins with. */
const afterStarts = new Set('o左上前+以多有开');

type Phrase = {
  readonly words: string;
  readonly qualifier: Qualifier;
  /** Counts only where it does not go on a word. */
  readonly isWord: boolean;
};

/** The words before a figure by their last character; of one qualifier the longest first. */
const phrases = new Map<string, Phrase[]>();
for (const [qualifier, list] of before)
  for (const words of list.split('|').toSorted((a, b) => b.length - a.length)) {
    const last = words.at(-1) ?? '';
    const phrase = { words, qualifier, isWord: /^[a-z>]/.test(words) };
    phrases.set(last, [...(phrases.get(last) ?? []), phrase]);
  }
/** These end a phrase only with a space behind them. */
const needsSpace = new Set('.码满');
const reach = 24;

/** The words around a figure that bound or widen it; `limit` is where to stop looking before it. */
export function readQualifier(text: string, start: number, end: number, limit: number): Qualifier {
  const from = Math.max(limit, start - reach);
  const to = passArticle(text, from, start);
  const found = readBefore(text, from, to);
  if (found) return found;
  if (to > from && text[to - 1] === '上' && /[十百千万亿]/.test(text[start] ?? '')) return 'at-least';
  if (!afterStarts.has(text[passSpaces(text, end)] ?? '')) return 'exact';
  const tail = text.slice(end, end + 12);
  return after.find(([, pattern]) => pattern.test(tail))?.[0] ?? 'exact';
}

function readBefore(text: string, from: number, to: number): Qualifier | undefined {
  const at = passSpacesBack(text, from, to);
  const last = at > from ? (text[at - 1] ?? '') : '';
  if (at === to && needsSpace.has(last)) return undefined;
  let failed: Qualifier | undefined;
  for (const { words, qualifier, isWord } of phrases.get(last) ?? []) {
    const begin = at - words.length;
    if (begin < from || qualifier === failed || !text.startsWith(words, begin)) continue;
    if (!isWord || begin === from || !isPlainLetter(text.charCodeAt(begin - 1))) return qualifier;
    failed = qualifier;
  }
  return undefined;
}

const articles = ['a', 'an', 'the'];
const particles = new Set('为在了');

/** Before an article or particle at the end of a stretch; its end where there is none. */
function passArticle(text: string, from: number, to: number): number {
  const at = passSpacesBack(text, from, to);
  if (at > from && particles.has(text[at - 1] ?? '')) return at - 1;
  for (const article of articles) {
    const begin = at - article.length - 1;
    if (begin >= from && text.startsWith(article, begin + 1) && isSpace(text.charCodeAt(begin))) return begin;
  }
  return to;
}
