import { multiply, powerOfTen, ratio, type Ratio } from '#shared/domain/exact/ratio.ts';
import { isDigit, passDigits } from './Scan.ts';

/** Digits with their grouping and decimal mark, as printed; the sign and what follows are not part of it. */
export type Literal = {
  readonly end: number;
  readonly value: Ratio;
  readonly step: Ratio;
  readonly isPlain: boolean;
  readonly hasPoint: boolean;
  readonly malformed?: readonly string[] | undefined;
};

/** Digits without end are no figure and would cost time. */
const longest = 1000;

const chunk = /(?:\d+(?:[.,\u00a0]\d+)*|\.\d+)/y;
const spaced = /(?: \d{3}){2,}(?![\d,])(?:\.\d+)?/y;
/** Groups that go on in the next line. */
const cut = /,[ \t]*\r?\n[ \t]*\d{3}(?:,\d{3})*(?![\d,.]\d|\d)/y;
const exponent = /e([+-]?\d{1,3})(?![\da-z.])/y;
const power = /\^(-?\d{1,2})(?![\d.])/y;

/**
 * Reads digits at an offset of a folded text. Groups of three may be parted by commas, thin spaces, dots (two or more
 * groups) or, two or more groups, by spaces; groups of two before a last group of three are Indian. A single comma
 * before one digit or more than three is a decimal comma; before two it is garbled ("10,00"), because it can as well
 * be a lost digit. Answers `skip`, the offset to go on from, for what is no quantity (versions, addresses).
 */
export function readLiteral(text: string, at: number): Literal | { readonly skip: number } {
  const whole = passDigits(text, at);
  if (whole > at && whole - at <= longest && !isMarkAt(text, whole)) return readWhole(text, at, whole);
  const isBehindPoint = text[at - 1] === '.' && isDigit(text.charCodeAt(at - 2));
  const decimal = text[whole] === '.' && !isBehindPoint ? passDigits(text, whole + 1) : whole;
  if (decimal > whole + 1 && decimal - at <= longest && !isMarkAt(text, decimal))
    return finish(text, decimal, text.slice(at, decimal), false);
  chunk.lastIndex = at;
  const found = chunk.exec(text)?.[0];
  if (found === undefined) return { skip: at + 1 };
  let end = at + found.length;
  if (found.length > longest) return { skip: end };
  if (isBehindPoint && found.includes('.')) return readParts(text, at, found);
  if (text[end] === ',' && /^\d{1,3}(?:,\d{3})*$/.test(found)) {
    cut.lastIndex = end;
    const more = cut.exec(text)?.[0];
    if (more !== undefined)
      return finish(text, end + more.length, (found + more).replace(/[,\s]/g, ''), false);
  }
  if (/^\d*\.\d+$/.test(found)) return finish(text, end, found, false);
  if (/^(?:\d{1,3}(?:,\d{3})+|\d{1,2}(?:,\d{2})+,\d{3})(?:\.\d+)?$/.test(found))
    return finish(text, end, found.replaceAll(',', ''), false);
  if (/^\d{1,3}(?:\u00a0\d{3})+(?:[.,]\d+)?$/.test(found))
    return finish(text, end, found.replaceAll('\u00a0', '').replace(',', '.'), false);
  if (/^\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$|^\d{1,3}(?:\.\d{3})+,\d+$/.test(found))
    return finish(text, end, found.replaceAll('.', '').replace(',', '.'), false);
  if (text[at - 1] === ',' && isDigit(text.charCodeAt(at - 2)) && found.includes(','))
    return readParts(text, at, found);
  if (/^\d+,(?:\d|\d{4,})$/.test(found)) return finish(text, end, found.replace(',', '.'), false);
  if (/^\d+,\d\d$/.test(found))
    return { ...finish(text, end, found.replace(',', '.'), false), malformed: readingsOf(found) };
  if (/^\d+(?:,\d+)+\.\d+$|^\d{1,3}(?:,\d{3})+,\d{1,2}$|^0\d*,\d{3}$/.test(found))
    return { ...finish(text, end, found.replaceAll(',', ''), false), malformed: readingsOf(found) };
  // Several dots: a version or an address. Lists of numbers ("1,2,3,4") are read one by one.
  if (/\.\d+\./.test(found) || found.includes('\u00a0')) {
    const first = /^[\d.,]+/.exec(found)?.[0] ?? found;
    return /\.\d+\./.test(first) && !/\d{4}/.test(first) ? { skip: end } : readParts(text, at, first);
  }
  end = at + found.length;
  return readParts(text, at, found);
}

/** Digits with no mark between them. */
function readWhole(text: string, at: number, end: number): Literal {
  const found = text.slice(at, end);
  const pattern =
    found.length > 3 ? undefined : text[end] === ',' ? cut : text[end] === ' ' ? spaced : undefined;
  if (pattern) {
    pattern.lastIndex = end;
    const more = pattern.exec(text)?.[0];
    if (more !== undefined)
      return finish(text, end + more.length, (found + more).replace(/[,\s]/g, ''), false);
  }
  return finish(text, end, found, true);
}

/** Whether a mark stands at an offset that goes on a number: one of grouping or the decimal one, before a digit. */
function isMarkAt(text: string, at: number): boolean {
  const c = text.charCodeAt(at);
  return (c === 46 || c === 44 || c === 0xa0) && isDigit(text.charCodeAt(at + 1));
}

function readParts(text: string, at: number, found: string): Literal {
  const first = /^\d+(?:\.\d+)?/.exec(found)?.[0] ?? found;
  const digits = /^\d+/.exec(first)?.[0] ?? first;
  return finish(text, at + digits.length, digits, true);
}

function readingsOf(found: string): readonly string[] {
  const comma = found.lastIndexOf(',');
  return [
    ...new Set([
      `${found.slice(0, comma).replaceAll(',', '')}.${found.slice(comma + 1)}`,
      found.replaceAll(',', ''),
    ]),
  ];
}

function finish(text: string, end: number, digits: string, isPlain: boolean): Literal {
  const point = digits.indexOf('.');
  const places = point < 0 ? 0 : digits.length - point - 1;
  let step = powerOfTen(-places);
  let value = ratio(BigInt(point < 0 ? digits : digits.slice(0, point) + digits.slice(point + 1)), step.d);
  const next = text.charCodeAt(end);
  exponent.lastIndex = end;
  const e = next === 101 ? exponent.exec(text) : null;
  if (e) {
    const factor = powerOfTen(Number(e[1]));
    return {
      end: end + e[0].length,
      value: multiply(value, factor),
      step: multiply(step, factor),
      isPlain: false,
      hasPoint: true,
    };
  }
  power.lastIndex = end;
  const p = next === 94 ? power.exec(text) : null;
  const n = p ? Number(p[1]) : 1;
  if (p && digits.length <= 20 && (n >= 0 || value.n !== 0n)) {
    const size = BigInt(Math.abs(n));
    value = n >= 0 ? ratio(value.n ** size, value.d ** size) : ratio(value.d ** size, value.n ** size);
    step = ratio(1, 1_000_000_000);
    return { end: end + p[0].length, value, step, isPlain: false, hasPoint: true };
  }
  return { end, value, step, isPlain, hasPoint: places > 0 };
}
