import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';

/** Tells the components which language and region's habits to follow (BCP 47). */
export function LocaleProvider({
  locale,
  children,
}: {
  readonly locale: string;
  readonly children: ReactNode;
}) {
  return <I18nProvider locale={locale}>{children}</I18nProvider>;
}
