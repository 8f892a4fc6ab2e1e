import { useState } from 'react';
import { useRead } from '#renderer/api/useRead.ts';
import { useText } from '#renderer/i18n/useText.ts';
import { IconButton } from '#renderer/ui/Button.tsx';
import { ClaimChoice, shownClaims } from '#renderer/ui/ClaimChoice.tsx';
import { PopoverButton } from '#renderer/ui/PopoverButton.tsx';

function Choice({ onChoose }: { readonly onChoose: (claimId: string) => void }) {
  const text = useText();
  const [words, setWords] = useState('');
  const wanted = words.trim();
  const found = useRead(
    'claims.list',
    { filter: wanted === '' ? {} : { text: wanted }, limit: shownClaims },
    { keepsPrevious: true },
  );
  return (
    <ClaimChoice
      label={text('story.searchClaims')}
      none={text('story.noClaims')}
      words={words}
      onWords={setWords}
      claims={found.data?.claims}
      onChoose={onChoose}
    />
  );
}

/** Adds the selected words as an appearance of a claim that is chosen. */
export function AddToClaim({ onChoose }: { readonly onChoose: (claimId: string) => void }) {
  const text = useText();
  return (
    <PopoverButton
      trigger={<IconButton icon="link" label={text('story.addToClaim')} keepsSelection />}
      label={text('story.addToClaim')}
      width={340}
    >
      {(close) => (
        <Choice
          onChoose={(claimId) => {
            close();
            onChoose(claimId);
          }}
        />
      )}
    </PopoverButton>
  );
}
