import { useState } from 'react';
import type { ClaimsPatch } from '#renderer/api/types.ts';
import { useRead } from '#renderer/api/useRead.ts';
import { useText } from '#renderer/i18n/useText.ts';
import { Button, IconButton } from '#renderer/ui/Button.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import { Menu } from '#renderer/ui/Menu.tsx';
import { PopoverButton } from '#renderer/ui/PopoverButton.tsx';
import { claimKinds } from '#shared/domain/claim/ClaimKind.ts';
import { workStates } from '#shared/domain/claim/WorkState.ts';
import { BulkText } from './BulkText.tsx';
import styles from './BulkBar.module.css';

/** What can be done with the chosen claims together. */
export function BulkBar({
  count,
  isReadOnly,
  isBusy,
  onChange,
  onSplit,
  onMerge,
  onCopy,
  onClear,
}: {
  readonly count: number;
  readonly isReadOnly: boolean;
  readonly isBusy: boolean;
  readonly onChange: (patch: ClaimsPatch) => void;
  /** Undefined where not just one claim is chosen. */
  readonly onSplit: (() => void) | undefined;
  /** Undefined where not several claims are chosen, or too many. */
  readonly onMerge: (() => void) | undefined;
  readonly onCopy: () => void;
  readonly onClear: () => void;
}) {
  const text = useText();
  const claimants = useRead('claimants.list', {});
  const tags = useRead('claims.tags', {});
  const [dropReason, setDropReason] = useState<string | null>(null);
  const tagNames = (tags.data?.tags ?? []).map(({ tag }) => tag);
  const chosen = (
    <span className={styles['count']} role="status">
      {text(isBusy ? 'claims.bulk.busy' : 'claims.bulk.count', { count })}
    </span>
  );
  if (dropReason !== null)
    return (
      <div className={styles['bar']} role="group" aria-label={text('claims.bulk')}>
        {chosen}
        <form
          className={styles['drop']}
          onSubmit={(event) => {
            event.preventDefault();
            if (dropReason.trim() === '') return;
            onChange({ workState: 'dropped', droppedReason: dropReason.trim() });
            setDropReason(null);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.preventDefault();
            setDropReason(null);
          }}
        >
          <div className={styles['reason']}>
            <Field
              label={text('claims.bulk.dropReason')}
              isLabelHidden
              placeholder={text('claims.bulk.dropReason')}
              value={dropReason}
              onChange={setDropReason}
              autoFocus
            />
          </div>
          <Button type="submit" look="primary" isDisabled={dropReason.trim() === ''}>
            {text('claims.bulk.drop')}
          </Button>
          <Button onPress={() => setDropReason(null)}>{text('common.cancel')}</Button>
        </form>
      </div>
    );
  return (
    <div className={styles['bar']} role="group" aria-label={text('claims.bulk')}>
      {chosen}
      {!isReadOnly && (
        <>
          <Menu
            label={text('claims.axis.workStates')}
            entries={workStates.map((workState) => ({
              id: workState,
              title: text(`workState.${workState}`),
              run: () => (workState === 'dropped' ? setDropReason('') : onChange({ workState })),
            }))}
          >
            <Button isDisabled={isBusy}>{text('claims.bulk.state')}</Button>
          </Menu>
          <Menu
            label={text('claims.axis.kinds')}
            entries={claimKinds.map((kind) => ({
              id: kind,
              title: text(`claimKind.${kind}`),
              run: () => onChange({ kind }),
            }))}
          >
            <Button isDisabled={isBusy}>{text('claims.bulk.kind')}</Button>
          </Menu>
          <PopoverButton
            trigger={<Button isDisabled={isBusy}>{text('claims.bulk.claimant')}</Button>}
            label={text('claims.bulk.claimant')}
          >
            {(close) => (
              <BulkText
                label={text('claims.axis.claimants')}
                suggestions={(claimants.data?.claimants ?? []).map(({ name }) => name)}
                verbs={[
                  {
                    title: text('claims.bulk.setClaimant'),
                    run: (claimant) => {
                      onChange({ claimant });
                      close();
                    },
                  },
                ]}
              />
            )}
          </PopoverButton>
          <PopoverButton
            trigger={<Button isDisabled={isBusy}>{text('claims.bulk.tags')}</Button>}
            label={text('claims.bulk.tags')}
          >
            {(close) => (
              <BulkText
                label={text('claims.bulk.tag')}
                suggestions={tagNames}
                verbs={[
                  {
                    title: text('claims.bulk.addTag'),
                    run: (tag) => {
                      onChange({ addTags: [tag] });
                      close();
                    },
                  },
                  {
                    title: text('claims.bulk.removeTag'),
                    run: (tag) => {
                      onChange({ removeTags: [tag] });
                      close();
                    },
                  },
                ]}
              />
            )}
          </PopoverButton>
        </>
      )}
      {!isReadOnly && onSplit && (
        <Button isDisabled={isBusy} onPress={onSplit}>
          {text('shape.splitShort')}
        </Button>
      )}
      {!isReadOnly && onMerge && (
        <Button shortcut="m" isDisabled={isBusy} onPress={onMerge}>
          {text('shape.mergeShort')}
        </Button>
      )}
      <span className={styles['space']} />
      <Button icon="copy" shortcut="mod+c" onPress={onCopy}>
        {text('common.copy')}
      </Button>
      <IconButton icon="close" label={text('claims.bulk.clear')} shortcut="Escape" onPress={onClear} />
    </div>
  );
}
