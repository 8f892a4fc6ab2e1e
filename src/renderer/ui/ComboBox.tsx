import { ComboBox as AriaComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import fieldStyles from './Field.module.css';
import styles from './Select.module.css';

/** A line of text with suggestions; anything may be typed. `onCommit` hears of it when a suggestion is taken, Enter is pressed, or the field is left. */
export function ComboBox({
  label,
  value,
  suggestions,
  onChange,
  onCommit,
  isLabelHidden = false,
  placeholder,
  isReadOnly = false,
  autoFocus = false,
  clearsOnCommit = false,
}: {
  readonly label: string;
  readonly value: string;
  readonly suggestions: readonly string[];
  readonly onChange: (value: string) => void;
  readonly onCommit: (value: string) => void;
  readonly isLabelHidden?: boolean;
  readonly placeholder?: string;
  readonly isReadOnly?: boolean;
  readonly autoFocus?: boolean;
  /** What is taken goes elsewhere, and the field begins anew. */
  readonly clearsOnCommit?: boolean;
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
      {...(clearsOnCommit ? { value: null } : {})}
      {...(clearsOnCommit ? { value: null } : {})}
      allowsCustomValue
      isReadOnly={isReadOnly}
      autoFocus={autoFocus}
      menuTrigger="input"
    >
      <Label className={isLabelHidden ? 'visually-hidden' : (fieldStyles['label'] ?? '')}>{label}</Label>
      <div
        onKeyDownCapture={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          // A suggestion under the cursor is taken by the list itself.
          const hasCursor =
            event.target instanceof Element && event.target.hasAttribute('aria-activedescendant');
          if (!hasCursor) onCommit(value);
        }}
      >
        <Input className={fieldStyles['input'] ?? ''} placeholder={placeholder ?? ''} dir="auto" />
      </div>
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
