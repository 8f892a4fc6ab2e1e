/** Patterns of digits that are names, not quantities: addresses, telephone numbers, labels, years, list and footnote marks. */
const phone = /(?:\+\d{1,3}[\s-]?)?(?:\(\d{2,4}\)[\s-]?)?\d{2,4}(?:[-\s]\d{3,4}){2,}(?![\d,.]\d|\d)/y;
const international = /\d{1,3}(?:[-\s/]\d{2,5}){2,}/y;
const mobile = /1[3-9]\d{9}(?!\d)/y;
const serial = /\d+(?:-\d+){2,}/y;
const label =
  /(?:^|[^a-z])(?:version|ver\.?|v\.?|no\.|nos\.|number|page|pages|p\.|pp\.|chapter|ch\.|figure|fig\.|table|section|sec\.|article|room|flight|route|highway|interstate|act|scene|step|type|phase|volume|vol\.|issue|line|appendix|annex|grade|level|boeing|airbus|iphone|ipad|windows|gpt|llama|gemini|claude|sora|python|android|ios|rfc|iso|article|channel|unit|lot|apartment|apt\.?|suite|zip|model|mark|class|form|rule|proposition|resolution|covid|g|web|industry|area|apollo)[\s-]{1,2}$/;
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

/** Where to go on if the digits at an offset are no quantity. */
export function isNoQuantity(text: string, offset: number): number | undefined {
  const head = text.slice(Math.max(0, offset - 16), offset);
  const tail = text.slice(offset, offset + 24);
  if (/\+$/.test(head)) {
    const end = at(international, text, offset) ?? at(mobile, text, offset);
    if (end !== undefined) return end;
  }
  const run = /^\d+/.exec(tail)?.[0];
  // A point or a sign such as ½ names nothing.
  if (run === undefined) return undefined;
  if (/^[-\s]/.test(tail.slice(run.length))) {
    const end =
      at(serial, text, offset) ??
      (/(?:tel|phone|call|fax|mobile|hotline|电话|热线|手机)[a-z]*[:：.\s]*$/.test(head)
        ? at(phone, text, offset)
        : undefined);
    if (end !== undefined) return end;
  }
  if (/(?:tel|phone|call|fax|mobile|hotline|电话|热线|手机|手机号|致电|拨打)[a-z]*[:：.\s]*$/.test(head)) {
    const end = at(mobile, text, offset) ?? (run.length >= 5 ? offset + run.length : undefined);
    if (end !== undefined) return end;
  }
  // Glued to a name by a hyphen ("GPT-4", "covid-19") or to a sign of a place ("#3", "@2").
  if (
    /[a-z\u3400-\u9fff]-$/.test(head) &&
    !/(?:^|[^a-z])(?:mid|sub|under|over|pre|post|top|all|about|per|to|and|or|plus|minus|negative|up|down)-$/.test(
      head,
    ) &&
    run.length < 4 &&
    !/^\d+(?:\.\d+)?(?:[-\s]?(?:%|percent|million|billion))/.test(tail)
  )
    return offset + run.length;
  if (/双$/.test(head) && /^1[12]$/.test(run)) return offset + 2;
  if (/[#@№]$/.test(head)) return offset + run.length;
  if (
    run.length <= 4 &&
    !/^\d+,\d{3}/.test(tail) &&
    label.test(head) &&
    !/^\d+(?:[.,]\d+)*\s?(?:%|percent|per cent|million|billion|trillion|mln|bn)/.test(tail)
  ) {
    const end = offset + (/^\d+(?:\.\d+)*/.exec(tail)?.[0].length ?? run.length);
    if (
      /(?:number|model|type|level|grade|class|line|mark|unit|area|form|g|act|web|step|lot|phase)[\s-]{1,2}$/.test(
        head,
      ) &&
      !/^\d+(?:\.\d+)*(?:$|[\s.,;:)])/.test(tail)
    )
      return undefined;
    if (!/(?:^|[^a-z])[a-z.]+[\s-]{1,2}$/.test(head)) return undefined;
    return end;
  }
  if (
    listMark.test(tail) &&
    /(?:^|\n)\s*$/.test(head) &&
    /[a-z\u3400-\u9fff]/.test(text.slice(offset + run.length, offset + run.length + 12))
  )
    return offset + run.length + 1;
  if (/[[［]$/.test(head) && /^\d{1,3}[\]］]/.test(tail)) return offset + run.length + 1;
  if (/^(?:1[5-9]|20)\d\d(?![\d,.%]\d|%)/.test(tail) && isYear(head, tail.slice(4))) return offset + 4;
  return undefined;
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
