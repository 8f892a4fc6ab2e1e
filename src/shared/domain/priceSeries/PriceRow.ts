import type { Ratio } from '#shared/domain/exact/ratio.ts';

/** The columns a price can be read from. */
export const priceFields = ['Close', 'Adj Close', 'Open'] as const;

/** A column a price can be read from. */
export type PriceField = (typeof priceFields)[number];

/** One day of a price series. A price that was missing or no number is absent. */
export type PriceRow = {
  /** ISO day. */
  readonly date: string;
  readonly prices: Readonly<Partial<Record<PriceField, Ratio>>>;
};
