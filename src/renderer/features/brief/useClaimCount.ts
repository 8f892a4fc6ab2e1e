import type { BriefInput } from '#renderer/api/types.ts';
import { useRead } from '#renderer/api/useRead.ts';

/** How many claims a brief would hold at most; undefined until it is known. */
export function useClaimCount(input: BriefInput | undefined): number | undefined {
  const story = input?.storyId === undefined ? {} : { storyId: input.storyId };
  const filter = { ...input?.filter, ...story };
  const list = useRead('claims.list', { filter, limit: 1 }, { isEnabled: input !== undefined });
  if (input?.claimIds) return input.claimIds.length;
  return list.data?.total;
}
