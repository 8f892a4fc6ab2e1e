import { useEffect, useState } from 'react';
import type { DocumentRole } from '#shared/domain/document/DocumentRole.ts';
import { notify } from '#renderer/desk/notices.ts';
import { useText } from '#renderer/i18n/useText.ts';
import { Icon } from '#renderer/ui/Icon.tsx';
import { gatherDropped } from './gatherFiles.ts';
import { startImport } from './imports.ts';
import styles from './DropOverlay.module.css';

const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

const roleAt = (event: DragEvent): DocumentRole =>
  event.target instanceof Element && event.target.closest('[data-drop=story]') ? 'story' : 'evidence';

/** Says, while files are held over the desk, what letting go will do. */
export function DropOverlay({ isReadOnly }: { readonly isReadOnly: boolean }) {
  const text = useText();
  const [over, setOver] = useState<DocumentRole | null>(null);
  useEffect(() => {
    const drag = (event: DragEvent) => {
      if (!hasFiles(event) || !event.dataTransfer) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = isReadOnly ? 'none' : 'copy';
      setOver(roleAt(event));
    };
    const leave = (event: DragEvent) => {
      // Into nothing: out of the window.
      if (event.relatedTarget === null) setOver(null);
    };
    const drop = (event: DragEvent) => {
      if (!hasFiles(event) || !event.dataTransfer) return;
      event.preventDefault();
      setOver(null);
      if (isReadOnly) notify({ tone: 'error', text: text('evidence.link.refused.read-only') });
      else startImport(roleAt(event), gatherDropped(event.dataTransfer));
    };
    const escape = (event: KeyboardEvent) => {
      if (event.key === 'Escape') setOver(null);
    };
    addEventListener('dragenter', drag);
    addEventListener('dragover', drag);
    addEventListener('dragleave', leave);
    addEventListener('drop', drop);
    addEventListener('keydown', escape);
    return () => {
      removeEventListener('dragenter', drag);
      removeEventListener('dragover', drag);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', drop);
      removeEventListener('keydown', escape);
    };
  }, [isReadOnly, text]);
  if (over === null) return null;
  return (
    <div className={styles['overlay']}>
      {isReadOnly ? (
        <div className={styles['zone']}>{text('evidence.link.refused.read-only')}</div>
      ) : (
        <>
          <Zone role="evidence" isOver={over === 'evidence'} />
          <Zone role="story" isOver={over === 'story'} />
        </>
      )}
    </div>
  );
}

function Zone({ role, isOver }: { readonly role: DocumentRole; readonly isOver: boolean }) {
  const text = useText();
  return (
    <div className={`${styles['zone']} ${isOver ? styles['over'] : ''}`} data-drop={role}>
      <Icon name={role === 'story' ? 'story' : 'evidence'} />
      <span className={styles['title']}>{text(`evidence.drop.${role}`)}</span>
      <span>{text(`evidence.drop.${role}Meaning`)}</span>
    </div>
  );
}
