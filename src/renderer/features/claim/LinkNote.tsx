import { useState } from 'react';
import type { EvidenceLink } from '#renderer/api/types.ts';
import { useAutosave } from '#renderer/api/useAutosave.ts';
import { useWrite } from '#renderer/api/useWrite.ts';
import { useText } from '#renderer/i18n/useText.ts';
import { useClaimEditing } from './ClaimEditing.ts';
import { QuietArea } from './QuietArea.tsx';
import { useReportedSave } from './useReportedSave.ts';

/** What a checker notes on a link; saves itself. */
export function LinkNote({ link }: { readonly link: EvidenceLink }) {
  const text = useText();
  const { isReadOnly } = useClaimEditing();
  const update = useWrite('evidence.update');
  const auto = useAutosave(link.note, (note) => update.mutateAsync({ id: link.id, note }));
  const [hasFocus, setHasFocus] = useState(false);
  useReportedSave(`link ${link.id}`, auto);
  if (isReadOnly && link.note === '') return null;
  return (
    <QuietArea
      label={text('claim.field.linkNote')}
      isLabelHidden={!hasFocus}
      value={auto.value}
      onChange={auto.change}
      onFocus={() => setHasFocus(true)}
      onBlur={() => {
        setHasFocus(false);
        void auto.flush();
      }}
      placeholder={text('claim.placeholder.linkNote')}
      maxLength={100_000}
      isReadOnly={isReadOnly}
    />
  );
}
