import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { Autocomplete, Input, Menu, MenuItem, SearchField } from 'react-aria-components';
import styles from './SearchMenu.module.css';

/**
 * A field for words with what they find below it; arrow keys go through what was found, Enter takes it. Without arrow keys
 * it takes the first, and where that is still being looked for it waits for it: what is on screen belongs to other words.
 */
export function SearchMenu<Item extends { readonly id: string }>({
  label,
  resultsLabel,
  words,
  onWords,
  maxLength,
  items,
  isWaiting,
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
  /** Whether the items are not yet those of the words. */
  readonly isWaiting: boolean;
  /** What a screen reader says of an item. */
  readonly nameOf: (item: Item) => string;
  readonly onTake: (item: Item) => void;
  readonly render: (item: Item) => ReactNode;
  /** Between the field and what was found. */
  readonly children?: ReactNode;
}) {
  const takesFirst = useRef(false);
  useEffect(() => {
    if (isWaiting || !takesFirst.current) return;
    takesFirst.current = false;
    const [first] = items;
    if (first) onTake(first);
  });
  const enter = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    if (!isWaiting && event.currentTarget.getAttribute('aria-activedescendant')) return;
    event.preventDefault();
    event.stopPropagation();
    const [first] = items;
    if (isWaiting) takesFirst.current = true;
    else if (first) onTake(first);
  };
  const change = (next: string) => {
    takesFirst.current = false;
    onWords(next);
  };
  return (
    <Autocomplete inputValue={words} onInputChange={change}>
      <SearchField aria-label={label} autoFocus maxLength={maxLength} className={styles['search'] ?? ''}>
        <Input placeholder={label} className={styles['input'] ?? ''} dir="auto" onKeyDownCapture={enter} />
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
