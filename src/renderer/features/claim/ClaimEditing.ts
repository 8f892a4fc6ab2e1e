import { createContext, useContext } from 'react';
import type { Claim, ClaimPatch } from '#renderer/api/types.ts';
import type { FieldSave } from './worstSave.ts';

/** The claim in the inspector, and the road by which its fields save themselves. */
export type ClaimEditing = {
  readonly claim: Claim;
  readonly isReadOnly: boolean;
  /** Sends these fields, and nothing else of the claim: what another window changed elsewhere stays. */
  readonly save: (patch: ClaimPatch) => Promise<unknown>;
  /** Tells where a field's words are, for the one state that is shown. */
  readonly report: (field: string, save: FieldSave) => void;
};

/** Given by the inspector to everything inside of it. */
export const ClaimEditingContext = createContext<ClaimEditing | null>(null);

/** The claim in the inspector; throws outside of it. */
export function useClaimEditing(): ClaimEditing {
  const editing = useContext(ClaimEditingContext);
  if (!editing) throw new Error('outside of the inspector');
  return editing;
}
