import { useState } from 'react';
import {
  Autocomplete,
  Button,
  Dialog,
  DialogTrigger,
  Input,
  ListBox,
  ListBoxItem,
  Popover,
  SearchField,
} from 'react-aria-components';
import { Icon } from './Icon.tsx';
import type { Choice } from './Select.tsx';
import fieldStyles from './Field.module.css';
import popoverStyles from './Popover.module.css';
import styles from './MultiChoice.module.css';

/** Longer lists show what fits the search; nobody reads more. */
const shownAtMost = 200;

/** A choice of any number of values, behind a button that tells how many are chosen. */
export function MultiChoice<Value extends string>({
  label,
  values,
  choices,
  onChange,
  searchLabel,
  emptyText,
  onOpen,
}: {
  readonly label: string;
  readonly values: readonly Value[];
  readonly choices: readonly Choice<Value>[];
  readonly onChange: (values: readonly Value[]) => void;
  /** Given for long lists: a search stands above the choices. */
  readonly searchLabel?: string;
  /** What is said where there is nothing to choose. */
  readonly emptyText?: string;
  readonly onOpen?: () => void;
}) {
  const [query, setQuery] = useState('');
  const words = query.trim().toLocaleLowerCase();
  const shown = choices
    .filter((choice) => words === '' || choice.label.toLocaleLowerCase().includes(words))
    .slice(0, shownAtMost);
  const list = (
    <ListBox
      className={styles['list'] ?? ''}
      aria-label={label}
      selectionMode="multiple"
      // Escape closes the panel; what is chosen stays.
      escapeKeyBehavior="none"
      selectedKeys={values}
      autoFocus={searchLabel ? false : 'first'}
      onSelectionChange={(keys) => {
        if (keys === 'all') return;
        // What is chosen and just not shown by the search stays chosen.
        const hidden = values.filter((value) => !shown.some((choice) => choice.value === value));
        const picked = shown.filter((choice) => keys.has(choice.value)).map((choice) => choice.value);
        onChange([...hidden, ...picked]);
      }}
      renderEmptyState={() => <p className={styles['empty']}>{emptyText}</p>}
    >
      {shown.map((choice) => (
        <ListBoxItem
          key={choice.value}
          id={choice.value}
          textValue={choice.label}
          className={styles['item'] ?? ''}
        >
          {({ isSelected }) => (
            <>
              <span className={styles['box']}>{isSelected && <Icon name="check" />}</span>
              <span className={styles['word']}>{choice.content ?? choice.label}</span>
            </>
          )}
        </ListBoxItem>
      ))}
    </ListBox>
  );
  return (
    <DialogTrigger
      onOpenChange={(isOpen) => {
        setQuery('');
        if (isOpen) onOpen?.();
      }}
    >
      <Button className={`${styles['trigger']} ${values.length > 0 ? styles['active'] : ''}`}>
        {label}
        {values.length > 0 && <span className={styles['count']}>{values.length}</span>}
        <Icon name="down" />
      </Button>
      <Popover className={popoverStyles['popover'] ?? ''} offset={4} style={{ width: 260 }}>
        <Dialog className={popoverStyles['dialog'] ?? ''} aria-label={label}>
          {searchLabel ? (
            <Autocomplete inputValue={query} onInputChange={setQuery}>
              <SearchField aria-label={searchLabel} autoFocus className={styles['search'] ?? ''}>
                <Input className={fieldStyles['input'] ?? ''} placeholder={searchLabel} />
              </SearchField>
              {list}
            </Autocomplete>
          ) : (
            list
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
