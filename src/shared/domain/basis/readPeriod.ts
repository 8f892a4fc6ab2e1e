import type { Span } from '#shared/domain/words/Span.ts';

const month = 'january|february|march|april|may(?= \\d)|june|july|august|september|october|november|december';
const weekday = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday';
const unit = 'year|quarter|month|week|day|night|half|season';
const pattern = new RegExp(
  [
    '(?<![\\d.,])(?:19|20)\\d\\d(?!\\d|[.,]\\d)(?:-\\d\\d(?:-\\d\\d)?)?(?!-)',
    `(?<![a-z])(?:${month}|${weekday}|[qh][1-4]|(?:first|second|third|fourth) (?:quarter|half))(?![a-z])`,
    `(?<![a-z])(?:last|this|next|past|previous|prior|current|same|following|latest|coming|recent) (?:few |couple of |\\d+ |[a-z]+ )?(?:${unit})s?(?: (?:earlier|later|before|after|alone))?(?![a-z])`,
    `(?<![a-z])(?:an?|one|two|three|few|several|\\d+) (?:${unit})s? (?:ago|earlier|later|before|after)(?![a-z])`,
    '(?<![a-z])(?:today|yesterday|tomorrow|tonight|overnight|now|currently|then|so far|to date|recently|previously|formerly|initially|originally|eventually|meanwhile|later|earlier|since|until|already|no longer|still|again|ago)(?![a-z])',
    '[前去今明昨]年|[上本下今当][个個]?(?:月|周|季度?|半年)|[今昨明当]天|[一二三四]季度|[上下]半年|同期|此前|目前|当时|后来|如今|现在|至今|截至|曾经?|当日|次日|隔夜|(?:周|星期)[一二三四五六日天]|(?:\\d+|[一二三四五六七八九十]+)月(?:\\d+[日号])?',
  ].join('|'),
  'g',
);

/** The words of a stretch that name a time, in a folded text; sorted and joined, so that two can be compared. */
export const readPeriod = (text: string, { start, end }: Span): string =>
  [...new Set([...text.slice(start, end).matchAll(pattern)].map(([word]) => word.trim()))].sort().join(' ');

/** The same stretch of words without those that name a time. */
export const withoutPeriod = (words: string): string => words.replace(pattern, ' ');

const reach = 160;

/** The sentence that words stand in, at most 160 code units to each side. */
export function findSentence(text: string, { start, end }: Span): Span {
  const head = text.slice(Math.max(0, start - reach), start);
  const tail = text.slice(end, end + reach);
  let from = 0;
  for (const { index } of head.matchAll(/[.!?]\s|[。！？；\n]/g)) from = index + 1;
  const stop = tail.search(/[.!?](?:\s|$)|[。！？；\n]/);
  return { start: start - head.length + from, end: stop < 0 ? end + tail.length : end + stop };
}
