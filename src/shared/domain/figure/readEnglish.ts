import {
  add,
  compare,
  multiply,
  one,
  powerOfTen,
  ratio,
  zero,
  type Ratio,
} from '#shared/domain/exact/ratio.ts';
import type { Core } from './Core.ts';
import {
  fractionOf,
  isFractionEnd,
  readArticleFraction,
  readFractionAt,
  readHalf,
} from './englishFractions.ts';
import { nextWord, type FoundWord } from './nextWord.ts';
import { shortScaleWords, type NumberWord } from './numberWords.ts';
import type { Literal } from './readLiteral.ts';
import { passSpaces, skipSpaces, wordAt } from './Scan.ts';

type State = {
  total: Ratio;
  /** The group below the next word of magnitude; undefined while empty. */
  group: Ratio | undefined;
  last: NumberWord['t'] | 'literal' | 'article' | undefined;
  /** The ten that ended the group, so that "thirty-fifths" can take it back. */
  ten: number;
  scale: Ratio | undefined;
  step: Ratio;
  end: number;
  count: number;
};

/** A number is read as far as so many words: without an end it would be none, and its digits would cost time. */
const mostWords = 100;
/** So many "and"s may still be open while what follows them is read. */
const mostJoins = 6;

/**
 * Reads an English number at an offset: words ("two and a half million"), or a literal followed by words of magnitude
 * ("2.5 bn", "3 dozen"). Rules: "and" joins only below a hundred or a magnitude; a fraction after a magnitude counts
 * in it ("two million and a half" is 2,500,000); a plural ordinal after a number is its denominator.
 */
export function readEnglish(text: string, at: number, literal?: Literal, joins = 0): Core | undefined {
  if (literal && !nextWord(text, literal.end) && !mayJoin(text, literal.end)) return ofLiteral(at, literal);
  const state: State = {
    total: zero,
    group: undefined,
    last: undefined,
    ten: 0,
    scale: undefined,
    step: one,
    end: at,
    count: 0,
  };
  const form = literal ? 'digits' : 'words';
  if (literal) {
    state.group = literal.value;
    state.step = literal.step;
    state.last = 'literal';
    state.end = literal.end;
  } else {
    const article = /^(?:an?)$/.exec(wordAt(text, at));
    if (article) {
      const next = nextWord(text, at + article[0].length);
      if (next === undefined) return undefined;
      const { word } = next;
      if (word.t === 'ordinal') return word.isPlural ? undefined : readArticleFraction(text, at, next);
      if (word.t !== 'hundred' && word.t !== 'scale' && word.t !== 'dozen') return undefined;
      if (word.t === 'scale' && shortScaleWords.has(next.text)) return undefined;
      state.group = one;
      state.last = 'article';
      state.end = at + article[0].length;
    }
  }
  while (state.count < mostWords) {
    const isWhole = literal !== undefined && state.last === 'scale';
    const next = nextWord(text, state.end);
    if (next !== undefined && (!isWhole || next.word.t === 'scale') && take(text, state, next)) continue;
    if (joins >= mostJoins || !joinAnd(text, state, literal !== undefined, joins)) break;
  }
  if (state.group === undefined && state.scale === undefined) {
    const next = nextWord(text, at);
    return next?.word.t === 'ordinal' ? readLoneOrdinal(text, at, next) : undefined;
  }
  if (!literal && state.count === 0) return undefined;
  const fraction = readDenominator(text, at, state, literal);
  if (fraction) return { ...fraction, form };
  readPoint(text, state);
  readMixed(text, state);
  const value = add(state.total, state.group ?? zero);
  return {
    start: at,
    end: state.end,
    value,
    step: state.step,
    form,
    isPlain: Boolean(literal?.isPlain && state.end === literal.end),
    scale: state.scale,
    malformed: literal?.malformed,
  };
}

/** Digits with no number word behind them. */
const ofLiteral = (start: number, { end, value, step, isPlain, malformed }: Literal): Core => ({
  start,
  end,
  value,
  step,
  form: 'digits',
  isPlain,
  scale: undefined,
  malformed,
});

function take(text: string, state: State, { word, end }: FoundWord): boolean {
  const { last } = state;
  const isStart = last === undefined || last === 'scale';
  switch (word.t) {
    case 'unit':
      if (last === 'literal' || last === 'article') return false;
      if (last === 'ten' && word.v > 0) return append(state, word, end, ratio(word.v));
      if (last === 'hundred' || isStart)
        return (word.v > 0 || isStart) && append(state, word, end, ratio(word.v));
      return false;
    case 'teen':
    case 'pair':
      return (last === 'hundred' || isStart) && append(state, word, end, ratio(word.v));
    case 'ten':
      if (last === 'hundred' || isStart) {
        if (!append(state, word, end, ratio(word.v))) return false;
        state.ten = word.v;
        return true;
      }
      return last === 'unit' && state.count === 1 && takeSpoken(text, state, word, end);
    case 'hundred':
      if (state.group === undefined || last === 'hundred' || (word.isPlural && last === 'article'))
        return false;
      state.group = multiply(state.group, ratio(100));
      state.step = last === 'literal' ? multiply(state.step, ratio(100)) : state.step;
      state.last = 'hundred';
      break;
    case 'dozen': {
      if (state.group === undefined || last === 'dozen') return false;
      state.group = multiply(state.group, ratio(12));
      state.step = multiply(state.step, ratio(12));
      state.last = 'dozen';
      break;
    }
    case 'scale':
      return takeScale(state, word, end);
    case 'ordinal':
      return false;
  }
  state.end = end;
  state.count += 1;
  return true;
}

/** "one twenty two" is said for 122. */
function takeSpoken(
  text: string,
  state: State,
  word: NumberWord & { t: 'ten' | 'unit' | 'teen' | 'pair' },
  end: number,
): boolean {
  const next = nextWord(text, end);
  if (state.group === undefined || state.group.n === 0n || next?.word.t !== 'unit') return false;
  state.group = add(multiply(state.group, ratio(100)), ratio(word.v + next.word.v));
  state.last = 'unit';
  state.end = next.end;
  state.count += 2;
  return true;
}

function append(state: State, word: NumberWord & { v: number }, end: number, value: Ratio): boolean {
  state.group = add(state.group ?? zero, value);
  state.step = one;
  state.last = word.t;
  state.end = end;
  state.count += 1;
  return true;
}

function takeScale(
  state: State,
  word: { readonly v: bigint; readonly isPlural: boolean },
  end: number,
): boolean {
  if (state.group === undefined && state.last !== 'scale') return false;
  if (word.isPlural && state.last === 'article') return false;
  const scale = ratio(word.v);
  const isLiteral = state.last === 'literal';
  const isLarger = state.scale !== undefined && word.v >= state.scale.n;
  if (state.group === undefined && !isLarger) {
    // "million billion" is no number; "hundred thousand million" is.
    return false;
  }
  if (isLarger) {
    state.group = multiply(add(state.total, state.group ?? zero), scale);
    state.total = zero;
  } else if (state.group) state.group = multiply(state.group, scale);
  state.total = add(state.total, state.group ?? zero);
  state.group = undefined;
  state.step = isLiteral ? multiply(state.step, scale) : scale;
  state.scale = scale;
  state.last = 'scale';
  state.end = end;
  state.count += 1;
  return true;
}

/** "and" after a hundred or a magnitude joins what is smaller, if that is written in words. */
function joinAnd(text: string, state: State, isLiteral: boolean, joins: number): boolean {
  if (state.last !== 'hundred' && state.last !== 'scale') return false;
  const joined = /^\s+and[\s-]+/.exec(text.slice(state.end, state.end + 12));
  if (!joined) return false;
  const at = state.end + joined[0].length;
  if (readFractionAt(text, at)) return false;
  const next = nextWord(text, at);
  const part =
    next && next.word.t !== 'ordinal' && next.word.t !== 'hundred'
      ? readEnglish(text, at, undefined, joins + 1)
      : undefined;
  if (next === undefined || part === undefined) {
    const isSmall = next?.word.t === 'ordinal' && next.word.size !== 'scale' && !next.word.isPlural;
    if (
      isSmall &&
      next.text !== 'half' &&
      next.text !== 'quarter' &&
      !isLiteral &&
      /^(?:thir|four|fif|six|seven|eigh|nin|ten|elev|twel|twen)/.test(next.text)
    )
      state.end = at;
    return false;
  }
  if (part.isFraction && state.last === 'scale') return false;
  const limit = state.last === 'hundred' ? ratio(100) : (state.scale ?? one);
  const size = part.scale ?? (part.value.n >= 100n * part.value.d ? ratio(100) : one);
  if (state.last === 'hundred' && !part.scale && compare(part.value, limit) >= 0) return false;
  if (state.last === 'scale' && compare(size, limit) >= 0) return false;
  if (isLiteral && compare(part.value, ratio(100)) < 0) return false;
  if (state.last === 'hundred' && state.scale && part.scale && compare(part.scale, state.scale) >= 0)
    return false;
  state.end = at;
  if (isLiteral) {
    state.group = part.value;
    state.step = one;
    state.end = part.end;
    state.last = 'unit';
    return false;
  }
  return take(text, state, next);
}

function readPoint(text: string, state: State): void {
  const at = skipSpaces(text, state.end);
  if (state.last === 'literal' || state.last === 'scale' || wordAt(text, at) !== 'point') return;
  let digits = '';
  let end = at + 5;
  while (digits.length < mostWords) {
    const next = nextWord(text, end);
    if (next === undefined || !('v' in next.word) || typeof next.word.v !== 'number') break;
    if (digits !== '' && next.word.t !== 'unit') break;
    digits += String(next.word.v);
    end = next.end;
    if (next.word.t !== 'unit') break;
  }
  if (digits === '') return;
  state.group = add(state.group ?? zero, ratio(BigInt(digits), 10n ** BigInt(digits.length)));
  state.step = powerOfTen(-digits.length);
  state.last = 'literal';
  state.end = end;
  while (state.count < mostWords) {
    const next = nextWord(text, state.end);
    if (
      next === undefined ||
      (next.word.t !== 'scale' && next.word.t !== 'hundred') ||
      !take(text, state, next)
    )
      return;
  }
}

/** A number that is only an ordinal word: "first", "thirtieth", or "half" standing for one half. */
function readLoneOrdinal(text: string, at: number, next: FoundWord): Core | undefined {
  const { word } = next;
  if (word.t !== 'ordinal') return undefined;
  if (next.text === 'half') return readHalf(text, at, next.end);
  if (
    next.text === 'quarter' &&
    /^ of an? (?:million|billion|trillion)\b/.test(text.slice(next.end, next.end + 16))
  )
    return { ...fractionOf(text, at, one, 4n, next.end), form: 'words' };
  if (word.isPlural || next.text === 'quarter' || word.size === 'scale') return undefined;
  return { start: at, end: next.end, value: ratio(word.v), step: one, form: 'words', isOrdinal: true };
}

/** Denominators and ordinals after a cardinal: "two thirds", "one twenty-fifth", "one hundred twenty-fifth". */
function readDenominator(
  text: string,
  at: number,
  state: State,
  literal: Literal | undefined,
): Omit<Core, 'form'> | undefined {
  if (literal && !(literal.isPlain && state.end === literal.end)) return undefined;
  const next = nextWord(text, state.end);
  if (literal)
    return next?.word.t === 'ordinal' && next.word.isPlural && next.word.v > 2n && next.text !== 'quarters'
      ? fractionOf(text, at, literal.value, next.word.v, next.end)
      : undefined;
  if (next?.word.t === 'ten' && state.last === 'unit' && state.count === 1 && state.group) {
    // "one twenty-fifth", "three twenty firsts"
    const tail = nextWord(text, next.end);
    if (tail?.word.t !== 'ordinal' || tail.word.size !== 'unit' || tail.word.v >= 10n) return undefined;
    if (!tail.word.isPlural && state.group.n !== 1n) return undefined;
    return fractionOf(text, at, state.group, BigInt(next.word.v) + tail.word.v, tail.end);
  }
  if (next?.word.t !== 'ordinal') return undefined;
  const { word } = next;
  const cardinal = add(state.total, state.group ?? zero);
  const isOne = cardinal.n === cardinal.d;
  if (/^seconds?$/.test(next.text) && state.last !== 'ten') return undefined;
  if (next.text === 'half' || next.text === 'halves') {
    if (!isOne && next.text === 'half') return undefined;
    return fractionOf(text, at, cardinal, 2n, next.end);
  }
  if (state.last === 'ten' && word.size === 'unit' && word.v < 10n) {
    const rest = add(cardinal, ratio(-state.ten));
    const denominator = BigInt(state.ten) + word.v;
    if (rest.n > 0n && (word.isPlural || rest.n === rest.d))
      return fractionOf(text, at, rest, denominator, next.end);
    if (!word.isPlural) return ordinalOf(at, add(cardinal, ratio(word.v)), next.end);
    return undefined;
  }
  if (word.isPlural) return fractionOf(text, at, cardinal, word.v, next.end);
  if (isOne && word.v > 2n) {
    if (word.size === 'scale' && !isFractionEnd(text, next.end)) return undefined;
    return fractionOf(text, at, cardinal, word.v, next.end);
  }
  if (word.size === 'scale') {
    const scaled = multiply(cardinal, ratio(word.v));
    return next.text === 'hundredth' && state.last !== 'unit' ? undefined : ordinalOf(at, scaled, next.end);
  }
  if (state.last === 'hundred' || state.last === 'scale')
    return ordinalOf(at, add(cardinal, ratio(word.v)), next.end);
  if (next.text === 'quarter' && isOne) return fractionOf(text, at, cardinal, 4n, next.end);
  return undefined;
}

const ordinalOf = (start: number, value: Ratio, end: number): Omit<Core, 'form'> => ({
  start,
  end,
  value,
  step: one,
  isOrdinal: true,
});

/** Whether "and" can follow an offset, spaces and hyphens between. */
function mayJoin(text: string, offset: number): boolean {
  let at = passSpaces(text, offset);
  while (text[at] === '-') at = passSpaces(text, at + 1);
  return text.startsWith('and', at);
}

/** "and a half", "and three quarters" after a number; a magnitude before counts for both parts. */
function readMixed(text: string, state: State): void {
  if (!mayJoin(text, state.end)) return;
  const joined = /^[\s-]+and[\s-]+/.exec(text.slice(state.end, state.end + 12));
  if (!joined) return;
  const at = state.end + joined[0].length;
  const found = readFractionAt(text, at);
  if (!found) return;
  const { value, end } = found;
  const before = add(state.total, state.group ?? zero);
  const after = nextWord(text, end);
  if (after?.word.t === 'scale' && !after.word.isPlural) {
    const own = ratio(after.word.v);
    if (state.scale && state.last === 'scale') {
      if (own.n >= state.scale.n) return;
      state.group = add(state.group ?? zero, multiply(value, own));
    } else {
      state.total = multiply(add(before, value), own);
      state.group = undefined;
    }
    state.scale = own;
    state.step = multiply(own, ratio(1, 10));
    state.end = after.end;
    return;
  }
  const unit = state.last === 'scale' && state.scale ? state.scale : one;
  state.group = add(state.group ?? zero, multiply(value, unit));
  state.step = multiply(unit, ratio(1, 10));
  state.end = end;
}
