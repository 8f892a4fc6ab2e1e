import { useIntl } from 'react-intl';
import type { VerificationResult } from '#renderer/api/types.ts';
import { useRead } from '#renderer/api/useRead.ts';
import { useActions } from '#renderer/desk/actions.ts';
import { notify } from '#renderer/desk/notices.ts';
import { useText } from '#renderer/i18n/useText.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import styles from './Verification.module.css';

function Problems({ problems }: { readonly problems: VerificationResult['problems'] }) {
  const text = useText();
  const copy = () =>
    void navigator.clipboard
      .writeText(problems.map((problem) => `${problem.kind}: ${problem.message}`).join('\n'))
      .then(() => notify({ tone: 'done', text: text('common.copied') }));
  return (
    <>
      <ol className={styles['problems']}>
        {problems.map((problem, at) => (
          <li key={at}>
            <p>{text(`verify.problem.${problem.kind}`, { entry: problem.entry ?? '–' })}</p>
            <p className={styles['detail']}>{problem.message}</p>
          </li>
        ))}
      </ol>
      {problems[0]?.kind === 'log' && <p className={styles['note']}>{text('verify.onlyFirst')}</p>}
      <Button onPress={copy}>{text('verify.copyProblems')}</Button>
    </>
  );
}

function Result({ result }: { readonly result: VerificationResult }) {
  const text = useText();
  const { isSound, problems, checked } = result;
  if (!isSound)
    return (
      <>
        <p className={styles['unsound']}>
          <Icon name="warning" /> <span>{text('verify.unsound', { count: problems.length })}</span>
        </p>
        <Problems problems={problems} />
      </>
    );
  return (
    <p className={styles['sound']}>
      <Icon name="check" />
      <span>
        {text('verify.sound', {
          entries: checked.entries,
          files: checked.evidenceFiles,
          texts: checked.textVersions,
          rows: checked.rows,
        })}
      </span>
    </p>
  );
}

/** Checks the whole record on request, and says calmly what came of it and when. */
export function Verification() {
  const text = useText();
  const intl = useIntl();
  // Kept while the window is open, so that the answer is still there when one comes back from another screen.
  const check = useRead('casebook.verify', {}, { isEnabled: false });
  const verify = () => void check.refetch();
  useActions([
    {
      id: 'log.verify',
      title: text('verify.title'),
      group: text('log.group'),
      isEnabled: !check.isFetching,
      run: verify,
    },
  ]);
  return (
    <section className={styles['part']} aria-busy={check.isFetching}>
      <h2>{text('verify.title')}</h2>
      <div className={styles['result']} role="status">
        {check.isFetching ? (
          <>
            <div className={styles['progress']} role="progressbar" aria-label={text('verify.title')} />
            <p className={styles['note']}>{text('verify.running')}</p>
          </>
        ) : check.data ? (
          <>
            <Result result={check.data} />
            <p className={styles['note']}>
              {text('verify.at', {
                time: intl.formatDate(check.dataUpdatedAt, { dateStyle: 'medium', timeStyle: 'medium' }),
              })}
            </p>
            {check.isStale && <p className={styles['note']}>{text('verify.stale')}</p>}
          </>
        ) : (
          !check.error && <p className={styles['note']}>{text('verify.never')}</p>
        )}
      </div>
      {check.error && !check.isFetching && <ErrorNote error={check.error} />}
      <Button look="primary" icon="check" isDisabled={check.isFetching} onPress={verify}>
        {text('verify.verify')}
      </Button>
    </section>
  );
}
