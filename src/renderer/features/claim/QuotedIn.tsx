import { useState } from 'react';
import { useRead } from '#renderer/api/useRead.ts';
import { go } from '#renderer/desk/place.ts';
import { useText } from '#renderer/i18n/useText.ts';
import { Button, IconButton } from '#renderer/ui/Button.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import { PopoverButton } from '#renderer/ui/PopoverButton.tsx';
import { useClaimEditing } from './ClaimEditing.ts';
import { useClaimField } from './useClaimField.ts';
import styles from './ClaimDetails.module.css';

const shownAtMost = 8;

function QuoteChoice({ onChoose }: { readonly onChoose: (id: string) => void }) {
  const text = useText();
  const { claim } = useClaimEditing();
  const [words, setWords] = useState('');
  const quotes = useRead(
    'claims.list',
    { filter: { kinds: ['quote'], ...(words.trim() ? { text: words.trim() } : {}) }, limit: shownAtMost },
    { keepsPrevious: true },
  );
  const shown = quotes.data?.claims.filter(({ id }) => id !== claim.id) ?? [];
  return (
    <>
      <Field label={text('claim.quotedIn.search')} value={words} onChange={setWords} autoFocus />
      <ul className={styles['results']}>
        {shown.map(({ id, number, text: quote }) => (
          <li key={id}>
            <button type="button" className={styles['result']} onClick={() => onChoose(id)}>
              <span>{number}</span>
              <span dir="auto">{quote.slice(0, 200)}</span>
            </button>
          </li>
        ))}
      </ul>
      {quotes.data && shown.length === 0 && <p>{text('claim.quotedIn.none')}</p>}
    </>
  );
}

/** For what a quote asserts: the claim that it was said. */
export function QuotedIn() {
  const text = useText();
  const { value, choose, isReadOnly } = useClaimField('quotedInId');
  const quote = useRead('claims.get', { id: value ?? '' }, { isEnabled: value !== null });
  return (
    <div>
      <span className={styles['label']}>{text('claim.field.quotedInId')}</span>
      <div className={styles['quoted']}>
        {value !== null && quote.data && (
          <button type="button" className={styles['other']} onClick={() => go({ claim: value })}>
            {text('claim.quotedIn.claim', {
              number: quote.data.number,
              words: quote.data.text.slice(0, 200),
            })}
          </button>
        )}
        {value !== null && !isReadOnly && (
          <IconButton icon="close" label={text('claim.quotedIn.remove')} onPress={() => choose(null)} />
        )}
        {value === null && !isReadOnly && (
          <PopoverButton
            trigger={
              <Button look="plain" icon="plus">
                {text('claim.quotedIn.add')}
              </Button>
            }
            label={text('claim.quotedIn.add')}
            width={340}
          >
            {(close) => (
              <QuoteChoice
                onChoose={(id) => {
                  choose(id);
                  close();
                }}
              />
            )}
          </PopoverButton>
        )}
        {value === null && isReadOnly && text('common.none')}
      </div>
    </div>
  );
}
