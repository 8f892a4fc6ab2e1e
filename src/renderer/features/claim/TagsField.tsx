import { useRead } from '#renderer/api/useRead.ts';
import { useText } from '#renderer/i18n/useText.ts';
import { TagField } from '#renderer/ui/TagField.tsx';
import { suggest } from './suggest.ts';
import { useClaimField } from './useClaimField.ts';

/** The claim's tags. */
export function TagsField() {
  const text = useText();
  const tags = useRead('claims.tags', {});
  const { value, choose, isReadOnly } = useClaimField('tags');
  const known = (tags.data?.tags ?? []).map(({ tag }) => tag).filter((tag) => !value.includes(tag));
  return (
    <div>
      <TagField
        label={text('claim.field.tags')}
        tags={value}
        suggest={(typed) => suggest(known, typed)}
        placeholder={text('claim.placeholder.tags')}
        removeLabel={(tag) => text('claim.tags.remove', { tag })}
        onChange={(next) => choose([...next])}
        isReadOnly={isReadOnly}
      />
    </div>
  );
}
