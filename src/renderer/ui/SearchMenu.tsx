import type { ReactNode } from 'react';
import { Autocomplete, Input, Menu, MenuItem, SearchField } from 'react-aria-components';
import styles from './SearchMenu.module.css';

/** A field for words with what they find below it; arrow keys go through what was found, Enter takes it. */
export function SearchMenu<Item extends { readonly id: string }>({
  label,
  resultsLabel,
  words,
  onWords,
  maxLength,
  items,
  nameOf,
  onTake,
  render,
  children,
}: {
  readonly label: string;
  readonly resultsLabel: string;
  readonly words: string;
  readonly onWords: (words: string) => void;
  readonly maxLength: number;
  readonly items: readonly Item[];
  /** What a screen reader says of an item. */
  readonly nameOf: (item: Item) => string;
  readonly onTake: (item: Item) => void;
  readonly render: (item: Item) => ReactNode;
  /** Between the field and what was found. */
  readonly children?: ReactNode;
}) {
  return (
    <Autocomplete inputValue={words} onInputChange={onWords}>
      <SearchField aria-label={label} autoFocus maxLength={maxLength} className={styles['search'] ?? ''}>
        <Input placeholder={label} className={styles['input'] ?? ''} dir="auto" />
      </SearchField>
      {children}
      <Menu
        aria-label={resultsLabel}
        className={styles['items'] ?? ''}
        items={items}
        renderEmptyState={() => null}
      >
        {(item) => (
          <MenuItem textValue={nameOf(item)} onAction={() => onTake(item)} className={styles['item'] ?? ''}>
            {render(item)}
          </MenuItem>
        )}
      </Menu>
    </Autocomplete>
  );
}
