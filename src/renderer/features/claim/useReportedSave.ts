import { useEffect } from 'react';
import type { SaveState } from '#renderer/api/useAutosave.ts';
import { useErrorText } from '#renderer/desk/useErrorText.ts';
import { useClaimEditing } from './ClaimEditing.ts';

/** Lets the inspector's one state tell of this field, too. */
export function useReportedSave(
  field: string,
  { state, error }: { readonly state: SaveState; readonly error: unknown },
): void {
  const { report } = useClaimEditing();
  const errorText = useErrorText();
  const reason = state === 'refused' ? errorText(error) : undefined;
  useEffect(() => {
    report(field, { state, reason });
    return () => report(field, { state: 'saved' });
  }, [report, field, state, reason]);
}
