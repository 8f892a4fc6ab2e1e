import { useText } from '#renderer/i18n/useText.ts';
import { Button, IconButton } from '#renderer/ui/Button.tsx';
import { sentenceKeys, type StorySentences } from './useStorySentences.ts';
import styles from './SentenceBar.module.css';

/** The foot of a draft: how many of its sentences are left over, and the ways on. */
export function SentenceBar({ sentences }: { readonly sentences: StorySentences }) {
  const text = useText();
  const { data, last, isShown, canLog } = sentences;
  if (!data) return <div className={styles['bar']} />;
  const { total, linked } = data;
  const left = data.left.length;
  const unneeded = data.unneeded.length;
  return (
    <div className={styles['bar']} role="group" aria-label={text('sentences.title')}>
      {total > 0 && (
        <span className={styles['meter']} aria-hidden="true">
          <span className={styles['linked']} style={{ flexGrow: linked }} />
          <span className={styles['unneeded']} style={{ flexGrow: unneeded }} />
          <span style={{ flexGrow: left }} />
        </span>
      )}
      <p role="status" className={styles['counts']}>
        <span>{text('sentences.left', { left, total })}</span>
        {linked + unneeded > 0 && (
          <span className={styles['more']}>{text('sentences.done', { linked, unneeded })}</span>
        )}
      </p>
      <span className={styles['space']} />
      {last && (
        <>
          <span role="status" className={styles['last']}>
            {text('sentences.last', { marked: last.marked })}
          </span>
          <Button look="plain" keepsSelection onPress={() => sentences.undo(last)}>
            {text('sentences.undo')}
          </Button>
        </>
      )}
      {left > 0 && (
        <Button look="plain" shortcut={sentenceKeys.next} keepsSelection onPress={sentences.goNext}>
          {text('sentences.nextShort')}
        </Button>
      )}
      {canLog && total > 0 && (
        <IconButton
          icon="check"
          label={text('sentences.markAction')}
          shortcut={sentenceKeys.mark}
          keepsSelection
          onPress={sentences.mark}
        />
      )}
      <IconButton
        icon="eye"
        label={text('sentences.toggle')}
        isPressed={isShown}
        keepsSelection
        onPress={sentences.toggle}
      />
    </div>
  );
}
