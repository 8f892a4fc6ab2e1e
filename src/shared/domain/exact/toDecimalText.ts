import { powerOfTen, type Ratio } from './ratio.ts';

/** Fractions without an end (1/3) are cut after this many significant digits. */
const significantDigits = 30;

/** The places of what most numbers are divided by. */
const placesOf: ReadonlyMap<bigint, number> = new Map(
  Array.from({ length: 20 }, (_, places) => [powerOfTen(places).n, places]),
);

/**
 * Writes an exact number as a plain decimal ("-0.8", "1200000"), never with an exponent. What has an end is written
 * to its end; what has none, rounded half away from zero at 30 significant digits.
 */
export const toDecimalText = ({ n, d }: Ratio): string => {
  if (d === 1n) return n.toString();
  const sign = n < 0n ? '-' : '';
  const top = n < 0n ? -n : n;
  const printed = placesOf.get(d);
  if (printed !== undefined) return placePoint(sign, top, printed);
  const whole = top / d;
  let rest = top % d;
  if (rest === 0n) return whole === 0n ? '0' : `${sign}${whole}`;
  const { places, other } = splitTens(d);
  if (rest % other === 0n) {
    const digits = ((rest * 10n ** BigInt(places)) / d).toString().padStart(places, '0');
    return `${sign}${whole}.${cutZeros(digits)}`;
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

/** A pattern for zeros at the end would be tried at every zero before. */
function cutZeros(digits: string): string {
  let end = digits.length;
  while (digits[end - 1] === '0') end -= 1;
  return digits.slice(0, end);
}

function placePoint(sign: string, digits: bigint, places: number, isFixed = false): string {
  const text = digits.toString().padStart(places + 1, '0');
  const fraction = text.slice(text.length - places);
  const kept = isFixed ? fraction : cutZeros(fraction);
  const whole = text.slice(0, text.length - places);
  return kept === '' || places === 0 ? `${sign}${whole}` : `${sign}${whole}.${kept}`;
}

/** Over how many decimal places the twos and fives of a denominator reach, and what else it is made of. */
function splitTens(denominator: bigint): { readonly places: number; readonly other: bigint } {
  const printed = denominator.toString();
  let tens = printed.length;
  while (printed[tens - 1] === '0') tens -= 1;
  let other = tens === printed.length ? denominator : BigInt(printed.slice(0, tens));
  let more = 0;
  // After the tens only twos or only fives are left.
  for (const factor of [2n, 5n]) for (; other % factor === 0n; other /= factor) more += 1;
  return { places: printed.length - tens + more, other };
}
