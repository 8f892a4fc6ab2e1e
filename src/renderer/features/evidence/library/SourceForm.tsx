import { useState } from 'react';
import { sourceKinds, type SourceKind } from '#shared/domain/source/SourceKind.ts';
import { type Tier, tiers } from '#shared/domain/evidence/Tier.ts';
import { useRead } from '#renderer/api/useRead.ts';
import type { Source } from '#renderer/api/types.ts';
import { useText } from '#renderer/i18n/useText.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { ComboBox } from '#renderer/ui/ComboBox.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import styles from './SourceField.module.css';

/** What is told of a source. */
export type SourceDraft = Pick<Source, 'name' | 'kind' | 'defaultTier' | 'originGroup' | 'isConfidential'>;

/** Asks what a source is: a new one, or one that is known and to be mended. */
export function SourceForm({
  begin,
  title,
  onSave,
  onCancel,
}: {
  readonly begin: SourceDraft;
  readonly title: string;
  readonly onSave: (draft: SourceDraft) => void;
  readonly onCancel: () => void;
}) {
  const text = useText();
  const sources = useRead('sources.list', {});
  const [draft, setDraft] = useState(begin);
  const set = (change: Partial<SourceDraft>) => setDraft((before) => ({ ...before, ...change }));
  const groups = new Set(
    sources.data?.sources.map((source) => source.originGroup).filter((group) => group !== ''),
  );
  const isReady = draft.name.trim() !== '';
  return (
    <form
      className={styles['form']}
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) onSave({ ...draft, name: draft.name.trim(), originGroup: draft.originGroup.trim() });
      }}
    >
      <h4>{title}</h4>
      <Field
        label={text('evidence.source.name')}
        value={draft.name}
        onChange={(name) => set({ name })}
        maxLength={1_000}
        isRequired
      />
      <div className={styles['pair']}>
        <Select<SourceKind>
          label={text('evidence.source.kind')}
          value={draft.kind}
          choices={sourceKinds.map((value) => ({ value, label: text(`sourceKind.${value}`) }))}
          onChange={(kind) => set({ kind })}
        />
        <Select<Tier>
          label={text('evidence.source.tier')}
          value={draft.defaultTier}
          choices={tiers.map((value) => ({ value, label: text(`tier.${value}`) }))}
          onChange={(defaultTier) => set({ defaultTier })}
        />
      </div>
      <ComboBox
        label={text('evidence.source.originGroup')}
        value={draft.originGroup}
        suggestions={[...groups].filter((group) =>
          group.toLowerCase().includes(draft.originGroup.trim().toLowerCase()),
        )}
        placeholder={text('evidence.source.originGroupHint')}
        onChange={(originGroup) => set({ originGroup })}
        onCommit={(originGroup) => set({ originGroup })}
      />
      <Checkbox isSelected={draft.isConfidential} onChange={(isConfidential) => set({ isConfidential })}>
        {text('evidence.source.confidential')}
      </Checkbox>
      <div className={styles['end']}>
        <Button onPress={onCancel}>{text('common.cancel')}</Button>
        <Button look="primary" type="submit" isDisabled={!isReady}>
          {text('common.save')}
        </Button>
      </div>
    </form>
  );
}
