import { listActions } from '#renderer/desk/actions.ts';

/** Imports a story, by the action of the import. */
export function importStory(): void {
  listActions()
    .find((action) => action.id === 'evidence.importStory')
    ?.run();
}
