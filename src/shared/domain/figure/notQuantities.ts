import { isHan, isPlainLetter, isSpace, passDigits } from './Scan.ts';

/** Patterns of digits that are names, not quantities: addresses, telephone numbers, labels, years, list and footnote marks. */
const phone = /(?:\+\d{1,3}[\s-]?)?(?:\(\d{2,4}\)[\s-]?)?\d{2,4}(?:[-\s]\d{3,4}){2,}(?![\d,.]\d|\d)/y;
const international = /\d{1,3}(?:[-\s/]\d{2,5}){2,}/y;
const mobile = /1[3-9]\d{9}(?!\d)/y;
const serial = /\d+(?:-\d+){2,}/y;
/** Words that name what the number after them only tells apart from others. */
const labels: ReadonlySet<string> = new Set(
  (
    'version ver ver. v v. no. nos. number page pages p. pp. chapter ch. figure fig. table section sec. article room flight route ' +
    'highway interstate act scene step type phase volume vol. issue line appendix annex grade level boeing airbus iphone ipad ' +
    'windows gpt llama gemini claude sora python android ios rfc iso channel unit lot apartment apt apt. suite zip model mark class ' +
    'form rule proposition resolution covid g web industry area apollo'
  ).split(' '),
);
const longestLabel = 11;
const call = /(?:tel|phone|call|fax|mobile|hotline|电话|热线|手机)[a-z]*[:：.\s]*$/;
const callOrDial = /(?:tel|phone|call|fax|mobile|hotline|电话|热线|手机|手机号|致电|拨打)[a-z]*[:：.\s]*$/;
const yearCue =
  /(?:^|[^a-z])(?:in|since|by|of|from|during|until|till|before|after|for|through|throughout|between|year|years|fiscal|calendar|late|early|mid|end|in the|to|and|than|versus|vs|with|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|spring|summer|autumn|fall|winter|its|the|q[1-4]|quarter|circa|copyright|©|\d,|’|'|on|their|our|a|this)[\s.,(-]*$/;
const yearAfter =
  /^(?:s\b|'s\b|’s\b|-|\)|\s+(?:first|second|third|fourth|q[1-4]|fiscal|annual|election|season|budget|results|levels?|report|model|census|survey|world|olympic|elections|figure|total|earnings|sales|revenue|period|comparable|to|and|was|is|had|were|the|in|that|when|as|with|of|quarter|core|full|net|by|for|from|compared|plantings))/;
const listMark = /^(?:\d{1,3}[.)、）]|\(\d{1,3}\)|\[\d{1,3}\])(?=[\s\u3400-\u9fff(])/;

const at = (pattern: RegExp, text: string, offset: number): number | undefined => {
  pattern.lastIndex = offset;
  const found = pattern.exec(text);
  return found ? offset + found[0].length : undefined;
};

const reach = 24;

/** Where to go on if the digits at an offset are no quantity. */
export function isNoQuantity(text: string, offset: number): number | undefined {
  const before = text[offset - 1] ?? '';
  if (before === '+') {
    const end = at(international, text, offset) ?? at(mobile, text, offset);
    if (end !== undefined) return end;
  }
  const end = Math.min(passDigits(text, offset), offset + reach);
  const length = end - offset;
  // A point or a sign such as ½ names nothing.
  if (length === 0) return undefined;
  const next = length < reach ? text.charCodeAt(end) : NaN;
  const head = text.slice(Math.max(0, offset - 16), offset);
  const tail = text.slice(offset, offset + reach);
  const isCalled = mayBeCalled(text, offset);
  const run = next === 45 ? at(serial, text, offset) : undefined;
  if (run !== undefined) return run;
  if (isCalled && (next === 45 || isSpace(next)) && call.test(head)) {
    const past = at(phone, text, offset);
    if (past !== undefined) return past;
  }
  if (isCalled && callOrDial.test(head)) {
    const past = at(mobile, text, offset) ?? (length >= 5 ? end : undefined);
    if (past !== undefined) return past;
  }
  // Glued to a name by a hyphen ("GPT-4", "covid-19") or to a sign of a place ("#3", "@2").
  if (
    before === '-' &&
    length < 4 &&
    /[a-z\u3400-\u9fff]-$/.test(head) &&
    !/(?:^|[^a-z])(?:mid|sub|under|over|pre|post|top|all|about|per|to|and|or|plus|minus|negative|up|down)-$/.test(
      head,
    ) &&
    !/^\d+(?:\.\d+)?(?:[-\s]?(?:%|percent|million|billion))/.test(tail)
  )
    return end;
  if (before === '双' && length === 2 && /^1[12]/.test(tail)) return end;
  if (before === '#' || before === '@' || before === '№') return end;
  if (
    length <= 4 &&
    hasLabel(text, offset) &&
    !/^\d+,\d{3}/.test(tail) &&
    !/^\d+(?:[.,]\d+)*\s?(?:%|percent|per cent|million|billion|trillion|mln|bn)/.test(tail)
  ) {
    if (
      /(?:number|model|type|level|grade|class|line|mark|unit|area|form|g|act|web|step|lot|phase)[\s-]{1,2}$/.test(
        head,
      ) &&
      !/^\d+(?:\.\d+)*(?:$|[\s.,;:)])/.test(tail)
    )
      return undefined;
    return offset + (/^\d+(?:\.\d+)*/.exec(tail)?.[0].length ?? length);
  }
  if (
    length <= 3 &&
    listMark.test(tail) &&
    /(?:^|\n)\s*$/.test(head) &&
    /[a-z\u3400-\u9fff]/.test(text.slice(end, end + 12))
  )
    return end + 1;
  if ((before === '[' || before === '［') && /^\d{1,3}[\]］]/.test(tail)) return end + 1;
  if (
    (length === 4 || length === 5) &&
    /^(?:1[5-9]|20)\d\d(?![\d,.%]\d|%)/.test(tail) &&
    isYear(head, tail.slice(4))
  )
    return offset + 4;
  return undefined;
}

/** Whether a word of three letters or Chinese signs stands before an offset, marks between: {@link call} says which. */
function mayBeCalled(text: string, offset: number): boolean {
  let i = offset - 1;
  for (let c = text.charCodeAt(i); isSpace(c) || c === 46 || c === 58 || c === 0xff1a; c = text.charCodeAt(i))
    i -= 1;
  const last = text.charCodeAt(i);
  return isHan(last) || (isPlainLetter(last) && !isSpace(text.charCodeAt(i - 2)));
}

/** Whether one of {@link labels} stands before an offset, one or two spaces or hyphens between. */
function hasLabel(text: string, offset: number): boolean {
  const isGap = (i: number): boolean => text[i] === '-' || isSpace(text.charCodeAt(i));
  if (!isGap(offset - 1)) return false;
  const end = offset - (isGap(offset - 2) ? 2 : 1);
  let start = text[end - 1] === '.' ? end - 1 : end;
  while (start > end - longestLabel - 1 && isPlainLetter(text.charCodeAt(start - 1))) start -= 1;
  return labels.has(text.slice(start, end));
}

/** Four digits from 1500 to 2099 are a year after a word of time, before one, or before anything that is not counted. */
function isYear(head: string, tail: string): boolean {
  if (
    /^ ?(?:%|percent|million|billion|trillion|thousand|mln|bn|dollars|dlrs|yuan|euros|pounds|yen|people|users|employees|jobs|[万亿元个人名块])/.test(
      tail,
    )
  )
    return false;
  if (/^ [a-z-]{3,}s\b/.test(tail) && !yearAfter.test(tail)) return false;
  if (yearAfter.test(tail) && /[a-z)(]\s*[-,(]?\s*$|^$/.test(head)) return true;
  return yearCue.test(head);
}

const pronounBefore =
  /(?:^|[^a-z])(?:which|the|this|that|each|every|any|no|some|another|next|last|first|second|third|good|bad|new|old|big|small|other|right|wrong|only|such|what|not|best|better|worst|same|like|more|many a|single|former|latter|little|great|different|big|loved)[\s-]+$/;
const pronounAfter =
  /^(?:['’]s|\s+(?:another|day|way|thing|can|could|should|must|might|would|may|has|is|was|who|that|which|or another|needs|wants|does|does|says|said|up|by one)\b|-(?:way|sided|off|time|stop|on-one|size|liner|piece|man|party|hit|third|half|fifth|quarter))/;

/** Whether "one" stands for a person or thing and counts nothing. */
export const isOneWord = (text: string, at: number, end: number): boolean => {
  const tail = text.slice(end, end + 12);
  if (/^-(?:third|half|fifth|quarter)/.test(tail)) return false;
  return pronounBefore.test(text.slice(Math.max(0, at - 12), at))
    ? !/^[\s-]+(?:hundred|thousand|million|billion|trillion|point|dozen|of)\b/.test(tail)
    : pronounAfter.test(tail);
};
