import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox } from 'react-aria-components';
import { Icon } from './Icon.tsx';
import styles from './Checkbox.module.css';

/** A yes or no. */
export function Checkbox({
  children,
  isSelected,
  onChange,
  isDisabled = false,
}: {
  readonly children: ReactNode;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly isDisabled?: boolean;
}) {
  return (
    <AriaCheckbox
      className={styles['checkbox'] ?? ''}
      isSelected={isSelected}
      onChange={onChange}
      isDisabled={isDisabled}
    >
      <span className={styles['box']}>{isSelected && <Icon name="check" />}</span>
      <span>{children}</span>
    </AriaCheckbox>
  );
}
