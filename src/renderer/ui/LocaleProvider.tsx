import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';

/** Tells the components which language's habits to follow. */
export function LocaleProvider({
  locale,
  children,
}: {
  readonly locale: 'en' | 'zh';
  readonly children: ReactNode;
}) {
  return <I18nProvider locale={locale === 'zh' ? 'zh-CN' : 'en-GB'}>{children}</I18nProvider>;
}
