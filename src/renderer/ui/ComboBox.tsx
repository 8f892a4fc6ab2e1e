import { ComboBox as AriaComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import fieldStyles from './Field.module.css';
import styles from './Select.module.css';

/** A line of text with suggestions; anything may be typed. `onCommit` hears of it when a choice or the field is left. */
export function ComboBox({
  label,
  value,
  suggestions,
  onChange,
  onCommit,
  isLabelHidden = false,
  placeholder,
}: {
  readonly label: string;
  readonly value: string;
  readonly suggestions: readonly string[];
  readonly onChange: (value: string) => void;
  readonly onCommit: (value: string) => void;
  readonly isLabelHidden?: boolean;
  readonly placeholder?: string;
}) {
  return (
    <AriaComboBox
      className={fieldStyles['field'] ?? ''}
      inputValue={value}
      onInputChange={onChange}
      onChange={(key) => {
        if (key !== null) onCommit(String(key));
      }}
      onBlur={() => onCommit(value)}
      allowsCustomValue
      menuTrigger="input"
    >
      <Label className={isLabelHidden ? 'visually-hidden' : (fieldStyles['label'] ?? '')}>{label}</Label>
      <Input className={fieldStyles['input'] ?? ''} placeholder={placeholder ?? ''} dir="auto" />
      <Popover className={styles['popover'] ?? ''} offset={4}>
        <ListBox className={styles['list'] ?? ''}>
          {suggestions.map((suggestion) => (
            <ListBoxItem key={suggestion} id={suggestion} className={styles['item'] ?? ''}>
              {suggestion}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}
