import type { Ratio } from './ratio.ts';

/** Fractions without an end (1/3) are cut after this many significant digits. */
const significantDigits = 30;

/**
 * Writes an exact number as a plain decimal ("-0.8", "1200000"), never with an exponent. What has an end is written
 * to its end; what has none, rounded half away from zero at 30 significant digits.
 */
export const toDecimalText = ({ n, d }: Ratio): string => {
  const sign = n < 0n ? '-' : '';
  const top = n < 0n ? -n : n;
  const whole = top / d;
  let rest = top % d;
  if (rest === 0n) return whole === 0n ? '0' : `${sign}${whole}`;
  const places = findPlaces(d / gcd(rest, d));
  if (places !== undefined) {
    const digits = ((rest * 10n ** BigInt(places)) / d).toString().padStart(places, '0');
    return `${sign}${whole}.${digits}`;
  }
  let leading = 0;
  if (whole === 0n) for (; rest * 10n < d; leading += 1) rest *= 10n;
  const keep = leading + Math.max(1, significantDigits - (whole === 0n ? 0 : whole.toString().length));
  const scale = 10n ** BigInt(keep);
  const rounded = ((top * scale * 2n) / d + 1n) / 2n;
  return placePoint(sign, rounded, keep);
};

/** Writes an exact number rounded half away from zero to a fixed number of decimal places. */
export const toFixedText = ({ n, d }: Ratio, places: number): string => {
  const top = n < 0n ? -n : n;
  const rounded = ((top * 10n ** BigInt(places) * 2n) / d + 1n) / 2n;
  return placePoint(n < 0n && rounded !== 0n ? '-' : '', rounded, places, true);
};

function placePoint(sign: string, digits: bigint, places: number, isFixed = false): string {
  const text = digits.toString().padStart(places + 1, '0');
  const fraction = text.slice(text.length - places);
  const kept = isFixed ? fraction : fraction.replace(/0+$/, '');
  const whole = text.slice(0, text.length - places);
  return kept === '' || places === 0 ? `${sign}${whole}` : `${sign}${whole}.${kept}`;
}

/** How many decimal places a lowest-terms fraction with this denominator needs, or undefined if it has no end. */
function findPlaces(denominator: bigint): number | undefined {
  let rest = denominator;
  let twos = 0;
  let fives = 0;
  for (; rest % 2n === 0n; rest /= 2n) twos += 1;
  for (; rest % 5n === 0n; rest /= 5n) fives += 1;
  return rest === 1n ? Math.max(twos, fives) : undefined;
}

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}
