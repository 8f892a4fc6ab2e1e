import { useText } from '#renderer/i18n/useText.ts';
import { Select } from '#renderer/ui/Select.tsx';
import { claimKinds } from '#shared/domain/claim/ClaimKind.ts';
import { ClaimantField } from './ClaimantField.tsx';
import { DateField } from './DateField.tsx';
import { useClaimField } from './useClaimField.ts';
import { WorkStateField } from './WorkStateField.tsx';
import styles from './ClaimDetails.module.css';

/** What sort of claim it is, who made it when, and how far the work is. */
export function ClaimDetails() {
  const text = useText();
  const kind = useClaimField('kind');
  return (
    <div className={styles['grid']}>
      <Select
        label={text('claim.field.kind')}
        value={kind.value}
        choices={claimKinds.map((value) => ({ value, label: text(`claimKind.${value}`) }))}
        onChange={kind.choose}
        isDisabled={kind.isReadOnly}
      />
      <WorkStateField />
      <ClaimantField />
      <DateField field="claimedOn" />
      {kind.value === 'prediction' && <DateField field="dueOn" />}
    </div>
  );
}
