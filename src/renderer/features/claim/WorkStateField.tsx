import { useState } from 'react';
import { useText } from '#renderer/i18n/useText.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { workStates } from '#shared/domain/claim/WorkState.ts';
import { useClaimEditing } from './ClaimEditing.ts';
import { ProseField } from './ProseField.tsx';
import { useClaimField } from './useClaimField.ts';
import { useClaimNotice } from './useClaimNotice.ts';
import styles from './ClaimDetails.module.css';

/** How far the work is. Dropping asks for the reason first, for a claim is never dropped without one. */
export function WorkStateField() {
  const text = useText();
  const { claim, save } = useClaimEditing();
  const { value, choose, isReadOnly } = useClaimField('workState');
  const [reason, setReason] = useState<string | null>(null);
  const tell = useClaimNotice();
  const isDropping = reason !== null && claim.workState !== 'dropped';
  const drop = () => {
    if (!reason?.trim()) return;
    void tell(async () => {
      await save({ workState: 'dropped', droppedReason: reason.trim() });
      setReason(null);
    });
  };
  return (
    <>
      <Select
        label={text('claim.field.workState')}
        value={isDropping ? 'dropped' : value}
        choices={workStates.map((state) => ({ value: state, label: text(`workState.${state}`) }))}
        onChange={(state) => {
          if (state === 'dropped' && claim.droppedReason.trim() === '') setReason('');
          else {
            setReason(null);
            choose(state);
          }
        }}
        isDisabled={isReadOnly}
      />
      {isDropping && (
        <form
          className={styles['drop']}
          onSubmit={(event) => {
            event.preventDefault();
            drop();
          }}
        >
          <Field
            label={text('claim.field.droppedReason')}
            value={reason}
            onChange={setReason}
            placeholder={text('claim.placeholder.droppedReason')}
            autoFocus
          />
          <Button type="submit" look="primary" isDisabled={reason.trim() === ''}>
            {text('claim.drop')}
          </Button>
          <Button onPress={() => setReason(null)}>{text('common.cancel')}</Button>
        </form>
      )}
      {claim.workState === 'dropped' && (
        <div className={styles['wide']}>
          <ProseField field="droppedReason" />
        </div>
      )}
    </>
  );
}
