import type { Report } from '#shared/contract/report.ts';

const kept: ReadonlySet<string> = new Set([
  'format',
  'id',
  'textVersionId',
  'sha256',
  'textSha256',
  'headHash',
  'role',
  'kind',
  'tier',
  'workState',
  'strength',
  'value',
  'outcome',
  'by',
  'generatedAt',
  'publishedOn',
  'capturedAt',
  'checkedAt',
  'decidedAt',
  'claimedOn',
  'dueOn',
  'asOf',
  'askedOn',
  'deadline',
  'answeredOn',
]);

/** The report with every text that a user or a file can bring replaced. */
export function replaceTexts(report: Report, replace: (text: string, key: string) => string): Report {
  const walk = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return kept.has(key) ? value : replace(value, key);
    if (Array.isArray(value)) return value.map((item) => walk(item, key));
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, walk(item, name)]));
  };
  return walk(report, '') as Report;
}
