import { useId, useState } from 'react';
import type { Claim } from '#renderer/api/types.ts';
import { useWrite } from '#renderer/api/useWrite.ts';
import { go } from '#renderer/desk/place.ts';
import { useUndoNotice } from '#renderer/desk/useUndoNotice.ts';
import { useText } from '#renderer/i18n/useText.ts';
import { Button, IconButton } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { TextArea } from '#renderer/ui/Field.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { type ClaimKind, claimKinds } from '#shared/domain/claim/ClaimKind.ts';
import { guessClaimKind } from '#shared/domain/claim/guessClaimKind.ts';
import { proposeParts } from '#shared/domain/claim/proposeParts.ts';
import styles from './ClaimShape.module.css';

type Part = {
  readonly key: number;
  readonly text: string;
  /** Guessed, until another is chosen. */
  readonly kind: ClaimKind | null;
};

const mostParts = 50;
const longestText = 10_000;

function propose({ text }: Claim): readonly Part[] {
  const proposed = proposeParts(text).slice(0, mostParts);
  const parts = proposed.length > 1 ? proposed : [text, ''];
  return parts.map((words, key) => ({ key, text: words, kind: null }));
}

/** Splits a claim: what each part says, and which of them keeps number, evidence and verdict. */
export function SplitDialog({ claim, onClose }: { readonly claim: Claim; readonly onClose: () => void }) {
  const text = useText();
  const name = useId();
  const split = useWrite('claims.split');
  const undoNotice = useUndoNotice();
  const [parts, setParts] = useState(() => propose(claim));
  const [keptKey, setKeptKey] = useState(0);
  const change = (key: number, to: Partial<Part>) =>
    setParts(parts.map((part) => (part.key === key ? { ...part, ...to } : part)));
  const filled = parts.filter((part) => part.text.trim() !== '');
  const kept = filled.find(({ key }) => key === keptKey);
  const isReady = filled.length > 1 && kept !== undefined && !split.isPending;
  const kindOf = (part: Part) => part.kind ?? guessClaimKind(part.text);
  const send = () => {
    if (!isReady) return;
    split.mutate(
      {
        id: claim.id,
        revision: claim.revision,
        text: kept.text,
        parts: filled
          .filter((part) => part !== kept)
          .map((part) => ({ text: part.text, kind: kindOf(part) })),
      },
      {
        onSuccess: ({ parts: made }) => {
          onClose();
          void undoNotice(text('shape.splitDone', { number: claim.number, count: made.length + 1 }));
          go({ claim: claim.id });
        },
      },
    );
  };
  return (
    <Dialog title={text('shape.split', { number: claim.number })} isOpen onClose={onClose} width={640}>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <p className={styles['hint']}>
          {text('shape.splitHint', {
            evidence: claim.links.length,
            verdict: claim.verdict === null ? 'none' : text(`verdict.${claim.verdict.value}`),
          })}
        </p>
        <ol className={styles['parts']}>
          {parts.map((part, at) => (
            <li key={part.key} className={styles['part']}>
              <input
                type="radio"
                name={name}
                className={styles['radio']}
                checked={part.key === keptKey}
                onChange={() => setKeptKey(part.key)}
                aria-label={text('shape.keeps', { part: at + 1 })}
                title={text('shape.keeps', { part: at + 1 })}
              />
              <div className={styles['words']}>
                <TextArea
                  label={text('shape.part', { part: at + 1 })}
                  isLabelHidden
                  value={part.text}
                  onChange={(words) => change(part.key, { text: words })}
                  maxLength={longestText}
                  rows={1}
                  autoFocus={at === 0}
                />
              </div>
              <div className={styles['kind']}>
                {part.key === keptKey ? (
                  <span className={styles['stays']}>{text('shape.stays', { number: claim.number })}</span>
                ) : (
                  <Select
                    label={text('claim.field.kind')}
                    isLabelHidden
                    value={kindOf(part)}
                    choices={claimKinds.map((value) => ({ value, label: text(`claimKind.${value}`) }))}
                    onChange={(kind) => change(part.key, { kind })}
                  />
                )}
              </div>
              <IconButton
                icon="close"
                label={text('shape.removePart', { part: at + 1 })}
                isDisabled={parts.length < 3 || part.key === keptKey}
                onPress={() => setParts(parts.filter(({ key }) => key !== part.key))}
              />
            </li>
          ))}
        </ol>
        {split.error && <ErrorNote error={split.error} />}
        <div className={styles['end']}>
          <Button
            look="plain"
            icon="plus"
            isDisabled={parts.length >= mostParts}
            onPress={() =>
              setParts([
                ...parts,
                { key: Math.max(...parts.map(({ key }) => key)) + 1, text: '', kind: null },
              ])
            }
          >
            {text('shape.addPart')}
          </Button>
          <span className={styles['space']} />
          <Button onPress={onClose}>{text('common.cancel')}</Button>
          <Button look="primary" type="submit" isDisabled={!isReady}>
            {text('shape.splitInto', { count: Math.max(2, filled.length) })}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
