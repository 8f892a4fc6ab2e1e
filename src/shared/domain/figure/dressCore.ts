import { add, multiply, ratio, type Ratio } from '#shared/domain/exact/ratio.ts';
import type { Core } from './Core.ts';
import {
  currencyFirstWords,
  currencyLastWords,
  currencyNames,
  currencySigns,
  hanCurrencies,
  isPrintedAsCurrency,
  isWordLikeCode,
  type CurrencyName,
} from './currencies.ts';
import { numberWords } from './numberWords.ts';
import { plainFigure, type ReadFigure } from './ReadFigure.ts';
import { createSignTest, isHan, isLetter, passSpaces, skipSpaces, wordBefore, wordEnd } from './Scan.ts';
import {
  dimensionUnits,
  durationUnits,
  hanDimension,
  hanDuration,
  hanMeasure,
  pluralNouns,
  stopWords,
} from './units.ts';

/** Money signs and names in front of a number. */
export type Prefix = { readonly start: number; readonly currency: CurrencyName };

/** What follows a number makes its kind. Tried in this order: percent, money, multiples, units, counted nouns. */
export function dressCore(
  text: string,
  original: string,
  core: Core,
  prefix: Prefix | undefined,
): ReadFigure {
  const base: ReadFigure = {
    ...plainFigure,
    start: prefix?.start ?? core.start,
    end: core.end,
    kind: core.isOrdinal ? 'ordinal' : 'number',
    value: core.bounds ? undefined : core.value,
    low: core.bounds?.low,
    high: core.bounds?.high,
    step: core.step,
    qualifier: core.qualifier ?? 'exact',
    malformed: core.malformed,
    scale: core.scale,
    isFraction: core.isFraction,
    isDigits: core.form === 'digits',
  };
  if (core.isOrdinal) return base;
  if (prefix) return dressPrefixed(text, original, base, prefix);
  return (
    readPercent(text, base) ??
    readMoneyAfter(text, original, base) ??
    readMultiple(text, base) ??
    readUnit(text, base) ??
    readCounted(text, base) ??
    base
  );
}

/** "RMB 50m yuan", "$10 dollars": the name after the number is part of it only if it means the same. */
function dressPrefixed(text: string, original: string, base: ReadFigure, prefix: Prefix): ReadFigure {
  const after = findCurrencyAfter(text, original, base.end, true, true);
  const isSame =
    after !== undefined &&
    after.currency.minor === undefined &&
    after.currency.code === prefix.currency.code &&
    !(prefix.currency.others.length > 0 && isLetter(text.charCodeAt(skipSpaces(text, base.end))));
  const minor = prefix.currency.minor;
  return {
    ...base,
    kind: 'money',
    end: isSame ? after.end : base.end,
    currency: prefix.currency,
    unit: minor ? 'cent' : undefined,
  };
}

const percentAfter =
  /^(?:\s{0,3}%|[\s-]{0,3}(?:percentage|per[\s-]?cents?|percents?|pct\.?)(?![a-z]))(?:[\s-]{1,2}points?\b)?|^[\s-]{0,2}(?:pps?|ppts?|p\.p\.)(?![a-z])|^[\s-]{0,2}(?:bps?|basis[\s-]points?)(?![a-z])|^ {0,4}[个個]? ?(?:百分 ?[点點]|基[点點])/;

const percentage = ratio(1, 100);

/** What these and {@link readPercent}'s tenths begin with, spaces and hyphens apart. */
const isPercentStart = createSignTest('%pb个個百基成折');

function readPercent(text: string, base: ReadFigure): ReadFigure | undefined {
  let first = passSpaces(text, base.end);
  while (text[first] === '-') first = passSpaces(text, first + 1);
  if (!isPercentStart(text.charCodeAt(first))) return undefined;
  const found = percentAfter.exec(text.slice(base.end, base.end + 24))?.[0];
  if (found !== undefined) {
    const isBasis = /b|基/.test(found);
    const isPoint = isBasis || /point|pp|p\.p|[点點]/.test(found);
    return {
      ...(isBasis ? scaleBy(base, percentage) : base),
      kind: isPoint ? 'percent-point' : 'percent',
      end: base.end + found.length,
      unit: isBasis ? found.trim() : undefined,
    };
  }
  const tenth =
    /^ {0,2}(?:(成)(?!为|立|功|本|员|果|长|交|都|年|人|了|绩|品|分|熟|就|群|名|倍|爲|為|績|員)(半)?|折(?!叠|磨|腾|旧|合|射|算|返|断|疊|舊))/.exec(
      text.slice(base.end, base.end + 6),
    );
  if (!tenth || base.value === undefined) return undefined;
  const isWhole = base.value.d === 1n;
  const isTwoPlaces = tenth[1] === undefined && isWhole && base.value.n >= 10n && base.value.n < 100n;
  if (base.value.n < 0n || (!isTwoPlaces && base.value.n > 10n * base.value.d)) return undefined;
  const factor = ratio(isTwoPlaces ? 1 : 10);
  const value = multiply(base.value, factor);
  return {
    ...base,
    kind: 'percent',
    value: tenth[2] === undefined ? value : ratio(value.n + 5n * value.d, value.d),
    step: tenth[2] === undefined ? multiply(base.step, factor) : ratio(5),
    end: base.end + tenth[0].length,
  };
}

/** The figure with its value, bounds and step multiplied. */
const scaleBy = (figure: ReadFigure, by: Ratio): ReadFigure => ({
  ...figure,
  step: multiply(figure.step, by),
  value: figure.value && multiply(figure.value, by),
  low: figure.low && multiply(figure.low, by),
  high: figure.high && multiply(figure.high, by),
});

/** A currency sign or name after a number. */
export function findCurrencyAfter(
  text: string,
  original: string,
  end: number,
  isLarge: boolean,
  isPrefixed = false,
): { readonly end: number; readonly currency: CurrencyName; readonly printed: string } | undefined {
  let at = end;
  while (at - end < 3 && (text[at] === ' ' || text[at] === '\u00a0' || text[at] === '\n')) at += 1;
  if (text[at] === '-') at += 1;
  const c = text.charCodeAt(at);
  if (Number.isNaN(c)) return undefined;
  if (isHan(c)) return findHanCurrency(text, at);
  if (!isLetter(c)) {
    const sign = currencySigns.get(text[at] ?? '');
    return sign && !(isPrefixed ? /^\s?\d/ : /^\d/).test(text.slice(at + 1, at + 3))
      ? { end: at + 1, currency: sign, printed: text[at] ?? '' }
      : undefined;
  }
  const lead = wordEnd(text, at);
  if (text[lead] === '$' && currencySigns.has(text.slice(at, lead + 1)) && !/\d/.test(text[lead + 1] ?? ''))
    return { end: lead + 1, currency: currencySigns.get(text.slice(at, lead + 1)) ?? dollar, printed: '$' };
  const ends: number[] = [];
  for (let i = at, words = 0; words < 4 && i < text.length && isLetter(text.charCodeAt(i)); words += 1) {
    let e = wordEnd(text, i);
    while (text[e] === '.' && isLetter(text.charCodeAt(e + 1))) e = wordEnd(text, e + 1);
    if (text[e] === '.' && text.slice(i, e).includes('.')) e += 1;
    if (words === 0 && !currencyFirstWords.has(text.slice(at, e))) return undefined;
    ends.push(e);
    if (text[e] !== ' ' && text[e] !== '-') break;
    i = e + 1;
  }
  for (let k = ends.length - 1; k >= 0; k -= 1) {
    const e = ends[k] ?? at;
    const last = text.slice(k === 0 ? at : (ends[k - 1] ?? at) + 1, e);
    if (!currencyLastWords.has(last)) continue;
    const currency = currencyNames.get(text.slice(at, e).replaceAll('-', ' '));
    if (currency && isPrintedAsCurrency(original.slice(at, e), currency, isLarge)) {
      if (/^\d/.test(text.slice(e, e + 1))) return undefined;
      if (/^pounds?$/.test(last) && k === 0 && /^ of [a-z]/.test(text.slice(e, e + 5))) return undefined;
      return { end: e, currency, printed: last };
    }
  }
  return undefined;
}

const dollar: CurrencyName = { code: 'USD', others: [] };

/** Chinese words that begin like a currency and are none. */
const notMoney =
  /^(?:元(?:素|旦|宵|宇宙|首|帅|老|气|件)|角(?:色|度|落|逐|膜|蛋)|毛(?:利|衣|病|孩|笔|绒)|分|圆(?:形|圈|满|桌)|块(?![钱錢]|$|[\s，。,.;；、！!?？）)零〇一二三四五六七八九两\d人毛角多])|塊(?![钱錢]|$|[\s，。,.;；、！!?？）)零〇一二三四五六七八九两兩\d人毛角多])|仙|盾(?:构|牌)|比尔|里尔)/;

/** The Chinese names by their first sign, the longest first. */
const hanNames = new Map<string, string[]>();
for (const name of [...hanCurrencies.keys()].sort((a, b) => b.length - a.length)) {
  const first = name[0] ?? '';
  hanNames.set(first, [...(hanNames.get(first) ?? []), name]);
}

function findHanCurrency(
  text: string,
  at: number,
): { readonly end: number; readonly currency: CurrencyName; readonly printed: string } | undefined {
  const printed = hanNames.get(text[at] ?? '')?.find((name) => text.startsWith(name, at));
  const currency = printed === undefined ? undefined : hanCurrencies.get(printed);
  if (printed === undefined || currency === undefined) return undefined;
  if (notMoney.test(text.slice(at, at + 8)) && !text.startsWith('分钱', at)) return undefined;
  return { end: at + printed.length, currency, printed };
}

function readMoneyAfter(text: string, original: string, base: ReadFigure): ReadFigure | undefined {
  const size = base.value ?? base.low;
  const isLarge = base.scale !== undefined || (size !== undefined && size.n >= 1000n * size.d);
  const found = findCurrencyAfter(text, original, base.end, isLarge);
  if (!found) return undefined;
  const { currency } = found;
  let figure: ReadFigure = { ...base, kind: 'money', end: found.end, currency };
  if (currency.factor) figure = { ...scaleBy(figure, currency.factor), scale: currency.factor };
  const after = /^ (thousand|million|billion|trillion|mln|bn)\b/.exec(
    text.slice(figure.end, figure.end + 10),
  );
  const word = after && base.scale === undefined ? numberWords.get(after[1] ?? '') : undefined;
  if (after && word?.t === 'scale')
    figure = {
      ...scaleBy(figure, ratio(word.v)),
      scale: ratio(word.v),
      end: figure.end + after[0].length,
    };
  if (currency.minor) {
    // A Chinese minor unit is a share of the yuan; "cents" alone stay cents, because whose they are is open.
    if (/^[角毛毫分]/.test(found.printed)) return scaleBy(figure, currency.minor);
    return { ...figure, unit: found.printed };
  }
  return figure;
}

const multipleAfter =
  /^(?:\s?[x×](?![a-z\d])|[\s-]?fold\b|\s+times(?=\s+(?:as|more|the|higher|greater|larger|bigger|its|their|faster|that|what|over|better|cheaper|less)\b)| {0,2}倍)/;

function readMultiple(text: string, base: ReadFigure): ReadFigure | undefined {
  const found = multipleAfter.exec(text.slice(base.end, base.end + 18))?.[0];
  return found === undefined ? undefined : { ...base, kind: 'multiple', end: base.end + found.length };
}

function readUnit(text: string, base: ReadFigure): ReadFigure | undefined {
  let at = base.end;
  while (at - base.end < 3 && (text[at] === ' ' || text[at] === '\u00a0')) at += 1;
  if (isHan(text.charCodeAt(at))) return readHanUnit(text, base);
  const isHyphen = text[at] === '-';
  if (isHyphen) at += 1;
  if (text[at] === '°')
    return {
      ...base,
      kind: 'dimension',
      end: at + (/^°\s?[cf](?![a-z])/.exec(text.slice(at, at + 3))?.[0].length ?? 1),
      unit: '°',
    };
  if (!isLetter(text.charCodeAt(at))) return undefined;
  const lead =
    /^(?:square|cubic|sq|nautical|metric|short|light|calendar|trading|working|business|full|consecutive|straight)[\s.-]+/.exec(
      text.slice(at, at + 14),
    )?.[0].length ?? 0;
  const from = at + lead;
  let end = wordEnd(text, from);
  const word = text.slice(from, end);
  const isLong = word.length > 1 || at === base.end || text[at - 1] === ' ';
  if (dimensionUnits.has(word) && isLong && !(word.length === 1 && isHyphen)) {
    if (
      /^(?:bit|foot|cup)$/.test(word) &&
      !isHyphen &&
      base.value &&
      base.value.n !== base.value.d &&
      word === 'bit'
    )
      return undefined;
    if (text[end] === '/' && word === 'km') end += 2;
    return { ...base, kind: 'dimension', end, unit: text.slice(at, end) };
  }
  if (durationUnits.has(word)) {
    if ((word === 'second' || word === 'quarter') && !isHyphen && base.value && base.value.n !== base.value.d)
      return undefined;
    if (text.startsWith('-old', end)) end += 4;
    return { ...base, kind: 'duration', end, unit: text.slice(at, end) };
  }
  return undefined;
}

function readHanUnit(text: string, base: ReadFigure): ReadFigure | undefined {
  const slice = text.slice(base.end, base.end + 8);
  const dimension = hanDimension.exec(slice)?.[0];
  if (dimension !== undefined)
    return { ...base, kind: 'dimension', end: base.end + dimension.length, unit: dimension.trim() };
  const duration = hanDuration.exec(slice)?.[0];
  if (duration === undefined) return undefined;
  // 一个半小时, 两年半: the half belongs to the number.
  const half =
    duration.includes('半') && base.value ? { value: add(base.value, ratio(1, 2)), step: ratio(1, 10) } : {};
  return { ...base, ...half, kind: 'duration', end: base.end + duration.length, unit: duration.trim() };
}

/** What is counted stays outside the figure's words; it is named in `unit`. */
function readCounted(text: string, base: ReadFigure): ReadFigure | undefined {
  const measure = hanMeasure.exec(text.slice(base.end, base.end + 5))?.[0].trim();
  if (measure !== undefined) return { ...base, kind: 'count', unit: measure };
  let at = base.end;
  if (text[at] !== ' ' && text[at] !== '\u00a0' && text[at] !== '\n' && text[at] !== '-') return undefined;
  at += 1;
  const words: string[] = [];
  for (let i = 0; i < 4 && isLetter(text.charCodeAt(at)); i += 1) {
    const end = wordEnd(text, at);
    const word = text.slice(at, end);
    if (stopWords.has(word) || numberWords.has(word)) break;
    words.push(word);
    if ((word.length > 3 && word.endsWith('s') && !/(?:ss|us|is|ous)$/.test(word)) || pluralNouns.has(word))
      return { ...base, kind: 'count', unit: words.join(' ') };
    if (text[end] !== ' ' && text[end] !== '-') break;
    at = end + 1;
  }
  const isOne = base.value?.n === base.value?.d;
  return words.length > 0 && isOne ? { ...base, kind: 'count', unit: words[0] ?? '' } : undefined;
}

/** A currency sign or name before a number, spaces between; `limit` is the end of the figure before. */
export function findPrefix(text: string, original: string, start: number, limit: number): Prefix | undefined {
  let at = start;
  while (at > limit && start - at < 2 && (text[at - 1] === ' ' || text[at - 1] === '\u00a0')) at -= 1;
  if (at === limit && at !== 0 && at === start) return undefined;
  const head = text.slice(Math.max(limit, at - 5), at);
  if (head === '') return undefined;
  const c = head.charCodeAt(head.length - 1);
  if (!isLetter(c) && !isHan(c)) return findSign(text, at, limit);
  if (isHan(c)) {
    const han = /(?:人民币|人民幣|港币|港幣|台币|臺幣|台幣|新台币|新台幣|日币|日幣|澳币|加币|韩币)$/.exec(
      head,
    )?.[0];
    const currency = han ? hanCurrencies.get(han) : undefined;
    return han && currency ? { start: at - han.length, currency } : undefined;
  }
  return findNameBefore(text, original, at, limit);
}

function findSign(text: string, at: number, limit: number): Prefix | undefined {
  const last = text[at - 1] ?? '';
  if (last === '.') {
    const dotted = /(?:^|[^a-z])(rs\.|rp\.|bs\.)$/.exec(text.slice(Math.max(limit, at - 4), at))?.[1];
    const currency = dotted === undefined ? undefined : currencySigns.get(dotted);
    return dotted !== undefined && currency ? { start: at - dotted.length, currency } : undefined;
  }
  const own = currencySigns.get(last);
  if (own === undefined) return undefined;
  const lead = /(?:^|[^a-z])((?:u\.s\.|[a-z]{1,3}) ?)$/.exec(
    text.slice(Math.max(limit, at - 7), at - 1),
  )?.[1];
  if (lead !== undefined) {
    const named = currencySigns.get(lead.trim() + last);
    if (named) return { start: at - 1 - lead.length, currency: named };
  }
  return { start: at - 1, currency: own };
}

function findNameBefore(text: string, original: string, at: number, limit: number): Prefix | undefined {
  const last = wordBefore(text, at, limit);
  if (!currencyLastWords.has(last) && !currencySigns.has(last)) return undefined;
  const head = text.slice(Math.max(limit, at - 24), at);
  const words = /(?:^|[^a-z\d])((?:[a-z]+ ){0,2}[a-z]+)$/.exec(head)?.[1];
  if (words === undefined) return undefined;
  const parts = words.split(' ');
  for (let from = 0; from < parts.length; from += 1) {
    const name = parts.slice(from).join(' ');
    const currency = currencyNames.get(name) ?? currencySigns.get(name);
    if (!currency || currency.minor || isWordLikeCode(currency, name)) continue;
    const start = at - name.length;
    if (!isPrintedAsCurrency(original.slice(start, at), currency, currencySigns.has(name))) continue;
    return { start, currency };
  }
  return undefined;
}
