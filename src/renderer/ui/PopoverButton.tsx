import type { ReactElement, ReactNode } from 'react';
import { Dialog, DialogTrigger, Popover } from 'react-aria-components';
import styles from './Popover.module.css';

/** A button with a small panel behind it; Escape or a press outside closes the panel and gives the focus back. */
export function PopoverButton({
  trigger,
  label,
  children,
  width = 280,
}: {
  /** The button. */
  readonly trigger: ReactElement;
  /** What the panel is, for those who do not see where it belongs. */
  readonly label: string;
  readonly children: (close: () => void) => ReactNode;
  readonly width?: number;
}) {
  return (
    <DialogTrigger>
      {trigger}
      <Popover className={styles['popover'] ?? ''} offset={4} style={{ width }}>
        <Dialog className={styles['dialog'] ?? ''} aria-label={label}>
          {({ close }) => children(close)}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
