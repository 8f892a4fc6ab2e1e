import {
  add,
  divide,
  multiply,
  negate,
  one,
  powerOfTen,
  ratio,
  zero,
  type Ratio,
} from '#shared/domain/exact/ratio.ts';
import type { Core } from './Core.ts';
import { readHanTokens, type HanToken } from './hanTokens.ts';

/**
 * Reads a Chinese number at an offset, digits mixed in ("3万5千"). Rules: a last digit straight after 百, 千, 万, 亿 counts
 * in the next place below (一万三 is 13,000), after 零 in ones; digits without any unit are read one by one (二〇二四);
 * 几, 多, 余 leave the number as it stands and say "more than" or "about"; A又B分之C and A点B are exact.
 */
export function readHan(text: string, at: number): Core | undefined {
  const tokens = readHanTokens(text, at);
  const first = tokens[0];
  if (first === undefined) return undefined;
  const found = readFraction(at, tokens) ?? readPlain(at, tokens);
  // 一打 is a dozen; 打 before another sign is a verb.
  const dozen =
    found && !found.isFraction
      ? /^ ?打(?![工开開算击擊造印扮破听聽车車折赢贏败敗卡电電架包针針赏賞下入动動好完])/.exec(
          text.slice(found.end, found.end + 3),
        )
      : null;
  return found && dozen
    ? { ...found, end: found.end + dozen[0].length, value: multiply(found.value, ratio(12)), form: 'han' }
    : found;
}

type Parsed = Omit<Core, 'start' | 'form'> & { readonly used: number };

function readFraction(start: number, tokens: readonly HanToken[]): Core | undefined {
  const over = tokens.findIndex(({ t }) => t === 'over');
  if (over < 1) return undefined;
  const mixed = tokens.slice(0, over).findIndex(({ t }) => t === 'mixed');
  const whole = mixed < 0 ? undefined : readNumber(tokens.slice(0, mixed));
  const bottom = readNumber(tokens.slice(mixed + 1, over));
  const isNegative = tokens[over + 1]?.t === 'minus';
  const top = readNumber(tokens.slice(over + 1 + (isNegative ? 1 : 0)));
  if (bottom?.used !== over - mixed - 1 || top === undefined || bottom.value.n === 0n) return undefined;
  if (mixed >= 0 && whole?.used !== mixed) return undefined;
  const part = divide(isNegative ? negate(top.value) : top.value, bottom.value);
  return {
    start,
    end: top.end,
    value: whole ? add(whole.value, part) : part,
    step: ratio(1, 100),
    form: 'han',
    isFraction: true,
  };
}

function readPlain(start: number, tokens: readonly HanToken[]): Core | undefined {
  const over = tokens.findIndex(({ t }) => t === 'over' || t === 'mixed');
  const found = readNumber(over < 0 ? tokens : tokens.slice(0, over));
  if (found === undefined) return undefined;
  const isDigits = found.used === 1 && tokens[0]?.t === 'literal';
  return { ...found, start, form: isDigits ? 'digits' : 'han' };
}

/** The longest number at the head of some tokens. */
function readNumber(tokens: readonly HanToken[]): Parsed | undefined {
  const [first, second] = tokens;
  if (first === undefined) return undefined;
  if (first.t === 'few') return readFew(tokens);
  if (first.t === 'half') {
    if (second?.t === 'unit' && second.v === 100n)
      return { used: 2, end: second.end, value: ratio(50), step: ratio(10) };
    return { used: 1, end: first.end, value: ratio(1, 2), step: ratio(1, 10), isFraction: true };
  }
  if (first.t === 'digit' || first.t === 'null') {
    const run = tokens.findIndex(({ t }) => t !== 'digit' && t !== 'null');
    const length = run < 0 ? tokens.length : run;
    const next = tokens[length];
    if (
      length > 1 &&
      first.t === 'digit' &&
      length === 2 &&
      second?.t === 'digit' &&
      next &&
      (next.t === 'unit' || next.t === 'scale') &&
      second.v === first.v + 1n
    )
      return readSpread(tokens, first.v, second.v);
    if (
      length > 1 &&
      (next === undefined || next.t === 'scale' || next.t === 'point' || next.t !== 'unit') &&
      !(first.t === 'null' && length === 2 && next?.t === 'unit')
    )
      return readOneByOne(tokens, length);
  }
  return readPlaces(tokens);
}

/** 几十万, 数百万: two to nine times the magnitude. */
function readFew(tokens: readonly HanToken[]): Parsed | undefined {
  let factor = 1n;
  let used = 1;
  for (; used < tokens.length; used += 1) {
    const token = tokens[used];
    if (token?.t !== 'unit' && token?.t !== 'scale') break;
    factor *= token.v;
  }
  if (used === 1) return undefined;
  return {
    used,
    end: tokens[used - 1]?.end ?? 0,
    value: ratio(2n * factor),
    step: ratio(factor),
    bounds: { low: ratio(2n * factor), high: ratio(9n * factor) },
    qualifier: 'about',
  };
}

/** 二三十, 五六万: from one to the other. */
function readSpread(tokens: readonly HanToken[], a: bigint, b: bigint): Parsed | undefined {
  let factor = 1n;
  let used = 2;
  for (; used < tokens.length; used += 1) {
    const token = tokens[used];
    if (token?.t !== 'unit' && token?.t !== 'scale') break;
    factor *= token.v;
  }
  return {
    used,
    end: tokens[used - 1]?.end ?? 0,
    value: ratio(a * factor),
    step: ratio(factor),
    bounds: { low: ratio(a * factor), high: ratio(b * factor) },
    qualifier: 'about',
  };
}

/** Digits one by one, with a point and a magnitude after them. */
function readOneByOne(tokens: readonly HanToken[], length: number): Parsed | undefined {
  const spelled = tokens
    .slice(0, length)
    .map((token) => (token.t === 'digit' ? String(token.v) : '0'))
    .join('');
  const end = tokens[length - 1]?.end ?? 0;
  const {
    used,
    end: last,
    ...rest
  } = readTail(tokens, { used: length, end, value: ratio(BigInt(spelled)), step: one });
  return { ...rest, used, end: last };
}

/** Numbers built from digits, units and magnitudes. */
function readPlaces(tokens: readonly HanToken[]): Parsed | undefined {
  const terms: { value: Ratio; scale: bigint }[] = [];
  let section = zero;
  let current: Ratio | undefined;
  let step = one;
  let lastUnit = 0n;
  let isAfterZero = false;
  let qualifier: Core['qualifier'];
  let malformed: readonly string[] | undefined;
  let scale: Ratio | undefined;
  let i = 0;
  let before: HanToken | undefined;
  for (; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token === undefined) break;
    if (token.t === 'digit' || token.t === 'literal') {
      if (current !== undefined || before?.t === 'more') break;
      if (token.t === 'literal' && before !== undefined && token.width > 4) break;
      current = token.t === 'digit' ? ratio(token.v) : token.v;
      step = token.t === 'digit' ? one : token.step;
      if (token.t === 'literal' && token.malformed) malformed = token.malformed;
    } else if (token.t === 'null') {
      if (current !== undefined) break;
      isAfterZero = true;
      before = token;
      continue;
    } else if (token.t === 'few') {
      if (before === undefined || current !== undefined || tokens[i + 1]?.t === undefined) break;
      qualifier = 'more-than';
    } else if (token.t === 'more') {
      const isRound = before?.t === 'literal' && before.v.d === 1n && before.v.n % 10n === 0n;
      if (before?.t === 'literal' && !isRound && tokens[i + 1]?.t !== 'scale' && tokens[i + 1]?.t !== 'unit')
        break;
      qualifier = 'more-than';
    } else if (token.t === 'unit') {
      if (current === undefined) {
        if (before?.t === 'unit' && (token.v >= lastUnit || token.v !== 10n)) break;
        if (token.v !== 10n && before !== undefined && before.t !== 'few') break;
        if (
          token.v !== 10n &&
          before === undefined &&
          tokens[i + 1]?.t !== 'digit' &&
          tokens[i + 1]?.t !== 'scale'
        )
          break;
        if (before?.t === 'few' && token.v === 10n && section.n !== 0n && lastUnit > 10n) current = zero;
        else if (before?.t === 'more') break;
        else current = before?.t === 'few' ? zero : one;
      }
      if (lastUnit !== 0n && token.v >= lastUnit && section.n !== 0n && before?.t !== 'few') {
        // 五十千: a larger unit after a smaller one is no number.
        break;
      }
      section = add(section, multiply(current, ratio(token.v)));
      current = undefined;
      lastUnit = token.v;
      step = ratio(token.v);
      isAfterZero = false;
    } else if (token.t === 'scale') {
      const own = add(section, current ?? zero);
      const isEmpty = current === undefined && section.n === 0n;
      if (isEmpty && terms.length === 0) break;
      if (isEmpty && before?.t !== 'scale' && before?.t !== 'few' && before?.t !== 'more') break;
      let sum = own;
      while (terms.length > 0 && (terms.at(-1)?.scale ?? 0n) < token.v)
        sum = add(terms.pop()?.value ?? zero, sum);
      if (isEmpty && sum.n === 0n) {
        const top = terms.pop();
        if (top === undefined) break;
        sum = top.value;
      }
      terms.push({ value: multiply(sum, ratio(token.v)), scale: token.v });
      step = multiply(
        current === undefined && section.n !== 0n ? (lastUnit > 0n ? ratio(lastUnit) : one) : step,
        ratio(token.v),
      );
      scale = ratio(token.v);
      section = zero;
      current = undefined;
      lastUnit = 0n;
      isAfterZero = false;
    } else break;
    before = token;
  }
  // Trailing 零 alone is the number zero; after a number it is not part of it.
  let used = i;
  if (before?.t === 'null') {
    if (used === 1) return readTail(tokens, { used, end: before.end, value: zero, step: one });
    used -= 1;
  }
  if (used === 0) return undefined;
  while (used > 0 && (tokens[used - 1]?.t === 'few' || (tokens[used - 1]?.t === 'more' && false))) used -= 1;
  const last = tokens[used - 1];
  const previous = tokens[used - 2];
  if (used === 0 || last === undefined) return undefined;
  if (current !== undefined && !isAfterZero && isSingle(last) && previous !== undefined) {
    const place = previous.t === 'unit' ? previous.v : previous.t === 'scale' ? previous.v : 10n;
    if (place > 10n) {
      current = multiply(current, ratio(place / 10n));
      step = ratio(place / 10n);
    } else step = one;
  }
  const value = add(
    terms.reduce((sum, term) => add(sum, term.value), zero),
    add(section, current ?? zero),
  );
  return readTail(tokens, {
    used,
    end: last.end,
    value,
    step,
    scale,
    qualifier,
    malformed,
  });
}

const isSingle = (token: HanToken): boolean =>
  token.t === 'digit' || (token.t === 'literal' && token.width === 1);

/** 点 and the digits after it, then a magnitude (六点五亿). */
function readTail(tokens: readonly HanToken[], head: Parsed): Parsed {
  if (tokens[head.used]?.t !== 'point') {
    const next = tokens[head.used];
    if (next?.t === 'scale' && head.scale === undefined)
      return scaleUp(head, next.v, next.end, head.used + 1);
    return head;
  }
  let spelled = '';
  let used = head.used + 1;
  let end = head.end;
  for (; used < tokens.length; used += 1) {
    const token = tokens[used];
    if (token?.t === 'digit') spelled += String(token.v);
    else if (token?.t === 'null') spelled += '0';
    else if (token?.t === 'literal' && spelled === '' && token.width < 9)
      spelled += String(token.v.n).padStart(token.width, '0');
    else break;
    end = token.end;
  }
  if (spelled === '' || tokens[used]?.t === 'unit') return head;
  const places = powerOfTen(-spelled.length);
  let found: Parsed = {
    ...head,
    used,
    end,
    value: add(head.value, multiply(ratio(BigInt(spelled)), places)),
    step: places,
  };
  for (let next = tokens[found.used]; next?.t === 'scale'; next = tokens[found.used])
    found = scaleUp(found, next.v, next.end, found.used + 1);
  return found;
}

const scaleUp = (head: Parsed, v: bigint, end: number, used: number): Parsed => ({
  ...head,
  used,
  end,
  value: multiply(head.value, ratio(v)),
  step: multiply(head.step, ratio(v)),
  scale: ratio(v),
});
