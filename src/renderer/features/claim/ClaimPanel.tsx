import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { CallError } from '#renderer/api/call.ts';
import type { Claim, ClaimPatch } from '#renderer/api/types.ts';
import { useWrite } from '#renderer/api/useWrite.ts';
import { notify } from '#renderer/desk/notices.ts';
import { openMerge, openSplit } from '#renderer/desk/claimShape.ts';
import { go } from '#renderer/desk/place.ts';
import { useErrorText } from '#renderer/desk/useErrorText.ts';
import { useText } from '#renderer/i18n/useText.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Appearances } from './Appearances.tsx';
import { ClaimDetails } from './ClaimDetails.tsx';
import { ClaimEditingContext } from './ClaimEditing.ts';
import { ClaimHead } from './ClaimHead.tsx';
import { ClaimNotes } from './ClaimNotes.tsx';
import { Contacts } from './Contacts.tsx';
import { EvidenceSection } from './EvidenceSection.tsx';
import { Figures } from './Figures.tsx';
import { History } from './History.tsx';
import { ProseField } from './ProseField.tsx';
import { QuoteCheck } from './QuoteCheck.tsx';
import { Repeated } from './Repeated.tsx';
import { SaveNote } from './SaveNote.tsx';
import { StockMove } from './StockMove.tsx';
import { useClaimActions } from './useClaimActions.ts';
import { useClaimNotice } from './useClaimNotice.ts';
import { VerdictSection } from './VerdictSection.tsx';
import { type FieldSave, worstSave } from './worstSave.ts';
import styles from './ClaimPanel.module.css';

/** The program was started again and is not ready for this window yet: what was typed is sent again. */
const passing = new Set(['needs-casebook', 'unauthorized']);

const isField = (target: EventTarget) =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && target.type !== 'radio' && target.type !== 'checkbox');

/** Sends fields of a claim; what is refused after the claim was left is told, with the words that would be lost. */
function useSaveFields(claim: Claim) {
  const text = useText();
  const errorText = useErrorText();
  const { mutateAsync } = useWrite('claims.update');
  const isHere = useRef(true);
  useEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
    };
  }, []);
  const latest = useRef({ text, errorText });
  latest.current = { text, errorText };
  const { id, number } = claim;
  return useCallback(
    async (patch: ClaimPatch) => {
      try {
        return await mutateAsync({ id, ...patch });
      } catch (error) {
        if (!isHere.current && error instanceof CallError && !passing.has(error.error.code)) {
          const reason = latest.current.errorText(error);
          notify({
            tone: 'error',
            text: latest.current.text('claim.lostEdit', { number, reason }),
            detail: Object.values(patch).join('\n'),
          });
        }
        throw error;
      }
    },
    [mutateAsync, id, number],
  );
}

/** Everything about one claim, in one column that scrolls under its head. */
export function ClaimPanel({ claim, isReadOnly }: { readonly claim: Claim; readonly isReadOnly: boolean }) {
  const text = useText();
  const panel = useRef<HTMLElement>(null);
  const remove = useWrite('claims.remove');
  const tell = useClaimNotice();
  const save = useSaveFields(claim);
  const [saves, setSaves] = useState<Readonly<Record<string, FieldSave>>>({});
  const report = useCallback((field: string, { state, reason }: FieldSave) => {
    setSaves((before) => {
      const known = before[field];
      const isKnown = (known?.state ?? 'saved') === state && known?.reason === reason;
      return isKnown ? before : { ...before, [field]: { state, reason } };
    });
  }, []);
  const editing = useMemo(() => ({ claim, isReadOnly, save, report }), [claim, isReadOnly, save, report]);

  const worst = worstSave(Object.values(saves));
  const close = () => go({ claim: undefined });
  const giveVerdict = () => {
    const group = document.getElementById('claim-verdict');
    group?.closest('section')?.scrollIntoView({ block: 'nearest' });
    (group?.querySelector<HTMLElement>(':checked') ?? group?.querySelector('input'))?.focus();
  };
  const removeClaim = () =>
    void tell(
      async () => {
        await remove.mutateAsync({ id: claim.id });
        close();
      },
      text('claim.removed', { number: claim.number }),
    );
  const setState = (workState: Claim['workState']) => void tell(() => save({ workState }));
  const split = () => openSplit(claim.id);
  const merge = () => openMerge([claim.id]);
  useClaimActions(isReadOnly, {
    split,
    merge,
    editText: () => document.getElementById('claim-text')?.focus(),
    giveVerdict,
    remove: removeClaim,
    setState,
    close,
  });

  /** Escape steps back once: out of a field first. */
  const stepBack = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || !isField(event.target)) return;
    event.preventDefault();
    panel.current?.focus({ preventScroll: true });
  };

  return (
    <ClaimEditingContext value={editing}>
      <section
        ref={panel}
        className={styles['panel']}
        aria-label={text('claim.title', { number: claim.number })}
        tabIndex={-1}
        onKeyDown={stepBack}
      >
        <ClaimHead
          save={<SaveNote save={worst} />}
          entries={[
            { id: 'split', title: text('shape.splitAction'), run: split },
            { id: 'merge', title: text('shape.mergeAction'), run: merge },
            {
              id: 'remove',
              title: text('action.claim.remove'),
              keys: 'mod+Backspace',
              isDangerous: true,
              run: removeClaim,
            },
          ]}
          onClose={close}
        />
        {worst.reason && (
          <p className={styles['refused']} role="alert">
            {text('claim.refused', { reason: worst.reason })}
          </p>
        )}
        {claim.mergedInto && <MergedInto whole={claim.mergedInto} />}
        <div className={styles['body']}>
          <div className={styles['text']}>
            <ProseField field="text" isLarge />
          </div>
          {claim.verdict ? (
            <button type="button" className={styles['summary']} onClick={giveVerdict}>
              <span className={styles['label']}>{text('claim.verdict.finding')}</span>
              <span className={styles['finding']} dir="auto">
                {claim.verdict.finding}
              </span>
            </button>
          ) : (
            !isReadOnly && (
              <div className={styles['invite']}>
                <Button look="plain" shortcut="v" onPress={giveVerdict}>
                  {text('action.claim.verdict')}
                </Button>
              </div>
            )
          )}
          <ClaimDetails />
          <EvidenceSection />
          {claim.kind === 'quote' && <QuoteCheck />}
          <StockMove />
          <Figures />
          <Repeated />
          <VerdictSection />
          <Contacts />
          <ClaimNotes />
          <Appearances />
          <History />
        </div>
      </section>
    </ClaimEditingContext>
  );
}

/** Where a claim that was merged went. */
function MergedInto({ whole }: { readonly whole: NonNullable<Claim['mergedInto']> }) {
  const text = useText();
  return (
    <div className={styles['merged']}>
      <Button look="plain" icon="right" onPress={() => go({ claim: whole.id })}>
        {text('shape.mergedInto', { number: whole.number })}
      </Button>
    </div>
  );
}
