import type { Report } from '#shared/contract/report.ts';
import type { NameHider } from './createNameHider.ts';

/** What a machine reads: ids, hashes and the values of closed lists. Every other text may hold a name. */
const structural: ReadonlySet<string> = new Set([
  'format',
  'id',
  'textVersionId',
  'sha256',
  'textSha256',
  'headHash',
  'mediaType',
  'role',
  'kind',
  'weight',
  'tier',
  'workState',
  'strength',
  'value',
  'outcome',
  'relation',
  'how',
  'why',
  'method',
  'of',
  'direction',
  'span',
  'field',
  'origin',
  'bases',
  'by',
]);

/**
 * Takes names out of every text of a report and counts them into `withheld.names`. A web address that holds one
 * is left out whole. New fields are covered unless they are listed as structural.
 */
export function hideNamesInReport(report: Report, hider: NameHider): Report {
  let count = 0;
  const walk = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') {
      if (structural.has(key)) return value;
      const hidden = hider.hide(value);
      count += hidden.count;
      return key === 'url' && hidden.count > 0 ? null : hidden.text;
    }
    if (Array.isArray(value)) return value.map((item) => walk(item, key));
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, walk(item, name)]));
  };
  const hidden = walk(report, '') as Report;
  return { ...hidden, withheld: { ...hidden.withheld, names: count } };
}
