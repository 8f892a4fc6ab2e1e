import { useEffect, useState } from 'react';
import type { Claim } from '#renderer/api/types.ts';
import { beginDraft, isRecorded, toDay, type VerdictDraft } from './verdictDraft.ts';

/** Verdicts that were begun and not recorded; going to another claim and back finds them as they were. */
const begun = new Map<string, VerdictDraft>();

/** The verdict being written on a claim. Until something is typed, it follows what is recorded. */
export function useVerdictDraft(claim: Claim) {
  const [kept, setKept] = useState(begun.get(claim.id));
  const today = toDay(new Date());
  const draft = kept ?? beginDraft(claim.verdict, today);
  const isDirty = !isRecorded(draft, claim.verdict);
  const decidedAt = claim.verdict?.decidedAt ?? null;
  const [begunAt, setBegunAt] = useState(decidedAt);
  const set = (next: VerdictDraft | undefined) => {
    if (next === undefined) begun.delete(claim.id);
    else {
      if (kept === undefined) setBegunAt(decidedAt);
      begun.set(claim.id, next);
    }
    setKept(next);
  };
  // Typed back to what is recorded, or recorded in the meantime: nothing is kept then.
  useEffect(() => {
    if (kept !== undefined && !isDirty && claim.verdict !== null) {
      begun.delete(claim.id);
      setKept(undefined);
    }
  }, [kept, isDirty, claim.id, claim.verdict]);
  return {
    draft,
    isDirty,
    /** Another verdict was recorded after this one was begun. */
    isOvertaken: kept !== undefined && isDirty && begunAt !== decidedAt,
    change: (part: Partial<VerdictDraft>) =>
      set({
        ...draft,
        // A verdict that is given anew holds as of now.
        ...(part.value !== undefined && part.value !== claim.verdict?.value && kept === undefined
          ? { asOf: today }
          : {}),
        ...part,
      }),
    discard: () => set(undefined),
  };
}
