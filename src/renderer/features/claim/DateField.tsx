import { useText } from '#renderer/i18n/useText.ts';
import { Field } from '#renderer/ui/Field.tsx';
import { isPartialDate } from '#shared/domain/isPartialDate.ts';
import { ChangedElsewhere } from './ChangedElsewhere.tsx';
import { useClaimField } from './useClaimField.ts';

/** A day, month or year of the claim. */
export function DateField({ field }: { readonly field: 'claimedOn' | 'dueOn' }) {
  const text = useText();
  const { value, fault, isReadOnly, change, focus, blur, theirs, takeTheirs } = useClaimField(
    field,
    (date) => (date === null || isPartialDate(date.trim()) ? null : text('claim.missing.date')),
  );
  return (
    <div onFocus={focus}>
      <Field
        label={text(`claim.field.${field}`)}
        value={value ?? ''}
        onChange={(typed) => change(typed === '' ? null : typed)}
        onBlur={blur}
        placeholder={isReadOnly ? '' : text('claim.placeholder.date')}
        error={fault}
        isReadOnly={isReadOnly}
        maxLength={10}
      />
      <ChangedElsewhere theirs={theirs ? (theirs.value ?? '') : null} onTake={takeTheirs} />
    </div>
  );
}
