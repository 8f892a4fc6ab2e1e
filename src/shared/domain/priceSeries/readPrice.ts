import { ratio, type Ratio } from '#shared/domain/exact/ratio.ts';

/** What may stand round a price: signs and codes of currencies, quotes, a footnote's star. Other words make it no price. */
const around = /^(?:[A-Z]|[$£€¥￥₩₹₽元.'"*\s\u00a0])*$/i;
const currencyCodes =
  /^(?:usd|eur|gbp|jpy|cny|rmb|hkd|chf|cad|aud|inr|krw|sek|nok|dkk|pln|twd|sgd|us|hk|nt|a|c|kr)$/i;

/** Reads a price: currency signs, quotes and grouping are passed over. Text, an empty cell or a price of zero or less is none. */
export function readPrice(cell: string, decimalMark: '.' | ','): Ratio | undefined {
  const parts = /^([^\d.,-]*)([\d.,](?:[\d.,\s\u00a0']*[\d.,])?)([^\d]*)$/.exec(cell.trim());
  if (!parts || !isDress(parts[1] ?? '') || !isDress(parts[3] ?? '')) return undefined;
  const bare = (parts[2] ?? '').replace(/[\s\u00a0']/g, '');
  const grouped = decimalMark === ',' ? bare.replaceAll('.', '').replace(',', '.') : bare.replaceAll(',', '');
  const found = /^(\d*)(?:\.(\d*))?$/.exec(grouped);
  if (!found || grouped.length > 60 || grouped === '' || grouped === '.') return undefined;
  const places = found[2]?.length ?? 0;
  const digits = BigInt(`${found[1] ?? ''}${found[2] ?? ''}`);
  return digits === 0n ? undefined : ratio(digits, 10n ** BigInt(places));
}

const isDress = (words: string): boolean =>
  around.test(words) && (words.match(/[a-z]+/gi) ?? []).every((word) => currencyCodes.test(word));
