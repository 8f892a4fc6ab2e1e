import { CallError } from '#renderer/api/call.ts';
import { useRead } from '#renderer/api/useRead.ts';
import { go, usePlace } from '#renderer/desk/place.ts';
import { useText } from '#renderer/i18n/useText.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { Skeleton } from '#renderer/ui/Skeleton.tsx';
import { ClaimPanel } from './ClaimPanel.tsx';

/** The claim that is looked at: its words, its evidence, its verdict, and what became of it. */
export function ClaimInspector() {
  const text = useText();
  const { claim: id } = usePlace();
  const desk = useRead('desk.get', {});
  const claim = useRead('claims.get', { id: id ?? '' }, { isEnabled: id !== undefined, keepsPrevious: true });
  if (id === undefined) return null;
  const isGone = claim.error instanceof CallError && claim.error.error.code === 'not-found';
  if (isGone)
    return (
      <EmptyState action={<Button onPress={() => go({ claim: undefined })}>{text('claim.close')}</Button>}>
        {text('claim.gone')}
      </EmptyState>
    );
  if (claim.data)
    return (
      <ClaimPanel
        // Until the next one is there, the last one stays, and what is done is done to it.
        key={claim.data.id}
        claim={claim.data}
        isReadOnly={desk.data?.casebook?.isReadOnly ?? false}
      />
    );
  return claim.error ? (
    <ErrorNote error={claim.error} onRetry={() => void claim.refetch()} />
  ) : (
    <Skeleton lines={12} />
  );
}
