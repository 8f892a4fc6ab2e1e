import { useState } from 'react';
import { Autocomplete, Input, Menu, MenuItem, SearchField, useFilter } from 'react-aria-components';
import { useAllActions } from '#renderer/desk/actions.ts';
import { useText } from '#renderer/i18n/useText.ts';
import { Dialog } from './Dialog.tsx';
import { Kbd } from './Kbd.tsx';
import styles from './CommandPalette.module.css';

/** Every action that can be done now, found by its words, with its key beside it. */
export function CommandPalette({
  isOpen,
  onClose,
}: {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}) {
  const text = useText();
  const actions = useAllActions().filter((action) => action.isEnabled !== false);
  const [query, setQuery] = useState('');
  const { contains } = useFilter({ sensitivity: 'base' });
  const close = () => {
    setQuery('');
    onClose();
  };
  const run = (id: string) => {
    close();
    // After the dialog has given the focus back, so that the action finds it where it was.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => actions.find((action) => action.id === id)?.run()),
    );
  };
  return (
    <Dialog title={text('palette.title')} isOpen={isOpen} onClose={close} isTitleHidden>
      <Autocomplete
        inputValue={query}
        onInputChange={setQuery}
        filter={(value, words) => words.split(/\s+/).every((word) => contains(value, word))}
      >
        <SearchField aria-label={text('palette.search')} autoFocus className={styles['search'] ?? ''}>
          <Input placeholder={text('palette.search')} className={styles['input'] ?? ''} />
        </SearchField>
        <Menu
          aria-label={text('palette.title')}
          className={styles['menu'] ?? ''}
          items={actions}
          renderEmptyState={() => <p className={styles['empty']}>{text('palette.empty')}</p>}
        >
          {(action) => (
            <MenuItem
              id={action.id}
              textValue={`${action.group} ${action.title}`}
              onAction={() => run(action.id)}
              className={styles['item'] ?? ''}
            >
              <span className={styles['group']}>{action.group}</span>
              <span className={styles['name']}>{action.title}</span>
              {action.keys?.[0] && <Kbd keys={action.keys[0]} />}
            </MenuItem>
          )}
        </Menu>
      </Autocomplete>
    </Dialog>
  );
}
