import { go } from '#renderer/desk/place.ts';
import { useText } from '#renderer/i18n/useText.ts';
import { Icon } from '#renderer/ui/Icon.tsx';
import { StanceMark } from '#renderer/ui/StanceMark.tsx';
import { VerdictMark } from '#renderer/ui/VerdictMark.tsx';
import type { ShownPassage } from './shownPassages.ts';
import styles from './PassageList.module.css';

/** The passages of a document in use, each with its claims; a press goes there. */
export function PassageList({
  passages,
  current,
  isOpen,
  onToggle,
}: {
  readonly passages: readonly ShownPassage[];
  readonly current: string | undefined;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}) {
  const text = useText();
  return (
    <section className={styles['section']}>
      <button type="button" className={styles['head']} aria-expanded={isOpen} onClick={onToggle}>
        <Icon name={isOpen ? 'down' : 'right'} />
        {text('evidence.passages.title', { count: passages.length })}
      </button>
      {isOpen && passages.length === 0 && <p className={styles['none']}>{text('evidence.passages.none')}</p>}
      {isOpen && passages.length > 0 && (
        <ul className={styles['list']}>
          {passages.flatMap((passage) =>
            passage.uses.map((use) => (
              <li key={`${passage.id} ${use.claimId} ${use.as}`}>
                <button
                  type="button"
                  className={styles['row']}
                  aria-current={passage.id === current ? 'true' : undefined}
                  onClick={() => go({ passage: passage.id, claim: use.claimId })}
                >
                  <span className={styles['stance']}>
                    {use.as === 'appearance' ? <Icon name="story" /> : <StanceMark stance={use.as} />}
                  </span>
                  <span className={styles['words']} dir="auto">
                    {passage.words.slice(0, 240)}
                  </span>
                  {passage.firstPage !== null && (
                    <span className={styles['page']}>{text('common.page', { page: passage.firstPage })}</span>
                  )}
                  <span className={styles['claim']} title={use.claimText}>
                    <VerdictMark verdict={use.verdict} />
                    {text('evidence.passages.claim', { number: use.claimNumber })}
                  </span>
                </button>
              </li>
            )),
          )}
        </ul>
      )}
    </section>
  );
}
