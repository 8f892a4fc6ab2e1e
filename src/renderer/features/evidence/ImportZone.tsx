import { useEffect, useRef, useState } from 'react';
import type { DocumentRole } from '#shared/domain/document/DocumentRole.ts';
import { useRead } from '#renderer/api/useRead.ts';
import { useActions } from '#renderer/desk/actions.ts';
import { notify } from '#renderer/desk/notices.ts';
import { usePlace } from '#renderer/desk/place.ts';
import { useText } from '#renderer/i18n/useText.ts';
import { DropOverlay } from './intake/DropOverlay.tsx';
import { gatherChosen } from './intake/gatherFiles.ts';
import { startImport } from './intake/imports.ts';
import { PasteDialog } from './intake/PasteDialog.tsx';
import type { Pasted } from './intake/pastedDocument.ts';
import styles from './ImportZone.module.css';

const nothing: Pasted = { plain: '', html: null };

/** Lets files, folders and pasted text in, wherever on the desk they are dropped or pasted, and from the palette. */
export function ImportZone() {
  const text = useText();
  const { screen, claim } = usePlace();
  const desk = useRead('desk.get', {});
  const isReadOnly = desk.data?.casebook?.isReadOnly ?? true;
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const role = useRef<DocumentRole>('evidence');
  const [pasting, setPasting] = useState<{ readonly begin: Pasted; readonly role: DocumentRole } | null>(
    null,
  );

  const choose = (input: HTMLInputElement | null, as: DocumentRole) => {
    role.current = as;
    input?.click();
  };
  const group = text('evidence.group.import');
  useActions([
    {
      id: 'evidence.import',
      title: text('evidence.action.import'),
      group,
      keys: ['mod+i'],
      isEnabled: !isReadOnly,
      run: () => choose(files.current, 'evidence'),
    },
    {
      id: 'evidence.importStory',
      title: text('evidence.action.importStory'),
      group,
      keys: ['mod+shift+i'],
      isEnabled: !isReadOnly,
      run: () => choose(files.current, 'story'),
    },
    {
      id: 'evidence.importFolder',
      title: text('evidence.action.importFolder'),
      group,
      isEnabled: !isReadOnly,
      run: () => choose(folder.current, 'evidence'),
    },
    {
      id: 'evidence.paste',
      title: text('evidence.action.paste'),
      group,
      isEnabled: !isReadOnly,
      run: () => setPasting({ begin: nothing, role: 'evidence' }),
    },
    {
      id: 'evidence.pasteStory',
      title: text('evidence.action.pasteStory'),
      group,
      isEnabled: !isReadOnly,
      run: () => setPasting({ begin: nothing, role: 'story' }),
    },
  ]);

  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      if (event.defaultPrevented || !event.clipboardData || isTyping(event.target)) return;
      const pasted = [...event.clipboardData.files];
      const plain = event.clipboardData.getData('text/plain');
      const isText = (screen === 'evidence' || screen === 'story') && plain.trim() !== '';
      if (pasted.length === 0 && !isText) return;
      event.preventDefault();
      if (isReadOnly) notify({ tone: 'error', text: text('evidence.link.refused.read-only') });
      // A page in the clipboard often brings a picture of itself along.
      else if (isText)
        setPasting({
          begin: { plain, html: event.clipboardData.getData('text/html') || null },
          // Beside a claim it is evidence that is sought.
          role: screen === 'story' && claim === undefined ? 'story' : 'evidence',
        });
      else startImport('evidence', gatherChosen(pasted));
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, [screen, claim, isReadOnly, text]);

  const take = (input: HTMLInputElement) => {
    if (input.files && input.files.length > 0) startImport(role.current, gatherChosen([...input.files]));
    // The same file can be chosen again.
    input.value = '';
  };
  return (
    <>
      <input
        ref={files}
        type="file"
        multiple
        className={styles['input']}
        tabIndex={-1}
        aria-hidden="true"
        data-import="files"
        onChange={(event) => take(event.currentTarget)}
      />
      <input
        ref={folder}
        type="file"
        multiple
        {...{ webkitdirectory: '' }}
        className={styles['input']}
        tabIndex={-1}
        aria-hidden="true"
        data-import="folder"
        onChange={(event) => take(event.currentTarget)}
      />
      <DropOverlay isReadOnly={isReadOnly} />
      {pasting && <PasteDialog {...pasting} onClose={() => setPasting(null)} />}
    </>
  );
}

/** Whether what is pasted belongs into a field; a text that is only read takes nothing in. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  !target.closest('[data-reading]') &&
  (target.isContentEditable || target.matches('input, textarea, select'));
