import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import type { Contact } from '#renderer/api/types.ts';
import { useWrite } from '#renderer/api/useWrite.ts';
import { useText } from '#renderer/i18n/useText.ts';
import { Button, IconButton } from '#renderer/ui/Button.tsx';
import { Menu } from '#renderer/ui/Menu.tsx';
import { PartialDate } from '#renderer/ui/PartialDate.tsx';
import { useClaimEditing } from './ClaimEditing.ts';
import { ContactForm } from './ContactForm.tsx';
import { Section } from './Section.tsx';
import { useClaimNotice } from './useClaimNotice.ts';
import styles from './Contacts.module.css';

type Mode = 'reading' | 'editing' | 'answering';

function ContactItem({ contact }: { readonly contact: Contact }) {
  const text = useText();
  const { isReadOnly } = useClaimEditing();
  const remove = useWrite('contacts.remove');
  const tell = useClaimNotice();
  const [mode, setMode] = useState<Mode>('reading');
  if (mode !== 'reading')
    return (
      <li className={styles['contact']}>
        <ContactForm
          contact={contact}
          isAnswering={mode === 'answering'}
          onClose={() => setMode('reading')}
        />
      </li>
    );
  const isAnswered = contact.answer.trim() !== '';
  return (
    <li className={styles['contact']}>
      <div className={styles['head']}>
        <span className={styles['who']} dir="auto">
          {contact.addressee}
        </span>
        <span className={styles['when']}>
          <FormattedMessage
            id="claim.contact.asked"
            values={{ date: <PartialDate date={contact.askedOn} /> }}
          />
        </span>
        {!isReadOnly && (
          <Menu
            label={text('claim.contact.menu')}
            entries={[
              { id: 'edit', title: text('claim.contact.edit'), run: () => setMode('editing') },
              {
                id: 'remove',
                title: text('common.remove'),
                isDangerous: true,
                run: () =>
                  void tell(() => remove.mutateAsync({ id: contact.id }), text('claim.contact.removed')),
              },
            ]}
          >
            <IconButton icon="more" label={text('claim.contact.menu')} />
          </Menu>
        )}
      </div>
      <p className={styles['words']} dir="auto">
        {contact.question}
      </p>
      {isAnswered ? (
        <>
          <p className={styles['answer']} dir="auto">
            {contact.answer}
          </p>
          {contact.answeredOn && (
            <p className={styles['when']}>
              <FormattedMessage
                id="claim.contact.answered"
                values={{ date: <PartialDate date={contact.answeredOn} /> }}
              />
            </p>
          )}
        </>
      ) : (
        <div className={styles['open']}>
          {contact.deadline ? (
            <FormattedMessage
              id="claim.contact.noAnswerUntil"
              values={{ date: <PartialDate date={contact.deadline} /> }}
            />
          ) : (
            text('claim.contact.noAnswer')
          )}
          {!isReadOnly && (
            <Button look="plain" onPress={() => setMode('answering')}>
              {text('claim.contact.recordAnswer')}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}

/** What was asked of whom, and what they answered. */
export function Contacts() {
  const text = useText();
  const { claim, isReadOnly } = useClaimEditing();
  const [isAdding, setIsAdding] = useState(false);
  return (
    <Section
      title={text('claim.contacts')}
      count={claim.contacts.length}
      aside={
        !isReadOnly &&
        !isAdding && (
          <IconButton icon="plus" label={text('claim.contact.add')} onPress={() => setIsAdding(true)} />
        )
      }
    >
      {claim.contacts.length === 0 && !isAdding && (
        <p className={styles['empty']}>{text('claim.contacts.empty')}</p>
      )}
      <ul>
        {claim.contacts.map((contact) => (
          <ContactItem key={contact.id} contact={contact} />
        ))}
      </ul>
      {isAdding && <ContactForm onClose={() => setIsAdding(false)} />}
    </Section>
  );
}
