import { call } from '#renderer/api/call.ts';
import { useWrite } from '#renderer/api/useWrite.ts';
import { useText } from '#renderer/i18n/useText.ts';
import { notify } from './notices.ts';
import { useErrorText } from './useErrorText.ts';

/** Tells what was just done, with the way back: "Undo" takes back the entry of the log that was written last. */
export function useUndoNotice(): (done: string) => Promise<void> {
  const text = useText();
  const errorText = useErrorText();
  const undo = useWrite('decisions.undo');
  return async (done) => {
    // Named by its number, so that "Undo" takes back this change even after others were made.
    const seq = (await call('casebook.get', {})).counts.decisions;
    const run = () => {
      undo.mutateAsync({ seq }).catch((error: unknown) => notify({ tone: 'error', text: errorText(error) }));
    };
    notify({ tone: 'done', text: done, action: { title: text('common.undo'), run } });
  };
}
