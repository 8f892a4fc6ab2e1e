import { EmptyState } from '#renderer/ui/EmptyState.tsx';

/** To come. */
export function StartScreen() {
  return <EmptyState>StartScreen</EmptyState>;
}
