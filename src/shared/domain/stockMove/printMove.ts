import { compare, type Ratio } from '#shared/domain/exact/ratio.ts';
import { toDecimalText, toFixedText } from '#shared/domain/exact/toDecimalText.ts';

const minus = (digits: string): string => digits.replace('-', '−');

/** A price with all its digits and two places at least, as price lists print them. */
export function printPrice(price: Ratio): string {
  const text = toDecimalText(price);
  return (text.split('.')[1]?.length ?? 0) < 2 ? toFixedText(price, 2) : text;
}

/** A move in percent, as a sum on paper. */
export const printPercentSum = (from: Ratio, to: Ratio, percent: Ratio): string =>
  `(${printPrice(to)} − ${printPrice(from)}) ÷ ${printPrice(from)} × 100 ${sign(percent)} ${minus(toFixedText(percent, 2))} %`;

/** A change of market value, as a sum on paper. */
export const printWorthSum = (difference: Ratio, shares: Ratio, worth: Ratio): string =>
  `${minus(printPrice(difference))} × ${toDecimalText(shares)} ${sign(worth)} ${minus(toFixedText(worth, 2).replace(/\.00$/, ''))}`;

/** One price over another, as a sum on paper. */
export const printQuotientSum = (to: Ratio, from: Ratio, quotient: Ratio): string =>
  `${printPrice(to)} ÷ ${printPrice(from)} ${sign(quotient)} ${toFixedText(quotient, 2)}`;

const sign = (value: Ratio): string => {
  const rounded = BigInt(toFixedText(value, 2).replace('.', ''));
  return compare(value, { n: rounded, d: 100n }) === 0 ? '=' : '≈';
};
