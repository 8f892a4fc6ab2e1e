import { toDecimalText } from '#shared/domain/exact/toDecimalText.ts';
import type { Figure } from './Figure.ts';
import { visitFigures } from './findFigures.ts';
import type { ReadFigure } from './ReadFigure.ts';

/** Reads every figure of an English or Chinese text. A garbled figure has its readings and no value. */
export function readFigures(text: string): readonly Figure[] {
  const figures: Figure[] = [];
  visitFigures(text, (found) => figures.push(toFigure(text, found)));
  return figures;
}

/** A figure as the contract gives it: exact numbers as decimal texts. */
export function toFigure(text: string, found: ReadFigure): Figure {
  const { start, end, kind, value, low, high, step, currency } = found;
  const isGarbled = found.malformed !== undefined;
  const printed = isGarbled ? undefined : (found.date ?? (value ? toDecimalText(value) : undefined));
  const isEndless = value !== undefined && found.isFraction === true && !isGarbled && kind === 'number';
  // Filled step by step: a text full of figures makes very many of them.
  const figure: { -readonly [Key in keyof Figure]?: Figure[Key] } = {
    start,
    end,
    text: text.slice(start, end),
    kind,
  };
  if (printed !== undefined) figure.value = printed;
  if (low) figure.low = toDecimalText(low);
  if (high) figure.high = toDecimalText(high);
  if (isEndless) figure.fraction = toFractionText(value.n, value.d);
  if (found.unit !== undefined) figure.unit = found.unit;
  if (currency) figure.currency = currency.code;
  if (currency && currency.others.length > 0) figure.otherCurrencies = currency.others;
  figure.qualifier = found.qualifier;
  if (found.per !== undefined) figure.per = found.per;
  figure.precision = toDecimalText(step);
  if (found.malformed) figure.malformed = found.malformed;
  return figure as Figure;
}

function toFractionText(n: bigint, d: bigint): string {
  let [a, b] = [n < 0n ? -n : n, d];
  while (b !== 0n) [a, b] = [b, a % b];
  return `${n / a}/${d / a}`;
}
