import { EmptyState } from '#renderer/ui/EmptyState.tsx';

/** To come. */
export function ClaimsTable() {
  return <EmptyState>ClaimsTable</EmptyState>;
}
