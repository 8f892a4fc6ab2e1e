import { useState } from 'react';
import type { Contact } from '#renderer/api/types.ts';
import { useWrite } from '#renderer/api/useWrite.ts';
import { useErrorText } from '#renderer/desk/useErrorText.ts';
import { useText } from '#renderer/i18n/useText.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Field, TextArea } from '#renderer/ui/Field.tsx';
import { useClaimEditing } from './ClaimEditing.ts';
import { toDay } from './verdictDraft.ts';
import evidence from './Evidence.module.css';
import quiet from './QuietArea.module.css';

/** What was asked of whom and what came back: a new record, or one to be mended. */
export function ContactForm({
  contact,
  isAnswering = false,
  onClose,
}: {
  readonly contact?: Contact;
  /** An answer came: the form begins there. */
  readonly isAnswering?: boolean;
  readonly onClose: () => void;
}) {
  const text = useText();
  const errorText = useErrorText();
  const { claim } = useClaimEditing();
  const add = useWrite('contacts.add');
  const update = useWrite('contacts.update');
  const today = toDay(new Date());
  const [addressee, setAddressee] = useState(contact?.addressee ?? claim.claimant ?? '');
  const [question, setQuestion] = useState(contact?.question ?? '');
  const [askedOn, setAskedOn] = useState(contact?.askedOn ?? today);
  const [deadline, setDeadline] = useState(contact?.deadline ?? '');
  const [answer, setAnswer] = useState(contact?.answer ?? '');
  const [answeredOn, setAnsweredOn] = useState(contact?.answeredOn ?? (isAnswering ? today : ''));
  const isWhole = addressee.trim() !== '' && question.trim() !== '' && askedOn !== '';
  const error = add.error ?? update.error;
  const save = () => {
    if (!isWhole) return;
    const asked = { addressee, question, askedOn, deadline: deadline || null };
    if (contact)
      update.mutate(
        { id: contact.id, ...asked, answer, answeredOn: answeredOn || null },
        { onSuccess: onClose },
      );
    else add.mutate({ claimId: claim.id, ...asked }, { onSuccess: onClose });
  };
  return (
    <form
      className={evidence['form']}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Field
        label={text('claim.contact.addressee')}
        value={addressee}
        onChange={setAddressee}
        autoFocus={!isAnswering}
      />
      <TextArea label={text('claim.contact.question')} value={question} onChange={setQuestion} />
      <div className={evidence['pair']}>
        <Field label={text('claim.contact.askedOn')} type="date" value={askedOn} onChange={setAskedOn} />
        <Field label={text('claim.contact.deadline')} type="date" value={deadline} onChange={setDeadline} />
      </div>
      {contact && (
        <>
          <TextArea
            label={text('claim.contact.answer')}
            value={answer}
            onChange={setAnswer}
            autoFocus={isAnswering}
          />
          <div className={evidence['pair']}>
            <Field
              label={text('claim.contact.answeredOn')}
              type="date"
              value={answeredOn}
              onChange={setAnsweredOn}
            />
          </div>
        </>
      )}
      {error && (
        <p className={quiet['fault']} role="alert">
          {errorText(error)}
        </p>
      )}
      <div className={evidence['buttons']}>
        <Button type="submit" look="primary" isDisabled={!isWhole || add.isPending || update.isPending}>
          {text('common.save')}
        </Button>
        <Button onPress={onClose}>{text('common.cancel')}</Button>
      </div>
    </form>
  );
}
