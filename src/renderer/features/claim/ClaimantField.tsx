import { useRead } from '#renderer/api/useRead.ts';
import { useText } from '#renderer/i18n/useText.ts';
import { ComboBox } from '#renderer/ui/ComboBox.tsx';
import { ChangedElsewhere } from './ChangedElsewhere.tsx';
import { suggest } from './suggest.ts';
import { useClaimField } from './useClaimField.ts';

/** Who made the claim: one who is known, or a new name. */
export function ClaimantField() {
  const text = useText();
  const claimants = useRead('claimants.list', {});
  const { value, isReadOnly, change, focus, blur, theirs, takeTheirs } = useClaimField('claimant');
  const names = (claimants.data?.claimants ?? []).map(({ name }) => name);
  return (
    <div onFocus={focus}>
      <ComboBox
        label={text('claim.field.claimant')}
        value={value ?? ''}
        suggestions={suggest(names, value ?? '')}
        onChange={(typed) => {
          if (typed !== (value ?? '')) change(typed === '' ? null : typed);
        }}
        onCommit={(chosen) => {
          if (chosen !== (value ?? '')) change(chosen === '' ? null : chosen);
          blur();
        }}
        placeholder={isReadOnly ? '' : text('claim.placeholder.claimant')}
        isReadOnly={isReadOnly}
      />
      <ChangedElsewhere theirs={theirs ? (theirs.value ?? '') : null} onTake={takeTheirs} />
    </div>
  );
}
