import { one, type Ratio } from '#shared/domain/exact/ratio.ts';
import type { CurrencyName } from './currencies.ts';
import type { FigureKind, Qualifier } from './Figure.ts';

/** A figure with exact numbers: what the checks compute with. */
export type ReadFigure = {
  readonly start: number;
  readonly end: number;
  readonly kind: FigureKind;
  readonly value?: Ratio | undefined;
  readonly low?: Ratio | undefined;
  readonly high?: Ratio | undefined;
  readonly step: Ratio;
  readonly unit?: string | undefined;
  readonly currency?: CurrencyName | undefined;
  readonly qualifier: Qualifier;
  readonly per?: string | undefined;
  readonly date?: string | undefined;
  readonly malformed?: readonly string[] | undefined;
  readonly scale?: Ratio | undefined;
  readonly isFraction?: boolean | undefined;
  /** Printed in digits, not in words. */
  readonly isDigits: boolean;
};

/**
 * What every figure is made from (`{ ...plainFigure, … }`): with all members in one order, copies of figures are made
 * several times as fast as copies of objects that differ.
 */
export const plainFigure: ReadFigure = {
  start: 0,
  end: 0,
  kind: 'number',
  value: undefined,
  low: undefined,
  high: undefined,
  step: one,
  unit: undefined,
  currency: undefined,
  qualifier: 'exact',
  per: undefined,
  date: undefined,
  malformed: undefined,
  scale: undefined,
  isFraction: undefined,
  isDigits: true,
};
