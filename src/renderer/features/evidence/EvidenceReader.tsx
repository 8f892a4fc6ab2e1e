import { EmptyState } from '#renderer/ui/EmptyState.tsx';

/** To come. */
export function EvidenceReader() {
  return <EmptyState>EvidenceReader</EmptyState>;
}
