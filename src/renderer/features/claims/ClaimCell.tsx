import type { ClaimRow } from '#renderer/api/types.ts';
import { useText } from '#renderer/i18n/useText.ts';
import { PartialDate } from '#renderer/ui/PartialDate.tsx';
import { StrengthMark } from '#renderer/ui/StrengthMark.tsx';
import { Time } from '#renderer/ui/Time.tsx';
import { VerdictMark } from '#renderer/ui/VerdictMark.tsx';
import type { Column } from './columns.ts';

/** More does not fit on a line; setting ten thousand characters would cost every frame. */
const shownLength = 400;

/** What a column says of a claim. */
export function ClaimCell({ row, column }: { readonly row: ClaimRow; readonly column: Column }) {
  const text = useText();
  switch (column.id) {
    case 'number':
    case 'evidenceCount':
      return row[column.id];
    case 'verdict':
      return <VerdictMark verdict={row.verdict} hasWord={!column.isMark} />;
    case 'text':
      return row.text.slice(0, shownLength);
    case 'kind':
      return text(`claimKind.${row.kind}`);
    case 'claimant':
      return row.claimant;
    case 'claimedOn':
      return row.claimedOn && <PartialDate date={row.claimedOn} />;
    case 'workState':
      return text(`workState.${row.workState}`);
    case 'strength':
      return <StrengthMark strength={row.strength} />;
    case 'tags':
      return row.tags.join(' · ');
    case 'updatedAt':
      return <Time at={row.updatedAt} />;
  }
}
