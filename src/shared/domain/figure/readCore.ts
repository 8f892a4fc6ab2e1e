import { add, divide, multiply, ratio, type Ratio } from '#shared/domain/exact/ratio.ts';
import type { Core } from './Core.ts';
import { readEnglish } from './readEnglish.ts';
import { isHanStart } from './hanTokens.ts';
import { readHan } from './readHan.ts';
import { readLiteral, type Literal } from './readLiteral.ts';
import { createSignTest, isDigit, isHan, isLetter, passSpaces, skipSpaces } from './Scan.ts';

const vulgar = new Map<string, Ratio>(
  (
    [
      ['½', 1, 2],
      ['¼', 1, 4],
      ['¾', 3, 4],
      ['⅓', 1, 3],
      ['⅔', 2, 3],
      ['⅕', 1, 5],
      ['⅖', 2, 5],
      ['⅗', 3, 5],
      ['⅘', 4, 5],
      ['⅙', 1, 6],
      ['⅚', 5, 6],
      ['⅛', 1, 8],
      ['⅜', 3, 8],
      ['⅝', 5, 8],
      ['⅞', 7, 8],
      ['⅐', 1, 7],
      ['⅑', 1, 9],
      ['⅒', 1, 10],
    ] as const
  ).map(([sign, n, d]) => [sign, ratio(n, d)]),
);

/** Whether a sign is a fraction of its own ("½"). */
export const isVulgarFraction = (char: string): boolean => vulgar.has(char);

const hanAfter =
  /^ {0,2}(?:[十百千拾佰仟万萬亿億兆几幾多余餘来來分份又]|[点點] {0,2}[〇零一二三四五六七八九])/;
const slash = /^\/(\d{1,6})(?![\d/]|[.,-]\d)/;
const mixedSlash = /^(?: {1,2}|-)(\d{1,3})\/(\d{1,3})(?![\d/]|[.,-]\d)/;
/** Pairs that are idioms or ratings, not fractions. */
const idioms = new Set(['24/7', '9/11', '50/50', '7/11', '7/7', '60/40', '80/20', '70/30', '90/10']);

const isMagnitude = createSignTest('kmgbt');

/** One letter of magnitude right after digits; `original` tells M from m. */
function readLetter(
  text: string,
  original: string,
  at: number,
  hasCurrency: boolean,
  hasPoint: boolean,
): { readonly end: number; readonly scale: Ratio } | undefined {
  const gap = text[at] === ' ' || text[at] === '\u00a0' ? (text[at + 1] === ' ' ? 2 : 1) : 0;
  const i = at + gap;
  if (!isMagnitude(text.charCodeAt(i))) return undefined;
  const pair = /^(mm|mn|bn|tn)(?![a-z\d])/.exec(text.slice(i, i + 3))?.[1];
  if (pair === 'mm' && hasCurrency) return { end: i + 2, scale: ratio(1_000_000) };
  if (pair !== undefined) return undefined;
  const next = text.charCodeAt(i + 1);
  // "10k$" and "$5m-6m" are fine; "5G network" and "3D" are names.
  if (isLetter(next) && !/^musd|^meur|^keur|^kusd|^mgbp|^busd/.test(text.slice(i, i + 4))) return undefined;
  if (isLetter(next)) return undefined;
  if (isDigit(next)) return undefined;
  const printed = original[i] ?? '';
  switch (printed) {
    case 'k':
    case 'K':
    case 'ｋ':
    case 'Ｋ':
      return { end: i + 1, scale: ratio(1000) };
    case 'M':
    case 'Ｍ':
      return { end: i + 1, scale: ratio(1_000_000) };
    case 'G':
      return hasPoint && gap === 0 ? { end: i + 1, scale: ratio(1_000_000_000) } : undefined;
    case 'B':
      return gap === 0 || hasCurrency ? { end: i + 1, scale: ratio(1_000_000_000) } : undefined;
    case 'T':
      return hasCurrency ? { end: i + 1, scale: ratio(10n ** 12n) } : undefined;
    case 'm':
      return hasCurrency || /^ [a-z]{3,}(?:s|ple|en)\b/.test(text.slice(i + 1, i + 24))
        ? { end: i + 1, scale: ratio(1_000_000) }
        : undefined;
    case 'b':
      return hasCurrency ? { end: i + 1, scale: ratio(1_000_000_000) } : undefined;
    case 't':
      return hasCurrency && gap === 0 ? { end: i + 1, scale: ratio(10n ** 12n) } : undefined;
    default:
      return undefined;
  }
}

/**
 * Reads the number at an offset, in digits, English words or Chinese signs. `skip` is where to go on when what stands
 * there is no number.
 */
export function readCore(
  text: string,
  original: string,
  at: number,
  hasCurrency: boolean,
  ratios = 0,
): Core | { readonly skip: number } {
  const c = text.charCodeAt(at);
  const char = text[at] ?? '';
  if (isDigit(c) || (char === '.' && isDigit(text.charCodeAt(at + 1)))) {
    const literal = readLiteral(text, at);
    if ('skip' in literal) return literal;
    return readDigits(text, original, at, literal, hasCurrency, ratios);
  }
  const own = vulgar.get(char);
  if (own)
    return withScale(text, at, {
      start: at,
      end: at + 1,
      value: own,
      step: ratio(1, 100),
      form: 'digits',
      isFraction: true,
    });
  if (isHanStart(c)) return readHan(text, at) ?? { skip: at + 1 };
  if (isLetter(c)) {
    const core = readEnglish(text, at);
    return core ? readRatio(text, original, core, ratios) : { skip: at + 1 };
  }
  return { skip: at + 1 };
}

function readDigits(
  text: string,
  original: string,
  at: number,
  literal: Literal,
  hasCurrency: boolean,
  ratios: number,
): Core | { readonly skip: number } {
  const next = text.charCodeAt(passSpaces(text, literal.end));
  if (isHan(next) && hanAfter.test(text.slice(literal.end, literal.end + 5))) {
    const han = readHan(text, at);
    if (han && han.end > literal.end) return han;
  }
  if (literal.isPlain) {
    const over = next === 47 ? slash.exec(text.slice(literal.end, literal.end + 9)) : null;
    if (over && text[at - 1] !== '/' && !/\d-$/.test(text.slice(Math.max(0, at - 2), at))) {
      const whole = text.slice(at, literal.end + over[0].length);
      if (idioms.has(whole)) return { skip: at + whole.length };
      if (/^(?:1[5-9]|20)\d\d\/\d+$/.test(whole)) return { skip: at + whole.length };
      const bottom = BigInt(over[1] ?? '0');
      if (bottom !== 0n)
        return withScale(text, at, {
          start: at,
          end: at + whole.length,
          value: ratio(literal.value.n, bottom),
          step: ratio(1, 1000),
          form: 'digits',
          isFraction: true,
        });
    }
    const mixed =
      next === 45 || isDigit(next) ? mixedSlash.exec(text.slice(literal.end, literal.end + 11)) : null;
    if (mixed && BigInt(mixed[2] ?? '0') !== 0n)
      return withScale(text, at, {
        start: at,
        end: literal.end + mixed[0].length,
        value: add(literal.value, ratio(BigInt(mixed[1] ?? '0'), BigInt(mixed[2] ?? '1'))),
        step: ratio(1, 1000),
        form: 'digits',
        isFraction: true,
      });
    const gap = text[literal.end] === ' ' ? 1 : 0;
    const part = vulgar.get(text[literal.end + gap] ?? '');
    if (part)
      return withScale(text, at, {
        start: at,
        end: literal.end + gap + 1,
        value: add(literal.value, part),
        step: ratio(1, 100),
        form: 'digits',
        isFraction: true,
      });
  }
  const letter = readLetter(text, original, literal.end, hasCurrency, literal.hasPoint);
  if (letter)
    return {
      start: at,
      end: letter.end,
      value: multiply(literal.value, letter.scale),
      step: multiply(literal.step, letter.scale),
      form: 'digits',
      scale: letter.scale,
      malformed: literal.malformed,
    };
  const core = readEnglish(text, at, literal);
  return core ? readRatio(text, original, core, ratios) : { skip: literal.end };
}

/** "2½ million", "1/2 million". */
function withScale(text: string, at: number, core: Core): Core {
  const next = skipSpaces(text, core.end);
  const word = /^(?:thousand|million|billion|trillion|mln|bn|lakh|crore)\b/.exec(
    text.slice(next, next + 9),
  )?.[0];
  if (word === undefined) return { ...core, start: at };
  const scaled = readEnglish(text, at, {
    end: core.end,
    value: core.value,
    step: ratio(1, 10),
    isPlain: false,
    hasPoint: false,
  });
  return scaled ?? core;
}

/** What stands below may be a ratio itself, which is none then; longer chains are not looked at. */
const mostRatios = 3;

/** "1 over 3" at the end of a clause, "two out of five" in words. */
function readRatio(text: string, original: string, core: Core, ratios: number): Core {
  if (ratios >= mostRatios || core.isOrdinal || core.isFraction || core.scale) return core;
  const link = /^ (over|out of) (?=[a-z\d])/.exec(text.slice(core.end, core.end + 8));
  if (!link || (link[1] === 'out of' && core.form === 'digits')) return core;
  const below = readCore(text, original, core.end + link[0].length, false, ratios + 1);
  if (!('value' in below) || below.value.n <= 0n || below.isOrdinal || below.isFraction) return core;
  if (link[1] === 'over' && !/^\s*(?:$|[.,;!?)])/.test(text.slice(below.end, below.end + 4))) return core;
  return {
    ...core,
    end: below.end,
    value: divide(core.value, below.value),
    step: ratio(1, 1000),
    isFraction: true,
    isPlain: false,
  };
}
