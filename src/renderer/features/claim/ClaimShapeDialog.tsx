import { lazy, Suspense } from 'react';
import { useRead } from '#renderer/api/useRead.ts';
import { closeShaping, useClaimShaping } from '#renderer/desk/claimShape.ts';

const MergeDialog = lazy(async () => ({ default: (await import('./MergeDialog.tsx')).MergeDialog }));
const SplitDialog = lazy(async () => ({ default: (await import('./SplitDialog.tsx')).SplitDialog }));

function Split({ id }: { readonly id: string }) {
  const { data } = useRead('claims.get', { id });
  return data ? <SplitDialog claim={data} onClose={closeShaping} /> : null;
}

/** Splitting and merging of claims, asked for from the list or the inspector; loaded when it is first asked for. */
export function ClaimShapeDialog() {
  const shaping = useClaimShaping();
  if (shaping === null) return null;
  return (
    <Suspense>
      {shaping.kind === 'split' ? (
        <Split key={shaping.id} id={shaping.id} />
      ) : (
        <MergeDialog initial={shaping.ids} onClose={closeShaping} />
      )}
    </Suspense>
  );
}
