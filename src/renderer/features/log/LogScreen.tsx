import { useState } from 'react';
import { useRead } from '#renderer/api/useRead.ts';
import { usePlace } from '#renderer/desk/place.ts';
import { useText } from '#renderer/i18n/useText.ts';
import { Segments } from '#renderer/ui/Segments.tsx';
import { SplitPanes } from '#renderer/ui/SplitPanes.tsx';
import { DecisionList } from './DecisionList.tsx';
import { RecordPanel } from './RecordPanel.tsx';
import styles from './LogScreen.module.css';

/** The log: every decision, newest first, or those on the chosen claim. */
function Decisions() {
  const text = useText();
  const { claim } = usePlace();
  const chosen = useRead('claims.get', { id: claim ?? '' }, { isEnabled: claim !== undefined });
  const casebook = useRead('casebook.get', {});
  const [scope, setScope] = useState<'whole' | 'claim'>('whole');
  const ofClaim = scope === 'claim' && chosen.data ? chosen.data.id : undefined;
  return (
    <section className={styles['decisions']} aria-labelledby="log-title">
      <header className={styles['header']}>
        <h1 id="log-title">{text('log.title')}</h1>
        {casebook.data && (
          <span className={styles['count']}>
            {text('log.count', { count: casebook.data.counts.decisions })}
          </span>
        )}
        <span className={styles['space']} />
        {chosen.data && (
          <Segments
            label={text('log.shown')}
            value={scope}
            choices={[
              { value: 'whole', label: text('log.whole') },
              { value: 'claim', label: text('log.ofClaim', { number: chosen.data.number }) },
            ]}
            onChange={setScope}
          />
        )}
      </header>
      <DecisionList key={ofClaim ?? 'whole'} claimId={ofClaim} />
    </section>
  );
}

/** Every decision, and whether the record of them is sound. */
export function LogScreen() {
  const text = useText();
  return (
    <SplitPanes
      panes={[
        { id: 'log', label: text('log.title'), content: <Decisions /> },
        {
          id: 'record',
          label: text('verify.title'),
          content: <RecordPanel />,
          width: { initial: 320, min: 260, max: 480 },
        },
      ]}
    />
  );
}
