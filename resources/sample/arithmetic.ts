/** One price of a price table. */
export type PriceCell = {
  readonly file: 'adobe-prices.csv' | 'shutterstock-prices.csv';
  readonly date: string;
  readonly column: 'Open' | 'Close' | 'Adj Close';
};

/** A calculation on which a verdict rests, with the result as the reason prints it. Exact numbers are text. */
export type Calculation = { readonly claim: string; readonly printed: string } & (
  | { readonly kind: 'difference' | 'percent'; readonly from: PriceCell; readonly to: PriceCell }
  | {
      readonly kind: 'value-change';
      readonly from: PriceCell;
      readonly to: PriceCell;
      readonly shares: string;
    }
  | { readonly kind: 'product'; readonly factors: readonly [string, string] }
  | { readonly kind: 'quotient-up'; readonly dividend: string; readonly divisor: string }
  | { readonly kind: 'sum'; readonly terms: readonly string[] }
);

const adobe = (date: string): PriceCell => ({ file: 'adobe-prices.csv', date, column: 'Close' });
const shutterstock = (date: string, column: PriceCell['column']): PriceCell => ({
  file: 'shutterstock-prices.csv',
  date,
  column,
});

const night = { from: shutterstock('2024-02-15', 'Close'), to: shutterstock('2024-02-16', 'Open') };
const day = { from: shutterstock('2024-02-15', 'Close'), to: shutterstock('2024-02-16', 'Close') };
const adjustedDay = {
  from: shutterstock('2024-02-15', 'Adj Close'),
  to: shutterstock('2024-02-16', 'Adj Close'),
};
const shares = '35500000';

/** Every calculation in the sample's reasons; a test repeats each in whole numbers. */
export const arithmetic: readonly Calculation[] = [
  {
    claim: 'adobe-move',
    kind: 'percent',
    from: adobe('2024-02-14'),
    to: adobe('2024-02-15'),
    printed: '−2.35 %',
  },
  {
    claim: 'adobe-move',
    kind: 'difference',
    from: adobe('2024-02-15'),
    to: adobe('2024-02-16'),
    printed: '−43.78',
  },
  {
    claim: 'adobe-move',
    kind: 'percent',
    from: adobe('2024-02-15'),
    to: adobe('2024-02-16'),
    printed: '−7.41 %',
  },
  {
    claim: 'adobe-move',
    kind: 'percent',
    from: adobe('2024-02-16'),
    to: adobe('2024-02-20'),
    printed: '−0.87 %',
  },
  { claim: 'shutterstock-loss', kind: 'difference', ...night, printed: 'fell by 1.00 dollar' },
  { claim: 'shutterstock-loss', kind: 'value-change', ...night, shares, printed: '−$35.5 million' },
  {
    claim: 'shutterstock-loss',
    kind: 'value-change',
    ...night,
    shares: '39050000',
    printed: '−$39.05 million',
  },
  { claim: 'shutterstock-loss', kind: 'difference', ...day, printed: 'fell by 2.60 dollars' },
  { claim: 'shutterstock-loss', kind: 'percent', ...day, printed: '−5.44 %' },
  { claim: 'shutterstock-loss', kind: 'percent', ...adjustedDay, printed: '−5.44 %' },
  { claim: 'shutterstock-loss', kind: 'value-change', ...day, shares, printed: '−$92.3 million' },
  { claim: 'course-takings', kind: 'product', factors: ['199', '250000'], printed: '49.75 million' },
  { claim: 'metaverse-takings', kind: 'quotient-up', dividend: '1600000', divisor: '688', printed: '2,326' },
  { claim: 'complaints', kind: 'sum', terms: ['41', '187', '1512', '1198'], printed: '2,938' },
];
