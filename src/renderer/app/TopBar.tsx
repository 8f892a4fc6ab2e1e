import { useRead } from '#renderer/api/useRead.ts';
import { listActions } from '#renderer/desk/actions.ts';
import { go } from '#renderer/desk/place.ts';
import { ImportTray } from '#renderer/features/evidence/ImportTray.tsx';
import { useText } from '#renderer/i18n/useText.ts';
import { Button, IconButton } from '#renderer/ui/Button.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import styles from './TopBar.module.css';

const run = (id: string) => () =>
  listActions()
    .find((action) => action.id === id)
    ?.run();

/** What is open, undo and redo, imports under way, and the way to every command. */
export function TopBar({ onPalette }: { readonly onPalette: () => void }) {
  const text = useText();
  const desk = useRead('desk.get', {});
  const casebook = desk.data?.casebook;
  return (
    <header className={styles['bar']}>
      <button type="button" className={styles['title']} onClick={() => go({ screen: 'start' })}>
        <Icon name="start" />
        <span>{casebook?.title ?? text('app.name')}</span>
      </button>
      {casebook?.isReadOnly && (
        <span className={styles['readOnly']}>
          <Icon name="lock" /> {text('app.readOnly')}
        </span>
      )}
      <span className={styles['space']} />
      {casebook && (
        <>
          <ImportTray />
          <IconButton
            icon="undo"
            label={text('action.undo')}
            shortcut="mod+z"
            onPress={run('edit.undo')}
            keepsSelection
          />
          <IconButton
            icon="redo"
            label={text('action.redo')}
            shortcut="mod+shift+z"
            onPress={run('edit.redo')}
            keepsSelection
          />
        </>
      )}
      <Button icon="search" shortcut="mod+k" onPress={onPalette}>
        {text('palette.title')}
      </Button>
    </header>
  );
}
