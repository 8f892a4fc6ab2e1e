import { useRead } from '#renderer/api/useRead.ts';
import { useReads } from '#renderer/api/useReads.ts';
import { useText } from '#renderer/i18n/useText.ts';
import type { ValueType } from '#shared/domain/decision/changedFields.ts';
import { describeChange, type RowChange } from '#shared/domain/decision/describeChange.ts';

const unique = (ids: readonly string[]) => [...new Set(ids)].sort();

/** The rows of an entry name each other: a claim is logged together with its claimant. */
function namesWithin(changes: readonly RowChange[]): ReadonlyMap<string, string> {
  return new Map(
    changes.flatMap(({ id, before, after }) => {
      const row = after ?? before ?? {};
      const name = row['title'] ?? row['name'];
      return typeof name === 'string' && name !== '' ? [[id, name] as const] : [];
    }),
  );
}

/** Names what the ids in changed rows stand for: claims, claimants, sources and documents. */
export function useReferenceNames(
  changes: readonly RowChange[],
): (type: ValueType, id: string) => string | undefined {
  const text = useText();
  const fields = changes.flatMap((change) => describeChange(change)?.fields ?? []);
  const idsOf = (type: ValueType) =>
    unique(
      fields
        .filter((field) => field.type === type)
        .flatMap(({ before, after }) => [before, after])
        .filter((id) => typeof id === 'string'),
    );
  const within = namesWithin(changes);
  const unknown = (type: ValueType) => idsOf(type).filter((id) => !within.has(id));
  const sources = useRead('sources.list', {}, { isEnabled: unknown('sourceId').length > 0 });
  const claimants = useRead('claimants.list', {}, { isEnabled: unknown('claimantId').length > 0 });
  const documents = useReads(
    'documents.get',
    unknown('documentId').map((id) => ({ id })),
  );
  const claims = useReads(
    'claims.get',
    unknown('claimId').map((id) => ({ id })),
  );
  return (type, id) => {
    const name = within.get(id);
    switch (type) {
      case 'sourceId':
        return name ?? sources.data?.sources.find((source) => source.id === id)?.name;
      case 'claimantId':
        return name ?? claimants.data?.claimants.find((claimant) => claimant.id === id)?.name;
      case 'documentId':
        return name ?? documents.find(({ data }) => data?.id === id)?.data?.title;
      case 'claimId': {
        const number = claims.find(({ data }) => data?.id === id)?.data?.number;
        return number === undefined ? undefined : text('change.claim', { number });
      }
      default:
        return undefined;
    }
  };
}
