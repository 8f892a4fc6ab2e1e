import { EmptyState } from '#renderer/ui/EmptyState.tsx';

/** To come. */
export function EvidenceLibrary() {
  return <EmptyState>EvidenceLibrary</EmptyState>;
}
