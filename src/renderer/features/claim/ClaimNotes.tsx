import { useText } from '#renderer/i18n/useText.ts';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { ProseField } from './ProseField.tsx';
import { QuotedIn } from './QuotedIn.tsx';
import { Section } from './Section.tsx';
import { TagsField } from './TagsField.tsx';
import { useClaimEditing } from './ClaimEditing.ts';
import { useClaimField } from './useClaimField.ts';
import styles from './ClaimDetails.module.css';

/** What else is to be said of the claim: what stayed open, notes, tags, and where it comes from. */
export function ClaimNotes() {
  const text = useText();
  const { claim } = useClaimEditing();
  const universal = useClaimField('isUniversal');
  return (
    <Section title={text('claim.notes')}>
      <div className={styles['column']}>
        <ProseField field="unverified" />
        <ProseField field="note" />
        <TagsField />
        <Checkbox isSelected={universal.value} onChange={universal.choose} isDisabled={universal.isReadOnly}>
          {text('claim.field.isUniversal')}
        </Checkbox>
        {claim.kind !== 'quote' && <QuotedIn />}
      </div>
    </Section>
  );
}
