import { useState } from 'react';
import { useRead } from '#renderer/api/useRead.ts';
import { go } from '#renderer/desk/place.ts';
import { useText } from '#renderer/i18n/useText.ts';
import { Button, IconButton } from '#renderer/ui/Button.tsx';
import { ClaimChoice, shownClaims } from '#renderer/ui/ClaimChoice.tsx';
import { PopoverButton } from '#renderer/ui/PopoverButton.tsx';
import { useClaimEditing } from './ClaimEditing.ts';
import { useClaimField } from './useClaimField.ts';
import styles from './ClaimDetails.module.css';

function QuoteChoice({ onChoose }: { readonly onChoose: (id: string) => void }) {
  const text = useText();
  const { claim } = useClaimEditing();
  const [words, setWords] = useState('');
  const quotes = useRead(
    'claims.list',
    { filter: { kinds: ['quote'], ...(words.trim() ? { text: words.trim() } : {}) }, limit: shownClaims },
    { keepsPrevious: true },
  );
  return (
    <ClaimChoice
      label={text('claim.quotedIn.search')}
      none={text('claim.quotedIn.none')}
      words={words}
      onWords={setWords}
      claims={quotes.data?.claims.filter(({ id }) => id !== claim.id)}
      onChoose={onChoose}
    />
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
