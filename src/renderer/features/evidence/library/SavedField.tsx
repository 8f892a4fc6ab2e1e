import { useAutosave } from '#renderer/api/useAutosave.ts';
import { useErrorText } from '#renderer/desk/useErrorText.ts';
import { useText } from '#renderer/i18n/useText.ts';
import { Field, TextArea } from '#renderer/ui/Field.tsx';

/** A line of text that saves itself when typing pauses or the field is left; says so where it could not. */
export function SavedField({
  label,
  stored,
  save,
  findFault,
  isReadOnly,
  isMultiline = false,
  placeholder,
}: {
  readonly label: string;
  readonly stored: string;
  readonly save: (value: string) => Promise<unknown>;
  /** What is wrong with a value, in words; such a value waits to be mended. */
  readonly findFault?: (value: string) => string | null;
  readonly isReadOnly: boolean;
  readonly isMultiline?: boolean;
  readonly placeholder?: string;
}) {
  const text = useText();
  const errorText = useErrorText();
  const field = useAutosave(stored, (value) =>
    findFault?.(value) == null ? save(value) : Promise.reject(new Error('not yet right')),
  );
  const fault = findFault?.(field.value) ?? null;
  const props = {
    label,
    value: field.value,
    onChange: field.change,
    onBlur: () => void field.flush(),
    error: fault ?? (field.state === 'refused' ? errorText(field.error) : null),
    description: field.state === 'waiting' ? text('save.waiting') : undefined,
    isReadOnly,
    placeholder,
  };
  return isMultiline ? <TextArea {...props} /> : <Field {...props} />;
}
