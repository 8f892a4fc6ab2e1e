import type { Editor } from '@tiptap/react';
import { useRead } from '#renderer/api/useRead.ts';
import { useWrite } from '#renderer/api/useWrite.ts';
import { notify } from '#renderer/desk/notices.ts';
import { go, usePlace } from '#renderer/desk/place.ts';
import { useUndoNotice } from '#renderer/desk/useUndoNotice.ts';
import { useErrorText } from '#renderer/desk/useErrorText.ts';
import { useText } from '#renderer/i18n/useText.ts';
import type { ClaimKind } from '#shared/domain/claim/ClaimKind.ts';
import { toClaimWords } from '#shared/domain/claim/toClaimWords.ts';
import { nameClaimant } from '#shared/domain/claim/nameClaimant.ts';
import { readQuoted } from './readQuoted.ts';
import { readWords } from './readSelection.ts';
import type { Story } from './Story.ts';
import type { SelectedRange } from './useSelectedRange.ts';

/** Logs selected words as a claim, of whoever is quoted in them, adds them to a claim, or splits them off from one. */
export function useClaimLogging(story: Story) {
  const text = useText();
  const errorText = useErrorText();
  const create = useWrite('claims.create');
  const split = useWrite('claims.split');
  const undoNotice = useUndoNotice();
  const addAppearance = useWrite('claims.addAppearance');
  const { claim: claimId } = usePlace();
  const claim = useRead('claims.get', { id: claimId ?? '' }, { isEnabled: claimId !== undefined });
  const claimants = useRead('claimants.list', {});
  const names = (claimants.data?.claimants ?? []).map(({ name }) => name);
  const number = claimId === undefined ? undefined : claim.data?.number;

  const locate = async (range: SelectedRange) => {
    const place = await story.locate(range);
    if (!place) notify({ tone: 'error', text: text('story.changedMeanwhile') });
    return place;
  };
  const collapse = (editor: Editor, { from }: SelectedRange) => editor.commands.setTextSelection(from);
  const run = (work: () => Promise<void>) => {
    work().catch((error: unknown) => notify({ tone: 'error', text: errorText(error) }));
  };

  const log = (editor: Editor, range: SelectedRange, kind: ClaimKind) =>
    run(async () => {
      const words = toClaimWords(readWords(editor.state.doc, range));
      const { speaker } = readQuoted(editor.state.doc, range);
      const passage = await locate(range);
      if (!passage) return;
      const made = await create.mutateAsync({
        text: words,
        kind,
        appearances: [passage],
        ...(speaker !== null && { claimant: nameClaimant(speaker, names) }),
      });
      collapse(editor, range);
      go({ claim: made.id });
    });
  const add = (editor: Editor, range: SelectedRange, to: string) =>
    run(async () => {
      const passage = await locate(range);
      if (!passage) return;
      await addAppearance.mutateAsync({ claimId: to, passage });
      collapse(editor, range);
    });
  const splitOff = (editor: Editor, range: SelectedRange, kind: ClaimKind, id: string) =>
    run(async () => {
      const words = toClaimWords(readWords(editor.state.doc, range));
      const appearance = await locate(range);
      if (!appearance) return;
      const { parts } = await split.mutateAsync({ id, parts: [{ text: words, kind, appearance }] });
      collapse(editor, range);
      const [made] = parts;
      if (!made) return;
      await undoNotice(text('shape.splitOffDone', { number: made.number }));
      go({ claim: made.id });
    });
  return {
    /** The claim that is open; null without one. */
    current: claimId === undefined || number === undefined ? null : { id: claimId, number },
    log,
    add,
    splitOff,
  };
}
