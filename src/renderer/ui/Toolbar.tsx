import type { ReactNode } from 'react';
import { Toolbar as AriaToolbar } from 'react-aria-components';

/** Buttons that belong together: one stop for Tab, the arrow keys go from one to the next. */
export function Toolbar({
  label,
  className,
  children,
}: {
  readonly label: string;
  readonly className: string | undefined;
  readonly children: ReactNode;
}) {
  return (
    <AriaToolbar className={className ?? ''} aria-label={label}>
      {children}
    </AriaToolbar>
  );
}
