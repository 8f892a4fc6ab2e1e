import type { Stance } from '#shared/domain/evidence/Stance.ts';
import { useRead } from '#renderer/api/useRead.ts';
import { useWrite } from '#renderer/api/useWrite.ts';
import type { Document, DocumentText } from '#renderer/api/types.ts';
import { notify } from '#renderer/desk/notices.ts';
import { go, usePlace } from '#renderer/desk/place.ts';
import { useErrorText } from '#renderer/desk/useErrorText.ts';
import { useUndoNotice } from '#renderer/desk/useUndoNotice.ts';
import { useText } from '#renderer/i18n/useText.ts';
import type { LinkRefusal } from './LinkBar.tsx';
import type { Picked } from './Picked.ts';

/** Links what is selected to the claim in focus, and says what keeps it from being linked. */
export function useLinking(
  document: Document,
  textVersionId: string,
  picked: Picked | null,
  onLinked: () => void,
) {
  const text = useText();
  const errorText = useErrorText();
  const tellWithUndo = useUndoNotice();
  const { claim: claimId } = usePlace();
  const claim = useRead('claims.get', { id: claimId ?? '' }, { isEnabled: claimId !== undefined });
  const desk = useRead('desk.get', {});
  const write = useWrite('evidence.link');
  const refusal = refuse();

  function refuse(): LinkRefusal | null {
    if (picked?.kind === 'unmatched') return 'unmatched';
    if (document.role === 'story') return 'story';
    if (desk.data?.casebook?.isReadOnly) return 'read-only';
    return claimId === undefined ? 'no-claim' : null;
  }

  async function send(stance: Stance): Promise<void> {
    if (refusal) {
      notify({ tone: 'error', text: text(`evidence.link.refused.${refusal}`) });
      return;
    }
    if (picked?.kind !== 'span' || claimId === undefined || write.isPending) return;
    const { start, end } = picked.span;
    const linked = await write.mutateAsync({
      claimId,
      passage: { documentId: document.id, start, end, textVersionId },
      stance,
    });
    onLinked();
    const link = linked.links.find(
      ({ passage }) => passage.documentId === document.id && passage.start === start && passage.end === end,
    );
    if (link) go({ passage: link.passage.id });
    await tellWithUndo(text(`evidence.link.done.${stance}`, { number: linked.number }));
  }

  return {
    claimNumber: claimId === undefined ? null : (claim.data?.number ?? null),
    refusal,
    link: (stance: Stance) => {
      send(stance).catch((error: unknown) => notify({ tone: 'error', text: errorText(error) }));
    },
    /** The address of the first link that the selection touches. */
    addressIn: ({ layout }: DocumentText): string | null => {
      if (picked?.kind !== 'span') return null;
      const { start, end } = picked.span;
      const link = layout.marks.find((mark) => mark.type === 'link' && mark.start < end && mark.end > start);
      return link?.href ?? null;
    },
  };
}
