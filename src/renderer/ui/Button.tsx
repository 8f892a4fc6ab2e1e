import type { ReactNode } from 'react';
import { Button as AriaButton, Tooltip, TooltipTrigger } from 'react-aria-components';
import { showKey } from '#renderer/desk/keys.ts';
import { Icon, type IconName } from './Icon.tsx';
import styles from './Button.module.css';

type Props = {
  readonly children: ReactNode;
  readonly onPress?: (() => void) | undefined;
  readonly icon?: IconName;
  /** `primary`: the one thing to do here. `plain`: no frame. `danger`: cannot be undone. */
  readonly look?: 'primary' | 'default' | 'plain' | 'danger';
  readonly isDisabled?: boolean | undefined;
  readonly shortcut?: string | undefined;
  /** For a button that shows and hides something: whether it is shown. */
  readonly isExpanded?: boolean | undefined;
  /** Keeps focus and selection where they are, for buttons that act on selected text. */
  readonly keepsSelection?: boolean;
  readonly type?: 'button' | 'submit';
  readonly autoFocus?: boolean;
};

/** A button with a word on it; its shortcut, where it has one, stands in it. */
export function Button({
  children,
  onPress,
  icon,
  look = 'default',
  isDisabled,
  shortcut,
  isExpanded,
  keepsSelection,
  type,
  autoFocus,
}: Props) {
  return (
    <AriaButton
      className={`${styles['button']} ${styles[look]}`}
      {...(onPress ? { onPress } : {})}
      {...(isExpanded === undefined ? {} : { 'aria-expanded': isExpanded })}
      isDisabled={isDisabled ?? false}
      preventFocusOnPress={keepsSelection ?? false}
      type={type ?? 'button'}
      autoFocus={autoFocus ?? false}
    >
      {icon && <Icon name={icon} />}
      <span className={styles['word']}>{children}</span>
      {shortcut && <kbd className={styles['key']}>{showKey(shortcut)}</kbd>}
    </AriaButton>
  );
}

/** A button that is only an icon; its name shows when it is pointed at or focused. */
export function IconButton({
  icon,
  label,
  onPress,
  shortcut,
  isDisabled,
  isPressed,
  keepsSelection,
}: {
  readonly icon: IconName;
  readonly label: string;
  readonly onPress?: (() => void) | undefined;
  readonly shortcut?: string | undefined;
  readonly isDisabled?: boolean | undefined;
  /** For a button that is on or off. */
  readonly isPressed?: boolean | undefined;
  readonly keepsSelection?: boolean;
}) {
  return (
    <TooltipTrigger delay={500}>
      <AriaButton
        className={`${styles['button']} ${styles['icon']}`}
        {...(onPress ? { onPress } : {})}
        isDisabled={isDisabled ?? false}
        aria-label={label}
        preventFocusOnPress={keepsSelection ?? false}
        {...(isPressed === undefined ? {} : { 'aria-pressed': isPressed })}
      >
        <Icon name={icon} />
      </AriaButton>
      <Tooltip className={styles['tip'] ?? ''} offset={6}>
        {label}
        {shortcut && <kbd className={styles['key']}>{showKey(shortcut)}</kbd>}
      </Tooltip>
    </TooltipTrigger>
  );
}
