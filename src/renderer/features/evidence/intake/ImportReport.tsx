import { useIntl } from 'react-intl';
import { notify } from '#renderer/desk/notices.ts';
import { messages } from '#renderer/i18n/messages.ts';
import { useText } from '#renderer/i18n/useText.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { cancelImport, type ImportJob, retryImport } from './imports.ts';
import { openImported } from './openImported.ts';
import type { ImportFault } from './runImport.ts';
import { summarize } from './summarize.ts';
import styles from './ImportReport.module.css';

/** Longer lists are cut: nobody reads more, and the failures can be copied as a whole. */
const shownAtMost = 60;

/** One import: how far it is and how long it takes, what came in, what failed and why. */
export function ImportReport({ job, onOpen }: { readonly job: ImportJob; readonly onOpen: () => void }) {
  const text = useText();
  const faultText = useFaultText();
  const { done, imported, alreadyThere, failed, cancelled } = summarize([job]);
  const isBusy = job.state === 'running' || job.state === 'gathering';
  const failures = job.outcomes.filter((outcome) => outcome.kind === 'failed');
  const there = job.outcomes.filter((outcome) => 'documentId' in outcome);
  const copy = () => {
    const list = failures.map(({ name, fault }) => `${name}\t${faultText(fault)}`).join('\n');
    void navigator.clipboard
      .writeText(list)
      .then(() => notify({ tone: 'done', text: text('common.copied') }));
  };
  return (
    <section className={styles['job']}>
      <div className={styles['head']}>
        <h3>{text(`evidence.import.as.${job.role}`)}</h3>
        {isBusy && <Button onPress={() => cancelImport(job.id)}>{text('common.cancel')}</Button>}
        {job.state === 'stopped' && (
          <Button onPress={() => retryImport(job.id)}>{text('common.retry')}</Button>
        )}
      </div>
      {isBusy && (
        <>
          <progress
            className={styles['progress']}
            max={Math.max(1, job.total)}
            value={done}
            aria-label={text('evidence.import.tray')}
          />
          <p className={styles['note']}>
            {job.state === 'gathering'
              ? text('evidence.import.gathering')
              : text('evidence.import.progressLong', {
                  done,
                  total: job.total,
                  left: secondsLeft(job, done),
                })}
          </p>
        </>
      )}
      {job.state === 'stopped' && (
        <p className={styles['note']}>{text('evidence.import.stoppedMeaning', { count: job.rest.length })}</p>
      )}
      {!isBusy && (
        <p className={styles['note']}>
          {text('evidence.import.told', { imported, alreadyThere, failed, cancelled })}
        </p>
      )}
      {failures.length > 0 && (
        <>
          <ul className={styles['list']}>
            {failures.slice(0, shownAtMost).map(({ name, fault }, at) => (
              <li key={at} className={styles['failure']}>
                <Icon name="warning" />
                <span>
                  {!faultText(fault).includes(name) && (
                    <span className={styles['name']} dir="auto">
                      {name}
                    </span>
                  )}
                  {faultText(fault)}
                </span>
              </li>
            ))}
          </ul>
          {failures.length > shownAtMost && (
            <p className={styles['note']}>
              {text('evidence.import.more', { count: failures.length - shownAtMost })}
            </p>
          )}
          <Button icon="copy" onPress={copy}>
            {text('evidence.import.copyFailures')}
          </Button>
        </>
      )}
      {there.length > 0 && (
        <ul className={styles['list']}>
          {there.slice(-shownAtMost).map(({ documentId, name, kind }) => (
            <li key={documentId}>
              <button
                type="button"
                className={styles['row']}
                onClick={() => {
                  onOpen();
                  openImported(job.role, documentId);
                }}
              >
                <Icon name={job.role === 'story' ? 'story' : 'file'} />
                <span className={styles['name']} dir="auto">
                  {name}
                </span>
                {kind !== 'imported' && (
                  <span className={styles['note']}>
                    {text(
                      kind === 'read-again' ? 'evidence.import.readAgain' : 'evidence.import.alreadyThere',
                    )}
                  </span>
                )}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** Seconds, from how long it took until now; 0 where that says nothing yet. */
function secondsLeft(job: ImportJob, done: number): number {
  if (done < 8) return 0;
  const seconds = (performance.now() - job.startedAt) / 1_000;
  return Math.ceil((seconds / done) * (job.total - done));
}

/** Says in the user's language why a file did not come in. */
function useFaultText(): (fault: ImportFault) => string {
  const intl = useIntl();
  return ({ code, message, details }) => {
    const id = `error.${code}`;
    return id in messages.en
      ? String(
          intl.formatMessage({ id, defaultMessage: message }, { ...(details as Record<string, string>) }),
        )
      : message;
  };
}
