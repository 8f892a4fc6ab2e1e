import type { Span } from '#shared/domain/words/Span.ts';

/** A sentence of a text, without the space and bullets around it. Offsets are UTF-16 code units, end exclusive. */
export type Sentence = Span;

/** No sentence is longer: a text without punctuation is cut at a space near this length, so that work stays bounded. */
export const longestSentence = 1_500;

const closers = '"”’\')）]】」』*';
/** What stands before a name or a number: no end, whatever follows. */
const title =
  /(?:^|[\s("“*])(?:Mr|Mrs|Ms|Dr|Prof|Gov|Sen|Rep|Gen|Col|Lt|Sgt|Capt|Rev|Hon|Pres|St|Mt|Ft|Vol|Fig|vs|approx|est|Rs|e\.g|i\.e|cf)$/u;
const numbered = /(?:^|[\s("“*])(?:No|Nos|pp?|Sec|Art)$/u;
/** What can end a sentence: it does where the next begins with a word that begins sentences. */
const abbreviation =
  /(?:^|[\s("“*])(?:\p{L}|\p{Lu}(?:\.\p{L})+|Inc|Corp|Co|Cos|Ltd|Bros|plc|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|a\.m|p\.m|al|Ph\.D|Jr|Sr|LLC)$/u;
const beginner =
  /^["“‘'(*]{0,3}(?:The|It|Its|He|She|They|We|You|This|That|These|Those|There|But|And|So|In|On|At|For|From|After|Before|When|While|If|As|With|By|However|Meanwhile|Then|Now|Some|Many|Most|All|Every|No|Not|What|Who|Why|How|Their|His|Her|Our|Another|Both|Since|Until|Still|Yet|Even|Also|Later|Today|Yesterday|Netizens|According|I)\b/u;
/** "Series B.", "Plan A.": a letter that is no initial. */
const lettered =
  /\b(?:Series|Plan|Class|Grade|Type|Vitamin|Round|Option|Exhibit|Appendix|Section|Group|Team|Phase|Part|Level|Schedule|Hepatitis|Model|Version|Tier) \p{L}$/iu;
/** A name with a mark in it. */
const marked = /\b(?:Yahoo|Jeopardy|Yum)$/;
/** "1.", "(2)", "a." at the beginning of a sentence: the number of a point. */
const numbering = /^[\s*•(]*(?:\d{1,2}|[a-z])$/;
const numberingAt = /^\(?\d{1,2}(?:[.)](?=\s)|[）、])\s*/;
/** Who speaks, right after a quotation that ends in a mark: "“你好！”她说". */
const hanSpeaker = /^[\u4e00-\u9fff]{0,6}?(?:说|问|道|称|表示|喊|笑|答|叹)/;
/** After a full stop only where nothing else follows: "“……。”李文表示。" */
const hanSpeakerAlone = /^[\u4e00-\u9fffA-Za-z]{1,20}?(?:说|问|道|称|表示|指出|认为)(?:[。！\n]|$)/;
/** The same in English, where the comma became a full stop: "“…” Acme founder Jane Doe said in an interview." */
const speakerAlone =
  /^\s?\p{Lu}[\w.’'-]*(?: [\w.’'-]+){0,5} (?:said|says|told|wrote|added|recalled|explained|declared|exclaimed)(?:(?: (?:in|on|at|to|during|after|with)\b(?! that\b)[^"“.!?]{0,60})| publicly| boldly)?[.!](?:\s|$)/u;
/** A beginning in lower case after a lost space: "launched.the app". No ending of an address. */
const lostBeginner = /^(?:the|this|they|he|she|we|but|and|these) /;
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
  if (!isLower(next) || /^by \p{Lu}/u.test(text.slice(at + 1, at + 6))) return true;
  let before = at - 1;
  while (before >= 0 && (text.charCodeAt(before) === 32 || text.charCodeAt(before) === 13)) before -= 1;
  const last = text.charCodeAt(before);
  return !(isLower(last) || last === 44 || isDigit(last));
}

/** Where the sentence ends that may end with the point, mark or line break at `at`; undefined if it does not end. */
function endAt(text: string, at: number, start: number): number | undefined {
  const mark = text.charAt(at);
  if (mark === '\n') return isBreak(text, at) ? at : undefined;
  if ('。！？；'.includes(mark)) return hanEndAt(text, at);
  if (mark === '<') return /^<\/?[a-z!][^<>]{0,300}>/i.test(text.slice(at, at + 304)) ? at : undefined;
  let last = at;
  while ('.!?…'.includes(text.charAt(last + 1)) && last + 1 < text.length && last < at + 8) last += 1;
  const isEllipsis = mark === '…' || (mark === '.' && last > at);
  const end = skipClosers(text, last + 1);
  if (end >= text.length) return end;
  const next = text.charCodeAt(end);
  if (!isSpace(next)) {
    if (mark === '!' || mark === '?')
      return isUpper(next) || isHan(next) || next === 0x201c ? end : undefined;
    return !isEllipsis && isSpaceLost(text, at, end, start) ? end : undefined;
  }
  let after = end;
  while (after < text.length && after < end + 4 && isSpace(text.charCodeAt(after))) after += 1;
  const following = text.charCodeAt(after);
  if (isEllipsis && isLower(following)) return undefined;
  if (end > last + 1 && '"”'.includes(text.charAt(end - 1)) && speakerAlone.test(text.slice(end, end + 130)))
    return undefined;
  const isCamel = isLower(following) && isUpper(text.charCodeAt(after + 1));
  if (mark === '!' || mark === '?')
    return isLower(following) || marked.test(text.slice(Math.max(start, at - 9), at)) ? undefined : end;
  if (mark !== '.') return end;
  if (isLower(following) && !isCamel && text.charAt(end) !== '\n') return undefined;
  if (last > at || end > at + 1) return end;
  return isAbbreviated(text, at, start, after) ? undefined : end;
}

/** Whether the point at `at` belongs to an abbreviation, an initial or the number of a point, what follows beginning at `after`. */
function isAbbreviated(text: string, at: number, start: number, after: number): boolean {
  if (after >= text.length) return false;
  const head = text.slice(Math.max(start, at - 12), at);
  if (at - start <= 8 && numbering.test(text.slice(start, at))) return true;
  if (title.test(head)) return true;
  if (numbered.test(head)) return isDigit(text.charCodeAt(after));
  if (!abbreviation.test(head)) return false;
  const follows = text.slice(after, after + 16);
  return !beginner.test(follows) && !lettered.test(text.slice(Math.max(start, at - 14), at));
}

/** Where a sentence ends at a Chinese mark: after all marks and closing quotes, unless who speaks follows them. */
function hanEndAt(text: string, at: number): number | undefined {
  let last = at;
  while (last < at + 8 && last + 1 < text.length && '。！？!?…'.includes(text.charAt(last + 1))) last += 1;
  const end = skipClosers(text, last + 1);
  if (end === last + 1) return end;
  const speaker = text.charAt(at) === '。' ? hanSpeakerAlone : hanSpeaker;
  return speaker.test(text.slice(end, end + 30)) ? undefined : end;
}

/**
 * Whether the space after the point at `at` was lost, as in bad translation: "1.6 million.The metaverse", "7%.The",
 * "launched.“It is", "sold out.20,000 came", "是的.公司"; not "U.S.A", "3.5", "Node.js", "example.com".
 */
function isSpaceLost(text: string, at: number, end: number, start: number): boolean {
  const before = text.charCodeAt(at - 1);
  const next = text.charCodeAt(end);
  if (isHan(next))
    return isHan(before) || isLower(before) || isUpper(before) || isDigit(before) || end > at + 1;
  const isWord = isLower(before) && isLower(text.charCodeAt(at - 2));
  const isAfter =
    isWord || isDigit(before) || isHan(before) || end > at + 1 || '%％'.includes(text.charAt(at - 1));
  if (isUpper(next))
    return isAfter && (isLower(text.charCodeAt(end + 1)) || text.charAt(end + 1) === ' ' || isHan(before));
  if (next === 0x201c) return isAfter;
  if (!isWord || !isLower(text.charCodeAt(at - 3))) return false;
  if (isDigit(next) || '$£€¥'.includes(text.charAt(end)))
    return end === at + 1 && !title.test(text.slice(Math.max(start, at - 12), at));
  return isLower(next) && isLower(text.charCodeAt(at - 4)) && lostBeginner.test(text.slice(end, end + 6));
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
  const number = numberingAt.exec(text.slice(start, start + 8))?.[0];
  if (number !== undefined && start + number.length < end) start += number.length;
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
