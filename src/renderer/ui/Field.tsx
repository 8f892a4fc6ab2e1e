import type { KeyboardEvent, ReactNode } from 'react';
import { FieldError, Input, Label, Text, TextArea as AriaTextArea, TextField } from 'react-aria-components';
import styles from './Field.module.css';

type Props = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: (() => void) | undefined;
  readonly onKeyDown?: ((event: KeyboardEvent) => void) | undefined;
  readonly placeholder?: string | undefined;
  readonly description?: ReactNode;
  /** What is wrong with the value; shown below and read out. */
  readonly error?: string | null | undefined;
  /** The label is for screen readers only; the place says what it is. */
  readonly isLabelHidden?: boolean;
  readonly isRequired?: boolean;
  readonly isReadOnly?: boolean;
  readonly autoFocus?: boolean;
  readonly maxLength?: number;
  readonly type?: 'text' | 'date';
  readonly lang?: string | undefined;
};

function Frame({
  children,
  props,
  isMultiline,
}: {
  readonly children: ReactNode;
  readonly props: Props;
  readonly isMultiline: boolean;
}) {
  return (
    <TextField
      className={`${styles['field']} ${isMultiline ? styles['multiline'] : ''}`}
      value={props.value}
      onChange={props.onChange}
      {...(props.onBlur ? { onBlur: props.onBlur } : {})}
      {...(props.onKeyDown ? { onKeyDown: props.onKeyDown } : {})}
      isInvalid={Boolean(props.error)}
      isRequired={props.isRequired ?? false}
      isReadOnly={props.isReadOnly ?? false}
      autoFocus={props.autoFocus ?? false}
      {...(props.maxLength ? { maxLength: props.maxLength } : {})}
      type={props.type ?? 'text'}
    >
      <Label className={props.isLabelHidden ? 'visually-hidden' : (styles['label'] ?? '')}>
        {props.label}
      </Label>
      {children}
      {props.description && (
        <Text slot="description" className={styles['description'] ?? ''}>
          {props.description}
        </Text>
      )}
      <FieldError className={styles['error'] ?? ''}>{props.error}</FieldError>
    </TextField>
  );
}

/** One line of text with its label. */
export function Field(props: Props) {
  return (
    <Frame props={props} isMultiline={false}>
      <Input
        className={styles['input'] ?? ''}
        placeholder={props.placeholder ?? ''}
        {...(props.lang ? { lang: props.lang } : {})}
        dir="auto"
      />
    </Frame>
  );
}

/** Several lines of text with their label; grows with what is typed. */
export function TextArea(props: Props & { readonly rows?: number }) {
  return (
    <Frame props={props} isMultiline>
      <AriaTextArea
        className={`${styles['input']} ${styles['area']}`}
        rows={props.rows ?? 2}
        placeholder={props.placeholder ?? ''}
        {...(props.lang ? { lang: props.lang } : {})}
        dir="auto"
      />
    </Frame>
  );
}
