import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { call } from '#renderer/api/call.ts';
import type { Document } from '#renderer/api/types.ts';
import type { ClaimKind } from '#shared/domain/claim/ClaimKind.ts';
import { useRead } from '#renderer/api/useRead.ts';
import { useSettledVersion } from './useSettledVersion.ts';

/** A draft is read again when its text has stood still for so long. */
const settledMs = 900;

/** So many are listed, the first of their kind or of all. */
const mostSuggestions = 1_000;

/** In a longer text suggestions are looked for only where they are shown. */
const longestUnasked = 400_000;

/** What a story suggests to log. A question that a newer text overtakes is given up. */
export function useSuggestions(
  { id, textVersionId, publishedOn }: Document,
  textLength: number,
  { isShown, kind }: { readonly isShown: boolean; readonly kind: ClaimKind | null },
) {
  const settled = useSettledVersion(textVersionId, settledMs);
  // The claims that are logged come first: the core answers one question after the other.
  const hasMarks = useRead('passages.list', { documentId: id }, { keepsPrevious: true }).data !== undefined;
  return useQuery({
    queryKey: ['suggestions.list', id, settled, publishedOn, kind],
    queryFn: ({ signal }) =>
      call(
        'suggestions.list',
        { documentId: id, limit: mostSuggestions, ...(kind === null ? {} : { kind }) },
        signal,
      ),
    enabled: hasMarks && (isShown || textLength <= longestUnasked),
    placeholderData: keepPreviousData,
  });
}
