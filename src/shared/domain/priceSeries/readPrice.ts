import { ratio, type Ratio } from '#shared/domain/exact/ratio.ts';

/** Reads a price: currency signs, quotes and grouping are passed over. Text, an empty cell or a price of zero or less is none. */
export function readPrice(cell: string, decimalMark: '.' | ','): Ratio | undefined {
  const bare = cell.replace(/^[^\d.,-]+|[^\d.,]+$/g, '').replace(/[\s\u00a0']/g, '');
  const grouped = decimalMark === ',' ? bare.replaceAll('.', '').replace(',', '.') : bare.replaceAll(',', '');
  const found = /^(\d*)(?:\.(\d*))?$/.exec(grouped);
  if (!found || grouped.length > 60 || grouped === '' || grouped === '.') return undefined;
  const places = found[2]?.length ?? 0;
  const digits = BigInt(`${found[1] ?? ''}${found[2] ?? ''}`);
  return digits === 0n ? undefined : ratio(digits, 10n ** BigInt(places));
}
