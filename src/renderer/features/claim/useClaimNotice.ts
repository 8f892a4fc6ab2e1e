import { notify } from '#renderer/desk/notices.ts';
import { useErrorText } from '#renderer/desk/useErrorText.ts';
import { useUndoNotice } from '#renderer/desk/useUndoNotice.ts';

/** Does something to the claim and tells where it failed; with words for it, also that it was done, with the way back. */
export function useClaimNotice(): (work: () => Promise<unknown>, done?: string) => Promise<boolean> {
  const errorText = useErrorText();
  const undoNotice = useUndoNotice();
  return async (work, done) => {
    try {
      await work();
      if (done !== undefined) await undoNotice(done);
      return true;
    } catch (error) {
      notify({ tone: 'error', text: errorText(error) });
      return false;
    }
  };
}
