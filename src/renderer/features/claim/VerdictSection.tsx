import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { useWrite } from '#renderer/api/useWrite.ts';
import { useActions } from '#renderer/desk/actions.ts';
import { useErrorText } from '#renderer/desk/useErrorText.ts';
import { useText } from '#renderer/i18n/useText.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Field, TextArea } from '#renderer/ui/Field.tsx';
import { Time } from '#renderer/ui/Time.tsx';
import { VerdictMark } from '#renderer/ui/VerdictMark.tsx';
import { useClaimEditing } from './ClaimEditing.ts';
import { Section } from './Section.tsx';
import { useClaimNotice } from './useClaimNotice.ts';
import { useVerdictDraft } from './useVerdictDraft.ts';
import { VerdictChoice } from './VerdictChoice.tsx';
import { findMissing, isTooEarly } from './verdictDraft.ts';
import styles from './VerdictSection.module.css';

/** A finding is one sentence; a longer one is hardly read. */
const findingLength = 240;

/** What a person found the claim to be: written whole, then recorded. */
export function VerdictSection() {
  const text = useText();
  const errorText = useErrorText();
  const { claim, isReadOnly } = useClaimEditing();
  const { draft, isDirty, isOvertaken, change, discard } = useVerdictDraft(claim);
  const set = useWrite('verdicts.set');
  const clear = useWrite('verdicts.clear');
  const tell = useClaimNotice();
  const [isAsked, setIsAsked] = useState(false);
  const missing = findMissing(draft);
  const isEarly = isTooEarly(claim, draft);
  const { verdict } = claim;

  const record = () => {
    setIsAsked(true);
    if (draft.value === null || missing.length > 0 || isEarly || set.isPending) return;
    set.mutate(
      {
        claimId: claim.id,
        value: draft.value,
        finding: draft.finding,
        reason: draft.reason,
        asOf: draft.asOf,
      },
      {
        onSuccess: () => {
          discard();
          setIsAsked(false);
        },
      },
    );
  };
  useActions([
    {
      id: 'claim.recordVerdict',
      title: text('action.claim.recordVerdict'),
      group: text('group.claim'),
      keys: ['mod+Enter'],
      isEnabled: isDirty && !isReadOnly,
      run: record,
    },
  ]);

  return (
    <Section
      title={text('claim.verdict')}
      aside={
        verdict && (
          <span>
            <FormattedMessage
              id="claim.verdict.by"
              values={{ who: verdict.decidedBy, time: <Time at={verdict.decidedAt} /> }}
            />
          </span>
        )
      }
    >
      <div className={styles['form']}>
        {isOvertaken && (
          <p className={styles['note']} role="status">
            <span>{text('claim.verdict.overtaken')}</span>
            <VerdictMark verdict={verdict?.value ?? null} hasWord />
            <Button look="plain" onPress={discard}>
              {text('claim.takeTheirs')}
            </Button>
          </p>
        )}
        <VerdictChoice value={draft.value} onChange={(value) => change({ value })} isReadOnly={isReadOnly} />
        {isEarly && (
          <p className={styles['fault']} role="alert">
            {claim.dueOn === null
              ? text('claim.verdict.noDueDate')
              : text('claim.verdict.notDue', { due: claim.dueOn })}
          </p>
        )}
        <TextArea
          label={text('claim.verdict.finding')}
          value={draft.finding}
          // One line in the log and in the brief.
          onChange={(finding) => change({ finding: finding.replace(/\s*\n\s*/g, ' ') })}
          placeholder={text('claim.verdict.findingHint')}
          description={text(
            draft.finding.length > findingLength ? 'claim.verdict.findingLong' : 'claim.verdict.findingCount',
            { count: draft.finding.length, most: findingLength },
          )}
          maxLength={1_000}
          isReadOnly={isReadOnly}
        />
        <TextArea
          label={text('claim.verdict.reason')}
          value={draft.reason}
          onChange={(reason) => change({ reason })}
          placeholder={text('claim.verdict.reasonHint')}
          rows={3}
          maxLength={100_000}
          isReadOnly={isReadOnly}
        />
        <div className={styles['date']}>
          <Field
            label={text('claim.verdict.asOf')}
            type="date"
            value={draft.asOf}
            onChange={(asOf) => change({ asOf })}
            isReadOnly={isReadOnly}
          />
        </div>
        {!isReadOnly && (
          <div className={styles['foot']}>
            <Button look="primary" shortcut="mod+Enter" isDisabled={!isDirty} onPress={record}>
              {text('claim.verdict.record')}
            </Button>
            {isDirty && verdict && (
              <Button look="plain" onPress={discard}>
                {text('claim.verdict.discard')}
              </Button>
            )}
            {!isDirty && verdict && (
              <Button
                look="plain"
                onPress={() =>
                  void tell(
                    () => clear.mutateAsync({ claimId: claim.id }),
                    text('claim.verdict.cleared', { number: claim.number }),
                  )
                }
              >
                {text('claim.verdict.clear')}
              </Button>
            )}
          </div>
        )}
        {isDirty && missing.length > 0 && (
          <ul
            className={`${styles['missing']} ${isAsked ? styles['fault'] : ''}`}
            role={isAsked ? 'alert' : undefined}
            aria-label={text('claim.verdict.missing')}
          >
            {missing.map((part) => (
              <li key={part}>{text(`claim.verdict.missing.${part}`)}</li>
            ))}
          </ul>
        )}
        {set.error && isDirty && (
          <p className={styles['fault']} role="alert">
            {errorText(set.error)}
          </p>
        )}
      </div>
    </Section>
  );
}
