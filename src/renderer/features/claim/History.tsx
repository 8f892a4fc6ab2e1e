import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import type { LoggedDecision } from '#renderer/api/types.ts';
import { useRead } from '#renderer/api/useRead.ts';
import { useDecisionText } from '#renderer/desk/useDecisionText.ts';
import { useReferenceNames } from '#renderer/desk/useReferenceNames.ts';
import { useText } from '#renderer/i18n/useText.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ChangeList } from '#renderer/ui/ChangeList.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { Time } from '#renderer/ui/Time.tsx';
import { useClaimEditing } from './ClaimEditing.ts';
import { Section } from './Section.tsx';
import styles from './History.module.css';

const shownAtFirst = 10;
const shownMore = 50;

function Entry({ decision }: { readonly decision: LoggedDecision }) {
  const text = useText();
  const decisionText = useDecisionText();
  const { entry, changes, isUndone } = decision;
  const nameOf = useReferenceNames(changes ?? []);
  return (
    <details className={`${styles['entry']} ${isUndone ? styles['undone'] : ''}`}>
      <summary className={styles['line']}>
        <span className={styles['turn']}>
          <Icon name="right" />
        </span>
        <span className={styles['what']}>{decisionText(decision)}</span>
        {isUndone && <span className={styles['mark']}>{text('log.undone')}</span>}
        <span className={styles['who']}>
          <FormattedMessage id="claim.history.by" values={{ who: entry.who, time: <Time at={entry.at} /> }} />
        </span>
      </summary>
      <div className={styles['changes']}>
        {entry.why !== '' && <p className={styles['why']}>{text('log.why', { why: entry.why })}</p>}
        {changes === null ? <p>{text('log.destroyed')}</p> : <ChangeList changes={changes} nameOf={nameOf} />}
      </div>
    </details>
  );
}

/** What became of the claim, from the log: who, when, and what changed. */
export function History() {
  const text = useText();
  const { claim } = useClaimEditing();
  const [limit, setLimit] = useState(shownAtFirst);
  const log = useRead('decisions.list', { id: claim.id, limit }, { keepsPrevious: true });
  const decisions = log.data?.decisions ?? [];
  return (
    <Section title={text('claim.history')} count={log.data?.total}>
      {log.error && <ErrorNote error={log.error} onRetry={() => void log.refetch()} />}
      {decisions.map((decision) => (
        <Entry key={decision.entry.seq} decision={decision} />
      ))}
      {log.data && log.data.total > decisions.length && (
        <Button look="plain" onPress={() => setLimit(limit + shownMore)}>
          {text('claim.history.more')}
        </Button>
      )}
    </Section>
  );
}
