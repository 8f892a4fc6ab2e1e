import { type ReactNode, useId, useState } from 'react';
import type { Claim } from '#renderer/api/types.ts';
import { useRead } from '#renderer/api/useRead.ts';
import { useReads } from '#renderer/api/useReads.ts';
import { useWrite } from '#renderer/api/useWrite.ts';
import { mostMerged } from '#renderer/desk/claimShape.ts';
import { go } from '#renderer/desk/place.ts';
import { useUndoNotice } from '#renderer/desk/useUndoNotice.ts';
import { useText } from '#renderer/i18n/useText.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ClaimChoice, shownClaims } from '#renderer/ui/ClaimChoice.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { VerdictMark } from '#renderer/ui/VerdictMark.tsx';
import { settleVerdicts } from '#shared/domain/verdict/settleVerdicts.ts';
import styles from './ClaimShape.module.css';

/** A choice of one claim. */
function Claims({
  legend,
  claims,
  value,
  onChange,
  render,
}: {
  readonly legend: string;
  readonly claims: readonly Claim[];
  readonly value: string | undefined;
  readonly onChange: (id: string) => void;
  readonly render: (claim: Claim) => ReactNode;
}) {
  const name = useId();
  return (
    <fieldset className={styles['choices']}>
      <legend>{legend}</legend>
      {claims.map((claim) => (
        <label key={claim.id} className={styles['choice']}>
          <input
            type="radio"
            name={name}
            checked={claim.id === value}
            onChange={() => onChange(claim.id)}
            autoFocus={claim.id === value}
          />
          <span className={styles['number']}>{claim.number}</span>
          {render(claim)}
        </label>
      ))}
    </fieldset>
  );
}

function OtherClaim({
  chosen,
  onChoose,
}: {
  readonly chosen: readonly string[];
  readonly onChoose: (id: string) => void;
}) {
  const text = useText();
  const [words, setWords] = useState('');
  const wanted = words.trim();
  const found = useRead(
    'claims.list',
    { filter: wanted === '' ? {} : { text: wanted }, limit: shownClaims + chosen.length },
    { keepsPrevious: true },
  );
  return (
    <ClaimChoice
      label={text('shape.mergeWith')}
      none={text('shape.noClaims')}
      words={words}
      onWords={setWords}
      claims={found.data?.claims.filter(({ id }) => !chosen.includes(id)).slice(0, shownClaims)}
      onChoose={onChoose}
    />
  );
}

/** Merges claims: which of them stays, and, where their verdicts differ, whose holds. */
export function MergeDialog({
  initial,
  onClose,
}: {
  readonly initial: readonly string[];
  readonly onClose: () => void;
}) {
  const text = useText();
  const merge = useWrite('claims.merge');
  const undoNotice = useUndoNotice();
  const [ids, setIds] = useState(initial);
  const [stayingId, setStayingId] = useState<string | null>(null);
  const [verdictOf, setVerdictOf] = useState<string | undefined>(undefined);
  const reads = useReads(
    'claims.get',
    ids.slice(0, mostMerged).map((id) => ({ id })),
  );
  const claims = reads.flatMap(({ data }) => data ?? []).sort((a, b) => a.number - b.number);
  const staying = claims.find(({ id }) => id === stayingId) ?? claims[0];
  const decided = claims.filter(({ verdict }) => verdict !== null);
  const isConflict =
    staying !== undefined &&
    settleVerdicts(
      decided.flatMap(({ id: claimId, verdict }) =>
        verdict ? [{ claimId, value: verdict.value, decidedAt: verdict.decidedAt }] : [],
      ),
      staying.id,
    ) === 'conflict';
  const isReady =
    claims.length === ids.length &&
    claims.length > 1 &&
    (!isConflict || verdictOf !== undefined) &&
    !merge.isPending;
  const send = () => {
    if (!isReady || !staying) return;
    merge.mutate(
      {
        intoId: staying.id,
        ids: ids.filter((id) => id !== staying.id),
        droppedReason: text('shape.mergedInto', { number: staying.number }),
        ...(isConflict && verdictOf !== undefined ? { verdictOf } : {}),
      },
      {
        onSuccess: ({ id, number }) => {
          onClose();
          void undoNotice(text('shape.mergeDone', { number, count: ids.length }));
          go({ claim: id });
        },
      },
    );
  };
  return (
    <Dialog title={text('shape.merge')} isOpen onClose={onClose} width={640}>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        {ids.length < 2 && <OtherClaim chosen={ids} onChoose={(id) => setIds([...ids, id])} />}
        {claims.length > 1 && (
          <>
            <Claims
              legend={text('shape.whichStays')}
              claims={claims}
              value={staying?.id}
              onChange={setStayingId}
              render={(claim) => (
                <>
                  <span className={styles['text']} dir="auto">
                    {claim.text}
                  </span>
                  <VerdictMark verdict={claim.verdict?.value ?? null} />
                </>
              )}
            />
            {isConflict && (
              <Claims
                legend={text('shape.whichVerdict')}
                claims={decided}
                value={verdictOf}
                onChange={setVerdictOf}
                render={({ verdict }) => (
                  <>
                    <VerdictMark verdict={verdict?.value ?? null} hasWord />
                    <span className={styles['text']} dir="auto">
                      {verdict?.reason}
                    </span>
                  </>
                )}
              />
            )}
            <p className={styles['hint']}>{text('shape.mergeHint')}</p>
          </>
        )}
        {(merge.error ?? reads.find(({ error }) => error)?.error) && (
          <ErrorNote error={merge.error ?? reads.find(({ error }) => error)?.error} />
        )}
        <div className={styles['end']}>
          <span className={styles['space']} />
          <Button onPress={onClose}>{text('common.cancel')}</Button>
          <Button look="primary" type="submit" isDisabled={!isReady}>
            {text('shape.mergeInto', { number: staying?.number ?? 0, count: claims.length })}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
