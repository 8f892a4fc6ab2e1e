import type { Span } from '#shared/domain/words/Span.ts';

/** The time a forecast names, and the partial ISO date on which it is over; undefined where the date of the text is needed and unknown. */
export type Due = Span & { readonly due: string | undefined };

const numbers: Readonly<Record<string, number>> = {
  a: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, twelve: 12, fifteen: 15,
  twenty: 20, thirty: 30, fifty: 50, hundred: 100, few: 3, couple: 2, several: 3,
  一: 1, 两: 2, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10, 二十: 20, 半: 0.5, 几: 3, 十五: 15, 三十: 30,
}; // prettier-ignore

const term =
  /\b(?:within|in|over|during|for|through)(?: the)?(?: next| coming| following| space of)? (?:(?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?:to|or) )?(a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|fifty|few|several|\d{1,3}) (day|week|month|quarter|year|decade)s?\b(?! (?:ago|ended|old))/giu;
const next =
  /\b(?:next|the coming|coming) (month|quarter|year|decade)\b|\b(this year|the end of (?:the|this) year|year-end|tomorrow)\b/giu;
const byYear =
  /\b(?:by|in|before|until|through|beyond|for|of|fiscal|since) (?:the )?(?:end of |year-end |end-|mid-|late |early |spring |summer |autumn |winter |fiscal |fy ?)*(20\d\d)\b/giu;
const byMonth =
  /\b(?:by|in|before|until|of) (?:the end of |late |early |mid-)?(january|february|march|april|may|june|july|august|september|october|november|december)(?:,? (20\d\d))?\b/giu;
const hanTerm =
  /未来的?(?:[一二两三四五六七八九十\d]+[至到])?([一二两三四五六七八九十几半]{1,3}|\d{1,3})(?:个)?(天|周|月|季度|年)|([一二两三四五六七八九十几半]{1,3}|\d{1,3})(?:个)?(天|周|月|季度|年)(?:之)?(?:内|后|以内|以后)/g;
const hanYear = /(20\d\d)\s?年(?:底|末|前)?/g;
const hanNext = /(明年|后年|今年(?:底|内|年底)?|下个?月|下个?季度|本世纪末)/g;

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

const countOf = (word = ''): number => numbers[word.toLowerCase()] ?? Number(word);

function nextOf(date: string | undefined, word: string): string | undefined {
  if (date === undefined) return undefined;
  const year = Number(date.slice(0, 4));
  if (/^(?:year|明年)$/u.test(word)) return String(year + 1);
  if (word === '后年') return String(year + 2);
  if (word === '本世纪末') return '2100';
  if (/this year|end of|year-end|今年/u.test(word)) return String(year);
  if (word === 'tomorrow') return addTerm(date, 1, 'day');
  if (word === 'decade') return String(year + 10);
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
  const reach = first(term);
  if (reach) return found(reach, addTerm(date, countOf(reach[1]), (reach[2] ?? '').toLowerCase()));
  const hanReach = first(hanTerm);
  if (hanReach)
    return found(
      hanReach,
      addTerm(date, countOf(hanReach[1] ?? hanReach[3]), hanReach[2] ?? hanReach[4] ?? '年'),
    );
  const month = first(byMonth);
  if (month) {
    const year = month[2] ?? yearOfMonth(date, month[1] ?? '');
    return found(month, year && `${year}-${two(months.indexOf((month[1] ?? '').toLowerCase()) + 1)}`);
  }
  const year = first(byYear) ?? first(hanYear);
  if (year) return found(year, year[1]);
  const word = first(next) ?? first(hanNext);
  return word ? found(word, nextOf(date, (word[1] ?? word[2] ?? '').toLowerCase())) : undefined;
}

/** A month without a year is the next one of that name after the date. */
function yearOfMonth(date: string | undefined, name: string): string | undefined {
  if (date === undefined || date.length < 7) return undefined;
  const isOver = months.indexOf(name.toLowerCase()) + 1 < Number(date.slice(5, 7));
  return String(Number(date.slice(0, 4)) + (isOver ? 1 : 0));
}
