import { useMemo } from 'react';
import { useIntl } from 'react-intl';

type DecimalText = `${number}`;

/** From here on a sum is easier to follow in words of magnitude. */
const wordsFrom = { en: 1e6, zh: 1e5 } as const;

/** Prints decimal texts in the user's language without going through binary floating point. */
export function useNumbers() {
  const { locale } = useIntl();
  return useMemo(() => {
    const full = new Intl.NumberFormat(locale, { maximumFractionDigits: 20 });
    const compact = (digits: number) =>
      new Intl.NumberFormat(locale, {
        notation: 'compact',
        compactDisplay: 'long',
        maximumSignificantDigits: digits,
      });
    const [sum, bound] = [compact(15), compact(5)];
    const rounded = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
    const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
    const roundedBy = (decimal: string) => (Math.abs(Number(decimal)) < 1_000 ? rounded : whole);
    const from = locale.startsWith('zh') ? wordsFrom.zh : wordsFrom.en;
    const isLarge = (decimal: string) => Math.abs(Number(decimal)) >= from;
    return {
      /** Every digit, grouped. */
      full: (decimal: string) => full.format(decimal as DecimalText),
      /** A sum with its numbers exact, large ones with a word of magnitude. */
      sum: (plain: string) =>
        plain.replace(/\d+(?:\.\d+)?/g, (decimal) =>
          (isLarge(decimal) ? sum : full).format(decimal as DecimalText),
        ),
      /** The end of a range, rounded. */
      bound: (decimal: string) =>
        (isLarge(decimal) ? bound : roundedBy(decimal)).format(decimal as DecimalText).replace('-', '−'),
    };
  }, [locale]);
}
