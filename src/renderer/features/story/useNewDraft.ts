import { useWrite } from '#renderer/api/useWrite.ts';
import { notify } from '#renderer/desk/notices.ts';
import { go } from '#renderer/desk/place.ts';
import { useErrorText } from '#renderer/desk/useErrorText.ts';
import { useText } from '#renderer/i18n/useText.ts';

/** Begins a draft of the newsroom's own and goes to it. */
export function useNewDraft(): () => void {
  const text = useText();
  const errorText = useErrorText();
  const create = useWrite('documents.createDraft');
  return () => {
    create.mutateAsync({ title: text('story.untitled') }).then(
      ({ id }) => go({ screen: 'story', story: id, claim: undefined }),
      (error: unknown) => notify({ tone: 'error', text: errorText(error) }),
    );
  };
}
