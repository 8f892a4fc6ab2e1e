import type { ReactElement } from 'react';
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { Kbd } from './Kbd.tsx';
import styles from './Select.module.css';

/** One line of a menu. */
export type MenuEntry = {
  readonly id: string;
  readonly title: string;
  readonly run: () => void;
  readonly keys?: string | undefined;
  readonly isDisabled?: boolean;
  readonly isDangerous?: boolean;
};

/** A button with a menu behind it; the button is the child. */
export function Menu({
  children,
  entries,
  label,
}: {
  readonly children: ReactElement;
  readonly entries: readonly MenuEntry[];
  readonly label: string;
}) {
  return (
    <MenuTrigger>
      {children}
      <Popover className={styles['popover'] ?? ''} offset={4}>
        <AriaMenu className={styles['list'] ?? ''} aria-label={label}>
          {entries.map((entry) => (
            <MenuItem
              key={entry.id}
              id={entry.id}
              textValue={entry.title}
              onAction={entry.run}
              isDisabled={entry.isDisabled ?? false}
              className={styles['item'] ?? ''}
              style={entry.isDangerous ? { color: 'var(--danger)' } : {}}
            >
              <span style={{ flex: 1 }}>{entry.title}</span>
              {entry.keys && <Kbd keys={entry.keys} />}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
