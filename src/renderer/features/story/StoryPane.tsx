import { EmptyState } from '#renderer/ui/EmptyState.tsx';

/** To come. */
export function StoryPane() {
  return <EmptyState>StoryPane</EmptyState>;
}
