import { divide, multiply, ratio, type Ratio } from '#shared/domain/exact/ratio.ts';
import type { Core } from './Core.ts';
import { nextWord, type FoundWord } from './nextWord.ts';
import { numberWords, shortScaleWords } from './numberWords.ts';

const afterFraction =
  /^(?:\s*$|\s*[^a-z\s\u3400-\u9fff]|\s+(?:of|more|less|higher|lower|fewer|larger|as|the|in|to|from|on|by|since|and|or|last|this|over|at|for|but|when|than|is|was|were|are|between|above|below|compared|up|down)\b)/;

/** Whether what follows leaves a fraction standing ("a third of"), not an ordinal ("a third person"). */
export const isFractionEnd = (text: string, end: number): boolean =>
  afterFraction.test(text.slice(end, end + 24));

/** "a fifth", "a half million", "a hundredth"; "a third person" is an ordinal. */
export function readArticleFraction(text: string, at: number, next: FoundWord): Core | undefined {
  const { word } = next;
  if (word.t !== 'ordinal') return undefined;
  const base = { start: at, form: 'words' as const, isFraction: true, step: ratio(1, 100) };
  const more = nextWord(text, next.end);
  if (
    more &&
    (more.word.t === 'scale' || more.word.t === 'dozen' || more.word.t === 'hundred') &&
    word.v <= 4n
  )
    return {
      ...base,
      end: more.end,
      value: ratio(more.word.v, word.v),
      step: ratio(more.word.v, 10n),
      scale: ratio(more.word.v),
    };
  if (word.v === 2n && next.text === 'second') return undefined;
  if (
    next.text === 'quarter' &&
    !/^\s+(?:of|century|billion|million)\b/.test(text.slice(next.end, next.end + 12))
  )
    return undefined;
  if (word.v === 1n || !isFractionEnd(text, next.end)) return undefined;
  return { ...fractionOf(text, at, ratio(1), word.v, next.end), form: 'words' };
}

/** "half a dozen", "half a million", "half of it". "half" before a noun or after an ordinal is no number. */
export function readHalf(text: string, at: number, end: number): Core | undefined {
  const more = /^[\s-]+(?:an?[\s-]+)?([a-z]+)/.exec(text.slice(end, end + 24));
  const word = more ? numberWords.get(more[1] ?? '') : undefined;
  const base = { start: at, form: 'words' as const, isFraction: true };
  if (more && word && (word.t === 'dozen' || word.t === 'scale' || word.t === 'hundred') && !word.isPlural)
    return {
      ...base,
      end: end + more[0].length,
      value: ratio(word.v, 2n),
      step: ratio(word.v, 10n),
      scale: ratio(word.v),
    };
  if (
    text[end] === '-' ||
    /(?:first|second|latter|other|better|last|this|each|every|previous|prior|current|next)[\s-]$/.test(
      text.slice(Math.max(0, at - 10), at),
    )
  )
    return undefined;
  if (
    /^\s+an?\s+(?:hour|day|year|century|decade|percent|per|point|cup|pound|mile|minute|month)/.test(
      text.slice(end, end + 16),
    )
  )
    return {
      ...base,
      end: end + (/^\s+an?/.exec(text.slice(end, end + 8))?.[0].length ?? 0),
      value: ratio(1, 2),
      step: ratio(1, 10),
    };
  if (
    !/^(?:\s*$|\s*[.,;!?)]|\s+(?:of|the|as|its|their|his|her|our|that|these|those|all)\b)/.test(
      text.slice(end, end + 12),
    )
  )
    return undefined;
  return { ...base, end, value: ratio(1, 2), step: ratio(1, 10) };
}

/** A fraction, with a word of magnitude after it counted in: "three quarters billion", "two thirds of a million". */
export function fractionOf(
  text: string,
  start: number,
  top: Ratio,
  bottom: bigint,
  end: number,
): Omit<Core, 'form'> {
  const value = divide(top, ratio(bottom));
  const more = /^\s+(?:of\s+an?\s+)?([a-z]+)/.exec(text.slice(end, end + 24));
  const word = more ? numberWords.get(more[1] ?? '') : undefined;
  if (more && word?.t === 'scale' && !word.isPlural && !shortScaleWords.has(more[1] ?? ''))
    return {
      start,
      end: end + more[0].length,
      value: multiply(value, ratio(word.v)),
      step: ratio(word.v, 10n),
      scale: ratio(word.v),
      isFraction: true,
    };
  return { start, end, value, step: ratio(1, 100), isFraction: true };
}

/** A small fraction in words at an offset: "a half", "three quarters", "one twenty-fifth". */
export function readFractionAt(
  text: string,
  at: number,
): { readonly value: Ratio; readonly end: number } | undefined {
  const found = /^(an?|one|two|three|four|five|six|seven|eight|nine)[\s-]+([a-z]+)(?:-([a-z]+))?/.exec(
    text.slice(at, at + 40),
  );
  if (!found) return undefined;
  const [, top = '', first = '', second] = found;
  const head = numberWords.get(first);
  const tail = second === undefined ? undefined : numberWords.get(second);
  const numerator = numberWords.get(top);
  const n = numerator?.t === 'unit' ? BigInt(numerator.v) : 1n;
  if (head?.t === 'ordinal' && head.v > 1n && first !== 'second' && first !== 'seconds') {
    if (n > 1n && !head.isPlural) return undefined;
    return {
      value: ratio(n, head.v),
      end: at + found[0].length - (second === undefined ? 0 : second.length + 1),
    };
  }
  if (head?.t === 'ten' && tail?.t === 'ordinal')
    return { value: ratio(n, BigInt(head.v) + tail.v), end: at + found[0].length };
  return undefined;
}
