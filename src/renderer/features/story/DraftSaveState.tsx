import { useText } from '#renderer/i18n/useText.ts';
import type { DraftState } from './createDraftSaver.ts';
import styles from './StoryHead.module.css';

const messages = {
  saved: 'save.saved',
  unsaved: 'story.unsaved',
  saving: 'save.saving',
  waiting: 'save.waiting',
  conflict: 'save.refused',
  refused: 'save.refused',
} as const satisfies Readonly<Record<DraftState, string>>;

/** Where the words of a draft are. Read out only while they wait: a writer need not hear of every save. */
export function DraftSaveState({ state }: { readonly state: DraftState }) {
  const text = useText();
  const words = text(messages[state]);
  const isTrouble = state === 'waiting' || state === 'conflict' || state === 'refused';
  return (
    <>
      <span className={`${styles['save']} ${isTrouble ? styles['trouble'] : ''}`} data-save={state}>
        {words}
      </span>
      <span className="visually-hidden" role="status">
        {state === 'waiting' ? words : ''}
      </span>
    </>
  );
}
