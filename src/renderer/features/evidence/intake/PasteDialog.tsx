import { type ClipboardEvent, useId, useState } from 'react';
import { documentRoles, type DocumentRole } from '#shared/domain/document/DocumentRole.ts';
import { useText } from '#renderer/i18n/useText.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import { Segments } from '#renderer/ui/Segments.tsx';
import { startImport } from './imports.ts';
import { type Pasted, titleOf, toPastedFile } from './pastedDocument.ts';
import styles from './PasteDialog.module.css';

/** Makes a document of pasted text: what it is called, what it is, and whether its form is kept. */
export function PasteDialog({
  begin,
  role: suggestedRole,
  onClose,
}: {
  readonly begin: Pasted;
  /** What it is taken for unless another role is chosen. */
  readonly role: DocumentRole;
  readonly onClose: () => void;
}) {
  const text = useText();
  const id = useId();
  const [{ plain, html }, setPasted] = useState(begin);
  const [keepsForm, setKeepsForm] = useState(true);
  const [typedTitle, setTitle] = useState<string | null>(null);
  const [role, setRole] = useState(suggestedRole);
  const title = typedTitle ?? titleOf(plain);
  const paste = (event: ClipboardEvent) => {
    const page = event.clipboardData.getData('text/html');
    // Into a text that is being typed goes plain text, as everywhere.
    if (page === '' || plain.trim() !== '') return;
    event.preventDefault();
    setPasted({ plain: event.clipboardData.getData('text/plain'), html: page });
  };
  const send = () => {
    startImport(role, [toPastedFile({ plain, html: keepsForm ? html : null }, title)]);
    onClose();
  };
  return (
    <Dialog title={text('evidence.paste.title')} isOpen onClose={onClose} width={640}>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          if (plain.trim() !== '') send();
        }}
      >
        <div className={styles['words']}>
          <label htmlFor={id} className={styles['label']}>
            {text('evidence.paste.words')}
          </label>
          <textarea
            id={id}
            className={styles['area']}
            value={plain}
            readOnly={html !== null && keepsForm}
            placeholder={text('evidence.paste.hint')}
            onPaste={paste}
            onChange={(event) => setPasted({ plain: event.target.value, html: null })}
            dir="auto"
            autoFocus
          />
        </div>
        {html !== null && (
          <Checkbox isSelected={keepsForm} onChange={setKeepsForm}>
            {text('evidence.paste.keepsForm')}
          </Checkbox>
        )}
        <Field label={text('evidence.field.title')} value={title} onChange={setTitle} maxLength={200} />
        <div className={styles['end']}>
          <Segments
            label={text('evidence.field.role')}
            value={role}
            choices={documentRoles
              .toReversed()
              .map((value) => ({ value, label: text(`documentRole.${value}`) }))}
            onChange={setRole}
          />
          <span className={styles['space']} />
          <Button onPress={onClose}>{text('common.cancel')}</Button>
          <Button look="primary" type="submit" isDisabled={plain.trim() === ''}>
            {text('evidence.paste.send')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
