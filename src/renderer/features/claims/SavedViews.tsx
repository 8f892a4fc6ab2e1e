import { memo, useState } from 'react';
import { useText } from '#renderer/i18n/useText.ts';
import { Button, IconButton } from '#renderer/ui/Button.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import { PopoverButton } from '#renderer/ui/PopoverButton.tsx';
import type { ClaimsView } from './claimsView.ts';
import { readSavedViews, savedViewsKey, withSavedView } from './savedViews.ts';
import { useStored } from './useStored.ts';
import styles from './SavedViews.module.css';

/** Filters and order under a name: taken up, saved, and deleted. */
export const SavedViews = memo(function SavedViews({
  casebookKey,
  readView,
  onApply,
}: {
  readonly casebookKey: string;
  /** Asked for when it is saved, so that typing a filter leaves the panel alone. */
  readonly readView: () => ClaimsView;
  readonly onApply: (view: ClaimsView) => void;
}) {
  const text = useText();
  const [stored, store] = useStored(savedViewsKey(casebookKey));
  const views = readSavedViews(stored);
  const [name, setName] = useState('');
  const save = () => {
    if (name.trim() === '') return;
    store(JSON.stringify(withSavedView(views, { name: name.trim(), view: readView() })));
    setName('');
  };
  return (
    <PopoverButton
      trigger={<IconButton icon="bookmark" label={text('claims.views')} />}
      label={text('claims.views')}
    >
      {(close) => (
        <>
          {views.length === 0 && <p className={styles['empty']}>{text('claims.views.empty')}</p>}
          <ul className={styles['views']}>
            {views.map((saved) => (
              <li key={saved.name} className={styles['view']}>
                <Button
                  look="plain"
                  onPress={() => {
                    onApply(saved.view);
                    close();
                  }}
                >
                  {saved.name}
                </Button>
                <IconButton
                  icon="trash"
                  label={text('claims.views.delete', { name: saved.name })}
                  onPress={() => store(JSON.stringify(views.filter((each) => each !== saved)))}
                />
              </li>
            ))}
          </ul>
          <form
            className={styles['form']}
            onSubmit={(event) => {
              event.preventDefault();
              save();
            }}
          >
            <Field
              label={text('claims.views.name')}
              value={name}
              onChange={setName}
              maxLength={80}
              autoFocus
            />
            <Button type="submit" isDisabled={name.trim() === ''}>
              {text('claims.views.save')}
            </Button>
          </form>
        </>
      )}
    </PopoverButton>
  );
});
