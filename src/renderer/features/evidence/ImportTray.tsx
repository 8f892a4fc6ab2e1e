import { useEffect, useRef } from 'react';
import { notify } from '#renderer/desk/notices.ts';
import { usePlace } from '#renderer/desk/place.ts';
import { useText } from '#renderer/i18n/useText.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { PopoverButton } from '#renderer/ui/PopoverButton.tsx';
import { ImportReport } from './intake/ImportReport.tsx';
import { clearImports, type ImportJob, useImports } from './intake/imports.ts';
import { openImported } from './intake/openImported.ts';
import { summarize } from './intake/summarize.ts';
import styles from './ImportTray.module.css';

/** The imports under way and just over: how far they are, what failed and why. Nothing where there are none. */
export function ImportTray() {
  const text = useText();
  const jobs = useImports();
  useTellWhenDone(jobs);
  if (jobs.length === 0) return null;
  const all = summarize(jobs);
  const isBusy = jobs.some((job) => job.state === 'running' || job.state === 'gathering');
  const isStopped = jobs.some((job) => job.state === 'stopped');
  const words = isStopped
    ? text('evidence.import.stopped')
    : isBusy
      ? text('evidence.import.progress', { done: all.done, total: all.total })
      : text('evidence.import.over', { imported: all.imported, failed: all.failed });
  return (
    <PopoverButton
      label={text('evidence.import.tray')}
      width={420}
      trigger={
        <Button look="plain" icon="upload">
          <span className={styles['words']}>
            {words}
            {isBusy && (
              <span className={styles['bar']}>
                <span
                  className={styles['done']}
                  style={{ width: `${all.total === 0 ? 0 : (100 * all.done) / all.total}%` }}
                />
              </span>
            )}
          </span>
        </Button>
      }
    >
      {(close) => (
        <>
          {jobs.toReversed().map((job) => (
            <ImportReport key={job.id} job={job} onOpen={close} />
          ))}
          {!isBusy && (
            <div className={styles['end']}>
              <Button
                onPress={() => {
                  close();
                  clearImports();
                }}
              >
                {text('evidence.import.clear')}
              </Button>
            </div>
          )}
        </>
      )}
    </PopoverButton>
  );
}

/** Says when an import is over, once; a single document can be opened from there. */
function useTellWhenDone(jobs: readonly ImportJob[]): void {
  const text = useText();
  const { screen, claim } = usePlace();
  const told = useRef(new Set<string>());
  useEffect(() => {
    for (const job of jobs) {
      const key = `${job.id} ${job.state}`;
      if ((job.state !== 'done' && job.state !== 'stopped') || told.current.has(key)) continue;
      told.current.add(key);
      if (job.state === 'stopped') {
        notify({ tone: 'error', text: text('evidence.import.stoppedMeaning', { count: job.rest.length }) });
        continue;
      }
      const { imported, alreadyThere, failed, cancelled } = summarize([job]);
      const [first] = job.outcomes;
      const only = job.outcomes.length === 1 && first && 'documentId' in first ? first : undefined;
      // What one brings in alone beside a story is wanted there: a story to be read, evidence for the claim that is open.
      if (only && screen === 'story' && (job.role === 'story' || claim !== undefined)) {
        openImported(job.role, only.documentId);
        continue;
      }
      notify({
        tone: failed > 0 ? 'error' : 'done',
        text: text('evidence.import.told', { imported, alreadyThere, failed, cancelled }),
        ...(only
          ? {
              action: {
                title: text('evidence.open'),
                run: () => openImported(job.role, only.documentId),
              },
            }
          : {}),
      });
    }
  }, [jobs, screen, claim, text]);
}
