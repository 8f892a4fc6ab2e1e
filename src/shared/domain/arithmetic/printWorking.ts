import { absolute, compare, divide, ratio, type Ratio } from '#shared/domain/exact/ratio.ts';
import { toDecimalText, toFixedText } from '#shared/domain/exact/toDecimalText.ts';
import { inFullUnits } from '#shared/domain/figure/findFigures.ts';
import type { ReadFigure } from '#shared/domain/figure/ReadFigure.ts';
import type { Interval } from './Interval.ts';

const magnitudes: readonly [bigint, string][] = [
  [10n ** 12n, ' trillion'],
  [10n ** 9n, ' billion'],
  [10n ** 6n, ' million'],
];

/** A figure's value as a sum prints it: with its magnitude, without its words. */
export const printFigure = (figure: ReadFigure): string =>
  printValue(figure.value ? inFullUnits(figure, figure.value) : ratio(0));

/** An exact value with grouped digits, or with a word of magnitude from a million on. */
export function printValue(value: Ratio): string {
  const size = absolute(value);
  for (const [factor, word] of magnitudes)
    if (compare(size, ratio(factor)) >= 0) return group(trim(divide(value, ratio(factor)))) + word;
  return group(trim(value));
}

/** Writes a sum in plain decimals. Its result is printed to two places, or as `exact` was rounded to it. */
export const printSum =
  (words: TemplateStringsArray, ...values: readonly Ratio[]) =>
  (result: Ratio, exact: Ratio = result): string => {
    const sum = String.raw({ raw: words }, ...values.map((value) => minus(trim(value))));
    const rounded = toFixedText(result, 2).replace(/\.?0+$/, '');
    return `${sum} ${rounded === toDecimalText(exact) ? '=' : '≈'} ${minus(rounded)}`;
  };

/** A sum of terms in plain decimals. */
export const printTerms = (terms: readonly Ratio[], result: Ratio): string =>
  `${terms.map((term) => minus(trim(term))).join(' + ')}${printSum``(result)}`;

const minus = (digits: string) => digits.replace('-', '−');

/** "25.4 to 34.0 %"; open sides are said in words. */
export function printInterval({ low, high }: Interval, unit: string): string {
  if (low && high) return `${round(low)} to ${round(high)}${unit}`;
  if (low) return `${round(low)}${unit} or more`;
  return high ? `${round(high)}${unit} or less` : 'any value';
}

const round = (value: Ratio): string => {
  const isSmall = compare(absolute(value), ratio(1000)) < 0;
  return (isSmall ? toFixedText(value, 2) : printValue(value)).replace('-', '−');
};

const trim = (value: Ratio): string => {
  const text = toDecimalText(value);
  const places = text.split('.')[1]?.length ?? 0;
  return places > 4 ? toFixedText(value, 4) : text;
};

const group = (digits: string): string => {
  const [whole = '', fraction] = digits.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',').replace('-', '−');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
};
