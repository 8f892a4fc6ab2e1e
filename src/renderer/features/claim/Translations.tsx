import type { Passage } from '#renderer/api/types.ts';
import { useWrite } from '#renderer/api/useWrite.ts';
import { useText } from '#renderer/i18n/useText.ts';
import { IconButton } from '#renderer/ui/Button.tsx';
import { useClaimEditing } from './ClaimEditing.ts';
import { useClaimNotice } from './useClaimNotice.ts';
import styles from './Evidence.module.css';

/** What a passage says in other languages, and who says so. */
export function Translations({ passage }: { readonly passage: Passage }) {
  const text = useText();
  const { isReadOnly } = useClaimEditing();
  const remove = useWrite('passages.removeTranslation');
  const tell = useClaimNotice();
  return passage.translations.map((translation) => (
    <div key={translation.id} className={styles['translation']}>
      <div>
        <p className={styles['translated']} dir="auto">
          {translation.text}
        </p>
        <p className={styles['by']}>
          {text('claim.translation.made', {
            language: translation.language,
            translator: translation.translator,
            by: translation.by,
          })}
        </p>
      </div>
      {!isReadOnly && (
        <IconButton
          icon="close"
          label={text('claim.translation.remove')}
          onPress={() =>
            void tell(() => remove.mutateAsync({ id: translation.id }), text('claim.translation.removed'))
          }
        />
      )}
    </div>
  ));
}
