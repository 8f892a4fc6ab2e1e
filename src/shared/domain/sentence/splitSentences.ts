import type { Span } from '#shared/domain/words/Span.ts';

/** A sentence of a text, without the space and bullets around it. Offsets are UTF-16 code units, end exclusive. */
export type Sentence = Span;

/** No sentence is longer: a text without punctuation is cut at a space near this length, so that work stays bounded. */
export const longestSentence = 1_500;

const closers = '"”’\')）]】」』*';
const abbreviation =
  /(?:^|[\s("“*])(?:\p{L}|\p{Lu}(?:\.\p{L})+|Mr|Mrs|Ms|Dr|Prof|Gov|Sen|Rep|Gen|Col|Lt|Sgt|Capt|Rev|Hon|Pres|St|Mt|Ft|No|Nos|Vol|Fig|vs|approx|etc|Inc|Corp|Co|Cos|Ltd|Bros|plc|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Rs|a\.m|p\.m|e\.g|i\.e|cf|al|U\.S|U\.K|Ph\.D)$/u;
/** Not ending a sentence even before a capital: what follows is a name or number. */
const isEnd = /[.!?…。！？；\n<]/g;

const isSpace = (unit: number): boolean =>
  unit === 32 || unit === 10 || unit === 9 || unit === 13 || unit === 0xa0 || unit === 0x3000;
const isLower = (unit: number): boolean => unit >= 97 && unit <= 122;
const isUpper = (unit: number): boolean => unit >= 65 && unit <= 90;
const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;
const isHan = (unit: number): boolean => unit >= 0x3400 && unit <= 0x9fff;

/** Where the closing marks after an end of sentence stop. */
function skipClosers(text: string, at: number): number {
  let end = at;
  while (end < text.length && end < at + 6 && closers.includes(text.charAt(end))) {
    // A straight mark after a space opens the next sentence's quotation.
    end += 1;
  }
  return end;
}

/** Whether a line break parts sentences: always, save in a text whose lines were broken by width. */
function isBreak(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  if (!isLower(next)) return true;
  let before = at - 1;
  while (before >= 0 && (text.charCodeAt(before) === 32 || text.charCodeAt(before) === 13)) before -= 1;
  const last = text.charCodeAt(before);
  return !(isLower(last) || last === 44 || isDigit(last));
}

/** Where the sentence ends that may end with the point, mark or line break at `at`; undefined if it does not end. */
function endAt(text: string, at: number, start: number): number | undefined {
  const mark = text.charAt(at);
  if (mark === '\n') return isBreak(text, at) ? at : undefined;
  if ('。！？；'.includes(mark)) return skipClosers(text, at + 1);
  if (mark === '<') return /^<\/?[a-z!][^<>]{0,300}>/i.test(text.slice(at, at + 304)) ? at : undefined;
  let last = at;
  while ('.!?…'.includes(text.charAt(last + 1)) && last + 1 < text.length && last < at + 8) last += 1;
  const isEllipsis = mark === '…' || (mark === '.' && last > at);
  const end = skipClosers(text, last + 1);
  if (end >= text.length) return end;
  const next = text.charCodeAt(end);
  if (!isSpace(next)) {
    // Spaces lost in translation: "1.6 million.The metaverse"; not "U.S.A", "3.5", "example.com".
    if (mark === '!' || mark === '?') return isUpper(next) || isHan(next) ? end : undefined;
    const before = text.charCodeAt(at - 1);
    const isLost =
      !isEllipsis &&
      ((isLower(before) && isLower(text.charCodeAt(at - 2))) || isDigit(before) || end > at + 1) &&
      ((isUpper(next) && (isLower(text.charCodeAt(end + 1)) || text.charAt(end + 1) === ' ')) || isHan(next));
    return isLost ? end : undefined;
  }
  let after = end;
  while (after < text.length && after < end + 4 && isSpace(text.charCodeAt(after))) after += 1;
  const following = text.charCodeAt(after);
  if (isEllipsis && isLower(following)) return undefined;
  if (mark !== '.') return mark === '?' || mark === '!' ? (isLower(following) ? undefined : end) : end;
  if (isLower(following) && text.charAt(end) !== '\n') return undefined;
  if (last > at || end > at + 1) return end;
  const head = text.slice(Math.max(start, at - 12), at);
  return abbreviation.test(head) && !/^\s*$/.test(text.slice(end, end + 2)) ? undefined : end;
}

/** Leaves out space, list bullets and stray asterisks at the start, and space at the end. */
function trim(text: string, from: number, to: number): Sentence | undefined {
  let start = from;
  let end = to;
  while (start < end && (isSpace(text.charCodeAt(start)) || '*•·▪●◦>#–—-'.includes(text.charAt(start)))) {
    const unit = text.charAt(start);
    if ((unit === '-' || unit === '–') && isDigit(text.charCodeAt(start + 1))) break;
    start += 1;
  }
  while (end > start && (isSpace(text.charCodeAt(end - 1)) || text.charAt(end - 1) === '*')) end -= 1;
  return end > start ? { start, end } : undefined;
}

/**
 * The sentences of an English or Chinese text, in order. Line breaks part them, save where a line goes on in lower case;
 * points after abbreviations, initials and inside numbers do not; a missing space after a point does not hide it; tags
 * of HTML pasted as text part them and belong to none. Time is proportional to the length.
 */
export function splitSentences(text: string): readonly Sentence[] {
  const found: Sentence[] = [];
  let start = 0;
  const push = (end: number, next: number): void => {
    const sentence = trim(text, start, end);
    if (sentence) found.push(sentence);
    start = next;
  };
  const cutBefore = (limit: number): void => {
    while (limit - start > longestSentence) {
      const space = text.lastIndexOf(' ', start + longestSentence);
      const cut = space > start + longestSentence / 2 ? space : start + longestSentence;
      push(cut, cut);
    }
  };
  isEnd.lastIndex = 0;
  for (let match = isEnd.exec(text); match; match = isEnd.exec(text)) {
    const at = match.index;
    cutBefore(at);
    const end = endAt(text, at, start);
    if (end === undefined) continue;
    let next = end;
    if (text.charAt(at) === '<') next = text.indexOf('>', at) + 1;
    push(end, next);
    isEnd.lastIndex = Math.max(next, at + 1);
  }
  cutBefore(text.length);
  push(text.length, text.length);
  return found;
}
