import type { Ratio } from '#shared/domain/exact/ratio.ts';
import type { CurrencyName } from './currencies.ts';
import type { FigureKind, Qualifier } from './Figure.ts';

/** A figure with exact numbers: what the checks compute with. */
export type ReadFigure = {
  readonly start: number;
  readonly end: number;
  readonly kind: FigureKind;
  readonly value?: Ratio;
  readonly low?: Ratio;
  readonly high?: Ratio;
  readonly step: Ratio;
  readonly unit?: string;
  readonly currency?: CurrencyName;
  readonly qualifier: Qualifier;
  readonly per?: string;
  readonly date?: string;
  readonly malformed?: readonly string[];
  readonly scale?: Ratio;
  readonly isFraction?: boolean;
  /** Printed in digits, not in words. */
  readonly isDigits: boolean;
};
