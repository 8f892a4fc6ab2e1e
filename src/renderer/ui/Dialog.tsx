import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import styles from './Dialog.module.css';

/** A panel over the desk, for the palette, the keys, and what needs an answer before it goes on. Escape closes it. */
export function Dialog({
  title,
  children,
  isOpen,
  onClose,
  isTitleHidden = false,
  width = 560,
}: {
  readonly title: string;
  readonly children: ReactNode;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly isTitleHidden?: boolean;
  readonly width?: number;
}) {
  return (
    <ModalOverlay
      className={styles['overlay'] ?? ''}
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      isDismissable
    >
      <Modal className={styles['modal'] ?? ''} style={{ width }}>
        <AriaDialog className={styles['dialog'] ?? ''}>
          <Heading slot="title" className={isTitleHidden ? 'visually-hidden' : (styles['title'] ?? '')}>
            {title}
          </Heading>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
