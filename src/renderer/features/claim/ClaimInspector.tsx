import { EmptyState } from '#renderer/ui/EmptyState.tsx';

/** To come. */
export function ClaimInspector() {
  return <EmptyState>ClaimInspector</EmptyState>;
}
