import { useText } from '#renderer/i18n/useText.ts';
import { ChangedElsewhere } from './ChangedElsewhere.tsx';
import { QuietArea } from './QuietArea.tsx';
import { useClaimField } from './useClaimField.ts';

/** What a field that must not be empty says when it is. */
const needs = { text: 'claim.missing.text', droppedReason: 'claim.missing.droppedReason' } as const;

/** A text of the claim that saves itself. */
export function ProseField({
  field,
  isLarge = false,
}: {
  readonly field: 'text' | 'note' | 'unverified' | 'droppedReason';
  readonly isLarge?: boolean;
}) {
  const text = useText();
  const { value, fault, isReadOnly, change, focus, blur, theirs, takeTheirs } = useClaimField(
    field,
    (words) => (field in needs && words.trim() === '' ? text(needs[field as keyof typeof needs]) : null),
  );
  return (
    <div>
      <QuietArea
        id={`claim-${field}`}
        label={text(`claim.field.${field}`)}
        isLabelHidden={field === 'text'}
        value={value}
        onChange={change}
        onFocus={focus}
        onBlur={blur}
        placeholder={isReadOnly ? text('common.none') : text(`claim.placeholder.${field}`)}
        fault={fault}
        maxLength={field === 'text' ? 10_000 : 100_000}
        isReadOnly={isReadOnly}
        isLarge={isLarge}
      />
      <ChangedElsewhere theirs={theirs ? theirs.value : null} onTake={takeTheirs} />
    </div>
  );
}
