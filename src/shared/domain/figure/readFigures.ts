import { toDecimalText } from '#shared/domain/exact/toDecimalText.ts';
import type { Figure } from './Figure.ts';
import { findFigures } from './findFigures.ts';
import type { ReadFigure } from './ReadFigure.ts';

/** Reads every figure of an English or Chinese text. A garbled figure has its readings and no value. */
export const readFigures = (text: string): readonly Figure[] =>
  findFigures(text).map((found) => toFigure(text, found));

/** A figure as the contract gives it: exact numbers as decimal texts. */
export function toFigure(text: string, found: ReadFigure): Figure {
  const { start, end, kind, value, low, high, step, currency } = found;
  const isGarbled = found.malformed !== undefined;
  const printed = isGarbled ? undefined : (found.date ?? (value ? toDecimalText(value) : undefined));
  const isEndless = value !== undefined && found.isFraction === true && !isGarbled && kind === 'number';
  return {
    start,
    end,
    text: text.slice(start, end),
    kind,
    ...(printed === undefined ? {} : { value: printed }),
    ...(low ? { low: toDecimalText(low) } : {}),
    ...(high ? { high: toDecimalText(high) } : {}),
    ...(isEndless ? { fraction: toFractionText(value.n, value.d) } : {}),
    ...(found.unit === undefined ? {} : { unit: found.unit }),
    ...(currency ? { currency: currency.code } : {}),
    ...(currency && currency.others.length > 0 ? { otherCurrencies: currency.others } : {}),
    qualifier: found.qualifier,
    ...(found.per === undefined ? {} : { per: found.per }),
    precision: toDecimalText(step),
    ...(found.malformed ? { malformed: found.malformed } : {}),
  };
}

function toFractionText(n: bigint, d: bigint): string {
  let [a, b] = [n < 0n ? -n : n, d];
  while (b !== 0n) [a, b] = [b, a % b];
  return `${n / a}/${d / a}`;
}
