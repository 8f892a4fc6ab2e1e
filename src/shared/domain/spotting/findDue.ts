import type { Span } from '#shared/domain/words/Span.ts';

/** The time a forecast names, and the partial ISO date on which it is over; undefined where the date of the text is needed and unknown. */
export type Due = Span & { readonly due: string | undefined };

const numbers: Readonly<Record<string, number>> = {
  a: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, twelve: 12, fifteen: 15,
  twenty: 20, thirty: 30, fifty: 50, hundred: 100, few: 3, couple: 2, several: 3,
  一: 1, 两: 2, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10, 二十: 20, 半: 0.5, 几: 3, 十五: 15, 三十: 30,
}; // prettier-ignore

const term =
  /\b(?:within|in|over|during|for|through)(?: the)?(?: next| coming| following| space of)? (?:(?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})(?: (?:to|or) |\s?[-–—]\s?|-to-))?(half an?|a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|fifty|few|several|\d{1,3}) (day|week|month|quarter|year|decade)s?\b(?! (?:ago|ended|old))/giu;
/** "Ten years from now". */
const fromNow =
  /\b(a|an|one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|fifty|few|several|\d{1,3}) (day|week|month|quarter|year|decade)s? from now\b/giu;
const next =
  /\b(?:next|the coming|coming) (week|month|quarter|year|decade)\b|\b(this year|the end of (?:the|this) (?:year|decade|century)|year-end|tomorrow)\b/giu;
const byYear =
  /\b(?:by|in|before|until|through|beyond|for|of|fiscal|since) (?:the )?(?:end of |year-end |end-|mid-|late |early |spring |summer |autumn |winter |fiscal |fy ?)*(20\d\d)\b/giu;
const byMonth =
  /\b(?:by|in|before|until|of) (?:the end of |late |early |mid-)?(january|february|march|april|may|june|july|august|september|october|november|december)(?:,? (20\d\d))?\b/giu;
const hanTerm =
  /未来的?(?:[一二两三四五六七八九十\d]+[至到])?([一二两三四五六七八九十几半]{1,3}|\d{1,3})(?:个)?(天|周|月|季度|年)|([一二两三四五六七八九十几半]{1,3}|\d{1,3})(?:个)?(天|周|月|季度|年)(?:之)?(?:内|后|以内|以后)/g;
const hanYear = /(20\d\d)\s?年(?:底|末|前|(1[0-2]|[1-9])月)?/g;
const hanMonth = /(?<![\d年个])(1[0-2]|[1-9])月(?:底|初|中旬|份)?(?!\d)/g;
const hanNext =
  /(明年|后年|今年(?:底|内|年底)?|(?<![去前今明后])年(?:底前|内)(?![\u4e00-\u9fff]?[人有])|下个?月|下个?季度|下周|本世纪末|本世纪中叶|去年(?:年)?底)/g;

/** Parts of a year: "the second half of 2025", "Q3 2025", "this fall", "今年下半年". */
const part =
  /\b(?:(first|second) half|(first|second|third|fourth|final) quarter|([qh])([1-4]))(?:,| of)?(?: the)?(?: fiscal)? (20\d\d|this year|next year)\b/giu;
const season =
  /\b(?:this|next|the coming|coming|(?:in|by|until|before) (?:the )?(?:end of (?:the )?)?(?:late |early )?) ?(spring|summer|autumn|fall|winter)\b(?! of (?!20)| (?:in|from|to)\b)(?: (?:of )?(20\d\d))?/giu;
const hanPart = /(?:(20\d\d)\s?年|(今年|明年))(?:的)?(?:(上半年|下半年)|第?([一二三四])季度)/g;
const seasonEnds: Readonly<Record<string, number>> = {
  spring: 5,
  summer: 8,
  autumn: 11,
  fall: 11,
  winter: 2,
};
const ordinals: Readonly<Record<string, number>> = {
  first: 1, second: 2, third: 3, fourth: 4, final: 4, 一: 1, 二: 2, 三: 3, 四: 4,
}; // prettier-ignore

const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']; // prettier-ignore

const monthsOf: Readonly<Record<string, number>> = {
  month: 1, quarter: 3, year: 12, decade: 120, 月: 1, 季度: 3, 年: 12,
}; // prettier-ignore
const daysOf: Readonly<Record<string, number>> = { day: 1, week: 7, 天: 1, 周: 7 };

const two = (value: number): string => String(value).padStart(2, '0');

/** A partial date so many units later, no more exact than the unit: years and months from a day give a month. */
function addTerm(date: string | undefined, count: number, unit: string): string | undefined {
  if (date === undefined) return undefined;
  const [year = 0, month, day] = date.split('-').map(Number);
  const days = daysOf[unit];
  if (days !== undefined) {
    if (month === undefined || day === undefined) return undefined;
    const due = new Date(Date.UTC(year, month - 1, day + count * days));
    return `${due.getUTCFullYear()}-${two(due.getUTCMonth() + 1)}-${two(due.getUTCDate())}`;
  }
  const added = Math.round(count * (monthsOf[unit] ?? 12));
  if (month === undefined) return added % 12 === 0 ? String(year + added / 12) : undefined;
  const total = year * 12 + (month - 1) + added;
  return total / 12 > 9_999 ? undefined : `${Math.floor(total / 12)}-${two((total % 12) + 1)}`;
}

/** "Said in 2021 that it would ship by 2023": a year with "by" goes before one with "in". */
function lastYear(words: string): RegExpExecArray | undefined {
  const all = [...words.matchAll(byYear)];
  return all.find((match) => /^(?:by|before|until|through)\b/iu.test(match[0])) ?? all[0];
}

const countOf = (word = ''): number =>
  /^half /i.test(word) ? 0.5 : (numbers[word.toLowerCase()] ?? Number(word));

function nextOf(date: string | undefined, word: string): string | undefined {
  if (date === undefined) return undefined;
  const year = Number(date.slice(0, 4));
  if (/^(?:year|明年)$/u.test(word)) return String(year + 1);
  if (/去年/u.test(word)) return String(year - 1);
  if (word.endsWith('century') || word === '本世纪末') return '2100';
  if (word === '本世纪中叶') return '2050';
  // "By the end of the decade", said in 2024, is by 2030.
  if (/end of the decade|end of this decade/u.test(word)) return String(Math.floor(year / 10) * 10 + 10);
  if (word === '后年') return String(year + 2);
  if (/this year|end of|year-end|今年|年底|年内/u.test(word)) return String(year);
  if (word === 'tomorrow') return addTerm(date, 1, 'day');
  if (word === 'decade') return String(year + 10);
  if (/week|周/u.test(word)) return addTerm(date, 1, 'week');
  return addTerm(date, 1, /month|月/u.test(word) ? 'month' : 'quarter');
}

/**
 * The time that a sentence names, longest reach first: a term ("within five years", "未来五年"), a word ("next year",
 * "明年"), a year or month. Ranges count to their end; "a few" counts three. Terms are counted from `date`.
 */
export function findDue(words: string, date?: string): Due | undefined {
  const first = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = 0;
    return pattern.exec(words);
  };
  const found = (match: RegExpExecArray, due: string | undefined): Due => ({
    start: match.index,
    end: match.index + match[0].length,
    due,
  });
  const reach = first(term) ?? first(fromNow);
  if (reach) return found(reach, addTerm(date, countOf(reach[1]), (reach[2] ?? '').toLowerCase()));
  const hanReach = first(hanTerm);
  if (hanReach)
    return found(
      hanReach,
      addTerm(date, countOf(hanReach[1] ?? hanReach[3]), hanReach[2] ?? hanReach[4] ?? '年'),
    );
  const inPart = partOf(first(part), first(hanPart), first(season), date);
  if (inPart) return found(inPart.match, inPart.due);
  const month = first(byMonth);
  if (month) {
    const year = month[2] ?? yearOfMonth(date, month[1] ?? '');
    return found(month, year && `${year}-${two(months.indexOf((month[1] ?? '').toLowerCase()) + 1)}`);
  }
  const year = lastYear(words) ?? first(hanYear);
  if (year) return found(year, year[2] === undefined ? year[1] : `${year[1] ?? ''}-${two(Number(year[2]))}`);
  const word = first(next) ?? first(hanNext);
  if (!word) {
    const named = first(hanMonth);
    const at = Number(named?.[1]);
    return named ? found(named, monthIn(yearOfMonth(date, months[at - 1] ?? ''), at)) : undefined;
  }
  const named = (word[1] ?? word[2] ?? '').toLowerCase();
  // "He predicted last year that it would come by the end of the year."
  const isLastYear = /^the end of the year$/u.test(named) && /\blast year\b/iu.test(words);
  return found(word, isLastYear ? nextOf(date, '去年底') : nextOf(date, named));
}

/** A month without a year is the next one of that name after the date. */
function yearOfMonth(date: string | undefined, name: string): string | undefined {
  if (date === undefined || date.length < 7) return undefined;
  const isOver = months.indexOf(name.toLowerCase()) + 1 < Number(date.slice(5, 7));
  return String(Number(date.slice(0, 4)) + (isOver ? 1 : 0));
}

type Part = { readonly match: RegExpExecArray; readonly due: string | undefined };

/** The last month of a half, quarter or season. */
function partOf(
  inEnglish: RegExpExecArray | null,
  inChinese: RegExpExecArray | null,
  inSeason: RegExpExecArray | null,
  date: string | undefined,
): Part | undefined {
  if (inEnglish) {
    const [, half, quarter, letter, count, year = ''] = inEnglish;
    const isHalf = half !== undefined || letter?.toLowerCase() === 'h';
    const nth = count === undefined ? (ordinals[(half ?? quarter ?? '').toLowerCase()] ?? 0) : Number(count);
    return { match: inEnglish, due: monthIn(yearNamed(year, date), nth * (isHalf ? 6 : 3)) };
  }
  if (inChinese) {
    const [, year, word = '', half, quarter = ''] = inChinese;
    const month = half === undefined ? (ordinals[quarter] ?? 0) * 3 : half === '上半年' ? 6 : 12;
    return { match: inChinese, due: monthIn(year ?? yearNamed(word, date), month) };
  }
  if (!inSeason) return undefined;
  const [, name = '', year] = inSeason;
  const month = seasonEnds[name.toLowerCase()] ?? 0;
  // The winter of a year ends in the next.
  const named = year === undefined ? undefined : String(Number(year) + (month === 2 ? 1 : 0));
  const due = monthIn(named ?? yearOfMonth(date, months[month - 1] ?? ''), month);
  // "Next winter", said in winter, is the one after.
  const isNow = /^next/iu.test(inSeason[0]) && year === undefined && monthsBetween(date, due) < 3;
  return { match: inSeason, due: isNow ? addTerm(due, 1, 'year') : due };
}

const monthIn = (year: string | undefined, month: number): string | undefined =>
  year && month > 0 && month <= 12 ? `${year}-${two(month)}` : undefined;

function yearNamed(word: string, date: string | undefined): string | undefined {
  if (/^20\d\d$/.test(word)) return word;
  if (date === undefined) return undefined;
  return String(Number(date.slice(0, 4)) + (/^next|明年/iu.test(word) ? 1 : 0));
}

/** From one partial date to another; endless where one of them has no month. */
function monthsBetween(from: string | undefined, to: string | undefined): number {
  const [year = NaN, month = NaN] = (from ?? '').split('-').map(Number);
  const [toYear = NaN, toMonth = NaN] = (to ?? '').split('-').map(Number);
  const between = toYear * 12 + toMonth - year * 12 - month;
  return Number.isNaN(between) ? Infinity : between;
}
