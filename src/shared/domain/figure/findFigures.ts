import { multiply, negate, ratio, type Ratio } from '#shared/domain/exact/ratio.ts';
import type { Core } from './Core.ts';
import { dressCore, findPrefix, type Prefix } from './dressCore.ts';
import { foldText } from './foldText.ts';
import { joinMinor } from './joinMinor.ts';
import { joinRange } from './joinRange.ts';
import { isNoQuantity, isOneWord } from './notQuantities.ts';
import { numberWords } from './numberWords.ts';
import { readQualifier } from './qualifiers.ts';
import { isVulgarFraction, readCore } from './readCore.ts';
import { dateWords, readDigitDate, readHanDate, readWordDate } from './readDate.ts';
import { plainFigure, type ReadFigure } from './ReadFigure.ts';
import { hanStarts, isHanStart } from './hanTokens.ts';
import { readPer } from './readPer.ts';
import { createSignTest, isDigit, isHan, isLetter, passSpacesBack, skipSpaces, wordEnd } from './Scan.ts';
import { isBareHan } from './isBareHan.ts';
import { readSpecialHan, readSpecialWord, specialWords } from './specialFigures.ts';

/** Every figure of a text, in order and without overlap. Rules and what is not read: docs/figures.md. */
export function findFigures(text: string): readonly ReadFigure[] {
  const found: ReadFigure[] = [];
  visitFigures(text, (figure) => found.push(figure));
  return found;
}

/** Visits the same figures one after another, in time proportional to the length of the text. */
export function visitFigures(original: string, visit: (figure: ReadFigure) => void): void {
  const text = foldText(original);
  // The last figure can still become a range.
  let last: ReadFigure | undefined;
  let i = 0;
  let limit = 0;
  const push = (figure: ReadFigure): void => {
    const range = last && joinRange(text, last, figure);
    if (last && !range) visit(last);
    last = range ?? figure;
    limit = figure.end;
    i = figure.end;
  };
  while (i < text.length) {
    const c = text.charCodeAt(i);
    const at = i;
    if (c <= 32) {
      i += 1;
    } else if (isLetter(c)) {
      const end = wordEnd(text, i);
      i = readWord(text, original, i, end, limit, push);
    } else if (isDigit(c) || (c === 46 && isDigit(text.charCodeAt(i + 1)) && !isWordBefore(text, i))) {
      i = readNumber(text, original, i, limit, push);
    } else if (isHan(c) || c === 0x3007 || c === 0x25cb) {
      if (!isHanTrigger(c)) i += 1;
      else i = readSigns(text, original, i, limit, push);
    } else if (c > 127 && isVulgarFraction(text[i] ?? '')) {
      i = readNumber(text, original, i, limit, push);
    } else i += 1;
    // Whatever a reader answers, the reading goes on.
    i = Math.max(i, at + 1);
  }
  if (last) visit(last);
}

/** A year said in words. */
const wordYear =
  /^(?:nineteen|twenty)[\s-](?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[\s-](?:one|two|three|four|five|six|seven|eight|nine))?|ten|eleven|twelve|[a-z]+teen)\b(?![\s-](?:hundred|thousand|million|billion|percent|th\b))/;

/** Signs at which a Chinese figure can begin; most others are passed over at once. */
const isHanTrigger = createSignTest([...hanStarts, '翻', '第', '万', '萬']);

/** Words at which a figure or date can begin; all others are passed over at once. */
const startWords: ReadonlySet<string> = new Set([
  ...numberWords.keys(),
  ...specialWords,
  ...dateWords,
  'a',
  'an',
]);

type Push = (figure: ReadFigure) => void;

const isWordBefore = (text: string, at: number): boolean => at > 0 && /[a-z\d]/.test(text[at - 1] ?? '');

function readWord(
  text: string,
  original: string,
  at: number,
  end: number,
  limit: number,
  push: Push,
): number {
  const after = text.charCodeAt(end);
  const word = text.slice(at, end);
  if (
    (after === 58 && /^(?:https?|ftp|file):\/\//.test(text.slice(at, end + 4))) ||
    (word === 'www' && after === 46)
  ) {
    let i = end;
    while (i < text.length && text.charCodeAt(i) > 32 && !isHan(text.charCodeAt(i))) i += 1;
    return i;
  }
  if (isDigit(after)) return readGlued(text, original, at, end, limit, push);
  if (!startWords.has(word)) return end;
  if (dateWords.has(word)) {
    const date = readWordDate(text, at);
    if (date) return pushDate(at, date, push);
  }
  // "Ninefold Orbit" is a name.
  if (word.endsWith('fold') && /^[A-Z][a-z]+ [A-Z]/.test(original.slice(at, end + 2))) return end;
  const special = specialWords.has(word) ? readSpecialWord(text, at, end, word) : undefined;
  if (special) {
    push(finish(text, special, limit));
    return special.end;
  }
  if (!numberWords.has(word) && word !== 'a' && word !== 'an') return end;
  if (word === 'one' && isOneWord(text, at, end)) return end;
  const year = word === 'nineteen' || word === 'twenty' ? wordYear.exec(text.slice(at, at + 28)) : null;
  if (year) return at + year[0].length;
  const core = readCore(text, original, at, false);
  if (!('value' in core)) return end;
  return dress(text, original, core, limit, push);
}

/** Letters that touch digits: a currency ("USD115", "Rs20"), a quarter ("Q3"), or a name that is no quantity. */
function readGlued(
  text: string,
  original: string,
  at: number,
  end: number,
  limit: number,
  push: Push,
): number {
  const prefix = findPrefix(text, original, end, Math.max(limit, at));
  if (prefix?.start === at) return readNumber(text, original, end, limit, push, prefix);
  const date = readWordDate(text, at);
  if (date) return pushDate(at, date, push);
  let i = end;
  while (
    i < text.length &&
    (isDigit(text.charCodeAt(i)) ||
      isLetter(text.charCodeAt(i)) ||
      (text[i] === '.' && isDigit(text.charCodeAt(i + 1))))
  )
    i += 1;
  return i;
}

function pushDate(at: number, date: { readonly end: number; readonly value?: string }, push: Push): number {
  if (date.value !== undefined)
    push({ ...plainFigure, start: at, end: date.end, kind: 'date', date: date.value });
  return date.end;
}

function readNumber(
  text: string,
  original: string,
  at: number,
  limit: number,
  push: Push,
  given?: Prefix,
): number {
  const prefix = given ?? findPrefix(text, original, at, limit);
  if (prefix === undefined) {
    const date = readDigitDate(text, at);
    if (date) return pushDate(at, date, push);
    const past = isNoQuantity(text, at);
    if (past !== undefined) return past;
  }
  const spaced = !prefix && text[at + 1] === ' ' ? /^(\d) (\d) {0,2}折/.exec(text.slice(at, at + 6)) : null;
  if (spaced) {
    const value = ratio(BigInt(`${spaced[1]}${spaced[2]}`));
    push({ ...plainFigure, start: at, end: at + spaced[0].length, kind: 'percent', value });
    return at + spaced[0].length;
  }
  const core = readCore(text, original, at, prefix !== undefined);
  if (!('value' in core)) return core.skip;
  const glued = text.charCodeAt(core.end);
  // "11a", "3D": a name. What is glued to it but is a unit was read as one by dressCore.
  if (isLetter(glued) && !prefix) {
    const figure = dressCore(text, original, core, undefined);
    if (figure.end === core.end && !/^(?:st|nd|rd|th)(?![a-z])/.test(text.slice(core.end, core.end + 3)))
      return wordEnd(text, core.end);
  }
  if (core.isPlain && isLetter(glued) && /^(?:st|nd|rd|th)(?![a-z])/.test(text.slice(core.end, core.end + 3)))
    return dress(text, original, { ...core, end: core.end + 2, isOrdinal: true }, limit, push);
  const garbled =
    !prefix && isDigit(text.charCodeAt(core.end + 1))
      ? /^[$€£¥]\d[\d.,]*(?: ?(?:million|billion|trillion|thousand|mln|bn|[mbk](?![a-z])))?/.exec(
          text.slice(core.end, core.end + 40),
        )
      : null;
  if (garbled) {
    push({
      ...plainFigure,
      start: at,
      end: core.end + garbled[0].length,
      kind: 'money',
      step: core.step,
      malformed: [
        text.slice(at, core.end),
        garbled[0].slice(1),
        text.slice(at, core.end) + garbled[0].slice(1),
      ],
    });
    return core.end + garbled[0].length;
  }
  return dress(text, original, core, limit, push, prefix);
}

function readSigns(text: string, original: string, at: number, limit: number, push: Push): number {
  const char = text[at] ?? '';
  const date = readHanDate(text, at);
  if (date) return pushDate(at, date, push);
  const special = readSpecialHan(text, original, at);
  if (special) {
    push(finish(text, withSign(text, special, limit), limit));
    return special.end;
  }
  if (char === '第') {
    const core = readCore(text, original, skipSpaces(text, at + 1), false);
    if (!('value' in core) || core.isFraction) return at + 1;
    push(
      finish(
        text,
        { ...dressCore(text, original, { ...core, isOrdinal: true }, undefined), start: at },
        limit,
      ),
    );
    return core.end;
  }
  if (!isHanStart(text.charCodeAt(at))) return at + 1;
  const core = readCore(text, original, at, false);
  if (!('value' in core)) return at + 1;
  const prefix = findPrefix(text, original, at, limit);
  if (prefix === undefined && isBareHan(text, core)) return core.end;
  return dress(text, original, core, limit, push, prefix);
}

function dress(
  text: string,
  original: string,
  core: Core,
  limit: number,
  push: Push,
  prefix?: Prefix,
): number {
  const figure = joinMinor(text, original, dressCore(text, original, core, prefix));
  push(finish(text, withSign(text, figure, limit), limit));
  return figure.end;
}

/** What the signs and words end in that {@link withSign} looks for. */
const signEnds = new Set(['-', 's', 'e', '负', '負']);

/** A minus sign or word before the figure; a hyphen inside words or between numbers is none. */
function withSign(text: string, figure: ReadFigure, limit: number): ReadFigure {
  if (!signEnds.has(text[passSpacesBack(text, limit, figure.start) - 1] ?? '')) return figure;
  const head = text.slice(Math.max(limit, figure.start - 12), figure.start);
  const sign = /(?:^|[^a-z\d%$€£¥])(-) {0,2}$|(?:^|[^a-z])(minus|negative)[\s-]+$|([负負]) {0,2}$/.exec(head);
  if (!sign || figure.value === undefined || figure.kind === 'ordinal') return figure;
  const printed = sign[1] ?? sign[2] ?? sign[3] ?? '';
  const start = figure.start - head.length + head.lastIndexOf(printed);
  if (printed === '-') {
    if (limit > 0 && start === limit) return figure;
    const isApart = start + 1 < figure.start;
    if (isApart && !/^\s*[.;]?\s*$/.test(text.slice(figure.end, figure.end + 8))) return figure;
    if (/-\s*$/.test(text.slice(Math.max(0, start - 2), start))) return figure;
  }
  return { ...figure, start, value: negate(figure.value) };
}

function finish(text: string, figure: ReadFigure, limit: number): ReadFigure {
  const per = readPer(text, figure);
  const qualifier =
    figure.qualifier === 'exact' ? readQualifier(text, figure.start, figure.end, limit) : figure.qualifier;
  return per === undefined && qualifier === figure.qualifier ? figure : { ...figure, qualifier, per };
}

/** The value in full units of a minor currency unit, for computing. */
export const inFullUnits = (figure: ReadFigure, value: Ratio): Ratio =>
  figure.unit !== undefined && figure.currency?.minor ? multiply(value, figure.currency.minor) : value;
