/**
 * An exact number: numerator over a positive denominator, not necessarily in lowest terms.
 * Thirds and percentages stay exact this way, which no decimal library gives; there is no binary floating point.
 */
export type Ratio = { readonly n: bigint; readonly d: bigint };

/** The exact number of a whole number, or of two whole numbers, the second not zero. */
export const ratio = (n: bigint | number, d: bigint | number = 1n): Ratio => {
  const [top, bottom] = [BigInt(n), BigInt(d)];
  return bottom < 0n ? { n: -top, d: -bottom } : { n: top, d: bottom };
};

/** Zero. */
export const zero: Ratio = { n: 0n, d: 1n };

/** One. */
export const one: Ratio = { n: 1n, d: 1n };

const makePowerOfTen = (exponent: number): Ratio =>
  exponent >= 0 ? { n: 10n ** BigInt(exponent), d: 1n } : { n: 1n, d: 10n ** BigInt(-exponent) };

/** The powers that figures have, so that each is made once. */
const reach = 20;
const powers = Array.from({ length: 2 * reach + 1 }, (_, at) => makePowerOfTen(at - reach));

/** Ten to a whole power, which may be negative. */
export const powerOfTen = (exponent: number): Ratio => powers[exponent + reach] ?? makePowerOfTen(exponent);

export const add = (a: Ratio, b: Ratio): Ratio =>
  a.d === b.d ? { n: a.n + b.n, d: a.d } : { n: a.n * b.d + b.n * a.d, d: a.d * b.d };

export const negate = (a: Ratio): Ratio => ({ n: -a.n, d: a.d });

export const subtract = (a: Ratio, b: Ratio): Ratio => add(a, negate(b));

export const multiply = (a: Ratio, b: Ratio): Ratio => ({ n: a.n * b.n, d: a.d * b.d });

/** The quotient; the divisor must not be zero. */
export const divide = (a: Ratio, b: Ratio): Ratio => ratio(a.n * b.d, a.d * b.n);

/** Below zero, zero or above zero, as a sorting function answers. */
export const compare = (a: Ratio, b: Ratio): number => {
  const [left, right] = [a.n * b.d, b.n * a.d];
  return left < right ? -1 : left > right ? 1 : 0;
};

export const absolute = (a: Ratio): Ratio => (a.n < 0n ? negate(a) : a);

export const minimum = (a: Ratio, b: Ratio): Ratio => (compare(a, b) <= 0 ? a : b);

export const maximum = (a: Ratio, b: Ratio): Ratio => (compare(a, b) >= 0 ? a : b);
