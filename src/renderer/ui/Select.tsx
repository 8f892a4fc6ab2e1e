import type { ReactNode } from 'react';
import {
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select as AriaSelect,
  SelectValue,
} from 'react-aria-components';
import { Icon } from './Icon.tsx';
import styles from './Select.module.css';

/** One thing that can be chosen. `content` shows more than the word. */
export type Choice<Value extends string> = {
  readonly value: Value;
  readonly label: string;
  readonly content?: ReactNode;
};

/** A choice of one among few. */
export function Select<Value extends string>({
  label,
  value,
  choices,
  onChange,
  isLabelHidden = false,
  placeholder,
  isDisabled = false,
}: {
  readonly label: string;
  readonly value: Value | null;
  readonly choices: readonly Choice<Value>[];
  readonly onChange: (value: Value) => void;
  readonly isLabelHidden?: boolean;
  readonly placeholder?: string;
  readonly isDisabled?: boolean;
}) {
  return (
    <AriaSelect
      className={styles['select'] ?? ''}
      value={value}
      onChange={(key) => onChange(String(key) as Value)}
      placeholder={placeholder ?? '–'}
      isDisabled={isDisabled}
    >
      <Label className={isLabelHidden ? 'visually-hidden' : (styles['label'] ?? '')}>{label}</Label>
      <Button className={styles['button'] ?? ''}>
        <SelectValue className={styles['value'] ?? ''} />
        <Icon name="down" />
      </Button>
      <Popover className={styles['popover'] ?? ''} offset={4}>
        <ListBox className={styles['list'] ?? ''}>
          {choices.map((choice) => (
            <ListBoxItem
              key={choice.value}
              id={choice.value}
              textValue={choice.label}
              className={styles['item'] ?? ''}
            >
              {choice.content ?? choice.label}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
