import { useState } from 'react';
import { useRead } from '#renderer/api/useRead.ts';
import { notify } from '#renderer/desk/notices.ts';
import { saveFile } from '#renderer/desk/saveFile.ts';
import { today } from '#renderer/desk/today.ts';
import { useErrorText } from '#renderer/desk/useErrorText.ts';
import { useText } from '#renderer/i18n/useText.ts';
import { Button, IconButton } from '#renderer/ui/Button.tsx';
import { toFileName } from '#shared/domain/toFileName.ts';
import { exportLog } from './exportLog.ts';
import { Verification } from './Verification.tsx';
import styles from './RecordPanel.module.css';

const shownHash = 12;

/** The hash that pins the log, to be kept elsewhere. */
function Head({ hash }: { readonly hash: string }) {
  const text = useText();
  const copy = () =>
    void navigator.clipboard
      .writeText(hash)
      .then(() => notify({ tone: 'done', text: text('log.headCopied') }));
  return (
    <section className={styles['part']}>
      <h2>{text('log.head')}</h2>
      <p className={styles['head']}>
        <code title={hash}>{hash.slice(0, shownHash)}…</code>
        <IconButton icon="copy" label={text('log.copyHead')} onPress={copy} />
      </p>
      <p className={styles['note']}>{text('log.headTitle')}</p>
    </section>
  );
}

/** The record as a whole: its head, whether it is sound, and the way to take it along. */
export function RecordPanel() {
  const text = useText();
  const errorText = useErrorText();
  const casebook = useRead('casebook.get', {});
  const [exported, setExported] = useState<number | null>(null);
  const title = casebook.data?.title ?? '';

  const exportAll = async () => {
    try {
      setExported(0);
      let count = 0;
      const content = await exportLog((reached) => {
        count = reached;
        setExported(reached);
      });
      const name = toFileName(`${title} log`, today(), 'jsonl', 'log');
      saveFile(name, content);
      notify({ tone: 'done', text: text('log.exported', { count, name }) });
    } catch (error) {
      notify({ tone: 'error', text: errorText(error) });
    } finally {
      setExported(null);
    }
  };

  return (
    <div className={styles['panel']}>
      <Verification />
      {casebook.data?.headHash && <Head hash={casebook.data.headHash} />}
      <section className={styles['part']}>
        <Button
          icon="download"
          isDisabled={exported !== null || !casebook.data}
          onPress={() => void exportAll()}
        >
          {exported === null ? text('log.export') : text('log.exporting', { count: exported })}
        </Button>
      </section>
    </div>
  );
}
