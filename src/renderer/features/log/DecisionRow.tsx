import { useIntl } from 'react-intl';
import type { LoggedDecision } from '#renderer/api/types.ts';
import { useDecisionText } from '#renderer/desk/useDecisionText.ts';
import { useText } from '#renderer/i18n/useText.ts';
import { Icon } from '#renderer/ui/Icon.tsx';
import { DecisionDetails } from './DecisionDetails.tsx';
import type { DayHeading } from './dayHeading.ts';
import styles from './DecisionRow.module.css';

function Day({ heading }: { readonly heading: DayHeading }) {
  const text = useText();
  const intl = useIntl();
  return (
    <h2 className={styles['day']} title={intl.formatDate(heading.at, { dateStyle: 'full' })}>
      {heading.kind === 'date'
        ? intl.formatDate(heading.at, { dateStyle: 'long' })
        : text(`log.${heading.kind}`)}
    </h2>
  );
}

/** One entry of the log: when, who, what and why; opened, also what changed. */
export function DecisionRow({
  decision,
  heading,
  isOpen,
  isInFocus,
  onToggle,
  onFocus,
  onShowEntry,
}: {
  readonly decision: LoggedDecision;
  readonly heading: DayHeading | undefined;
  readonly isOpen: boolean;
  /** Whether Tab leads to it. */
  readonly isInFocus: boolean;
  readonly onToggle: () => void;
  readonly onFocus: () => void;
  readonly onShowEntry: ((seq: number) => void) | undefined;
}) {
  const text = useText();
  const intl = useIntl();
  const decisionText = useDecisionText();
  const { entry, changes, isUndone } = decision;
  // The why of a verdict is its reason, which the opened entry tells.
  const isWhyTold = isOpen && changes?.some(({ after }) => after?.['reason'] === entry.why);
  return (
    <>
      {heading && <Day heading={heading} />}
      <div className={`${styles['entry']} ${isOpen ? styles['open'] : ''}`}>
        <button
          type="button"
          className={styles['line']}
          aria-expanded={isOpen}
          tabIndex={isInFocus ? 0 : -1}
          data-seq={entry.seq}
          onClick={onToggle}
          onFocus={onFocus}
        >
          <span className={styles['seq']}>{entry.seq}</span>
          <time
            className={styles['time']}
            dateTime={entry.at}
            title={intl.formatDate(entry.at, { dateStyle: 'full', timeStyle: 'medium' })}
          >
            {intl.formatTime(entry.at, { timeStyle: 'short' })}
          </time>
          <span className={styles['who']} title={entry.who}>
            {entry.who}
          </span>
          <span className={styles['what']}>
            <span className={`${styles['sentence']} ${isUndone ? styles['undone'] : ''}`}>
              {decisionText(decision)}
            </span>
            {isUndone && (
              <span className={styles['tag']}>
                <Icon name="undo" /> {text('log.undone')}
              </span>
            )}
            {entry.why !== '' && !isWhyTold && (
              <span className={styles['why']} dir="auto">
                {text('log.why', { why: entry.why })}
              </span>
            )}
          </span>
          <span className={styles['chevron']}>
            <Icon name={isOpen ? 'down' : 'right'} />
          </span>
        </button>
        {isOpen && (
          <div className={styles['inside']}>
            <DecisionDetails decision={decision} onShowEntry={onShowEntry} />
          </div>
        )}
      </div>
    </>
  );
}
