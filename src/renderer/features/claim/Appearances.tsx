import { useWrite } from '#renderer/api/useWrite.ts';
import { go } from '#renderer/desk/place.ts';
import { useText } from '#renderer/i18n/useText.ts';
import { IconButton } from '#renderer/ui/Button.tsx';
import { useClaimEditing } from './ClaimEditing.ts';
import { PageNumbers } from './PageNumbers.tsx';
import { PassageState } from './PassageState.tsx';
import { PassageWords } from './PassageWords.tsx';
import { Section } from './Section.tsx';
import { useClaimNotice } from './useClaimNotice.ts';
import styles from './Evidence.module.css';

/** Where in the stories the claim stands. */
export function Appearances() {
  const text = useText();
  const { claim, isReadOnly } = useClaimEditing();
  const remove = useWrite('claims.removeAppearance');
  const tell = useClaimNotice();
  return (
    <Section title={text('claim.appearances')} count={claim.appearances.length}>
      {claim.appearances.length === 0 && <p className={styles['empty']}>{text('claim.appearances.empty')}</p>}
      <ul>
        {claim.appearances.map(({ id, passage }) => (
          <li key={id} className={styles['link']}>
            <div className={styles['head']}>
              <span className={styles['source']} dir="auto" title={passage.documentTitle}>
                {passage.documentTitle}
              </span>
              {passage.firstPage !== null && (
                <PageNumbers first={passage.firstPage} last={passage.lastPage} />
              )}
              {!isReadOnly && (
                <IconButton
                  icon="close"
                  label={text('claim.appearances.remove')}
                  onPress={() =>
                    void tell(
                      () => remove.mutateAsync({ id }),
                      text('claim.appearances.removed', { number: claim.number }),
                    )
                  }
                />
              )}
            </div>
            <PassageWords
              words={passage.exact}
              label={text('claim.appearances.open')}
              onOpen={() => go({ screen: 'story', story: passage.documentId, claim: claim.id })}
            />
            <PassageState passage={passage} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
