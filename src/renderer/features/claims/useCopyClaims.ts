import { call } from '#renderer/api/call.ts';
import type { ClaimRow } from '#renderer/api/types.ts';
import { notify } from '#renderer/desk/notices.ts';
import { useErrorText } from '#renderer/desk/useErrorText.ts';
import { useText } from '#renderer/i18n/useText.ts';
import type { ClaimsView } from './claimsView.ts';
import { columnIds } from './columns.ts';
import { toTsv } from './toTsv.ts';

const readAtOnce = 1_000;

/** The chosen rows in the order of the list; read in pages until all are found, for most are not on screen. */
async function readRows(view: ClaimsView, ids: ReadonlySet<string>): Promise<readonly ClaimRow[]> {
  const found: ClaimRow[] = [];
  for (let offset = 0, total = 1; offset < total && found.length < ids.size; offset += readAtOnce) {
    const page = await call('claims.list', { ...view, offset, limit: readAtOnce });
    total = page.total;
    found.push(...page.claims.filter(({ id }) => ids.has(id)));
  }
  return found;
}

/** Copies claims of a view as a table for a spreadsheet, and says so. */
export function useCopyClaims(view: ClaimsView): (ids: ReadonlySet<string>) => Promise<void> {
  const text = useText();
  const errorText = useErrorText();
  const toCells = (row: ClaimRow): readonly string[] =>
    columnIds.map((id) => {
      switch (id) {
        case 'number':
        case 'evidenceCount':
          return String(row[id]);
        case 'verdict':
          return text(`verdict.${row.verdict ?? 'none'}`);
        case 'kind':
          return text(`claimKind.${row.kind}`);
        case 'workState':
          return text(`workState.${row.workState}`);
        case 'strength':
          return text(`strength.${row.strength}`);
        case 'tags':
          return row.tags.join(', ');
        case 'text':
        case 'claimant':
        case 'claimedOn':
        case 'updatedAt':
          return row[id] ?? '';
      }
    });
  return async (ids) => {
    try {
      const rows = await readRows(view, ids);
      const header = columnIds.map((id) => text(`claims.column.${id}`));
      await navigator.clipboard.writeText(toTsv(header, rows.map(toCells)));
      notify({ tone: 'done', text: text('claims.copied', { count: rows.length }) });
    } catch (error) {
      notify({ tone: 'error', text: errorText(error) });
    }
  };
}
