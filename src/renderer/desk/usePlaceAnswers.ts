import { useRead } from '#renderer/api/useRead.ts';
import { useWrite } from '#renderer/api/useWrite.ts';
import { useText } from '#renderer/i18n/useText.ts';
import { notify } from './notices.ts';
import type { ClaimPlace } from './sortPlaces.ts';
import { useErrorText } from './useErrorText.ts';
import { useUndoNotice } from './useUndoNotice.ts';

/** The ways to answer where a passage stands; `answered` runs when an answer is stored. */
export function usePlaceAnswers(answered: () => void) {
  const text = useText();
  const errorText = useErrorText();
  const tell = useUndoNotice();
  const desk = useRead('desk.get', {});
  const takePlace = useWrite('passages.takePlace');
  const markLost = useWrite('passages.markLost');
  const run = (work: () => Promise<unknown>, done: string) => {
    work()
      .then(() => {
        answered();
        return tell(done);
      })
      .catch((error: unknown) => notify({ tone: 'error', text: errorText(error) }));
  };
  return {
    isDisabled: takePlace.isPending || markLost.isPending || desk.data?.casebook?.isReadOnly !== false,
    take: ({ passage, claim }: ClaimPlace, { textVersionId, start, end }: ClaimPlace['candidates'][number]) =>
      run(
        () => takePlace.mutateAsync({ passageId: passage.id, textVersionId, start, end }),
        text('places.taken', { number: claim.claimNumber }),
      ),
    markLost: ({ passage, claim }: ClaimPlace) =>
      run(
        () => markLost.mutateAsync({ passageId: passage.id }),
        text('places.markedLost', { number: claim.claimNumber }),
      ),
  };
}
