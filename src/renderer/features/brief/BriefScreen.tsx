import { EmptyState } from '#renderer/ui/EmptyState.tsx';

/** To come. */
export function BriefScreen() {
  return <EmptyState>BriefScreen</EmptyState>;
}
