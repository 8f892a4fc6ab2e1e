import { EmptyState } from '#renderer/ui/EmptyState.tsx';

/** To come. */
export function LogScreen() {
  return <EmptyState>LogScreen</EmptyState>;
}
