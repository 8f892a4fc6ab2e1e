import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { IntlProvider } from 'react-intl';
import { type ConnectionState, followEvents } from '#renderer/api/connection.ts';
import { hasOwnWindows } from '#renderer/api/hostFiles.ts';
import { refreshTopics } from '#renderer/api/refreshTopics.ts';
import { handleKey } from '#renderer/desk/keys.ts';
import { formatLocale } from '#renderer/desk/formatLocale.ts';
import { useSettings } from '#renderer/desk/settings.ts';
import { messages } from '#renderer/i18n/messages.ts';
import { LocaleProvider } from '#renderer/ui/LocaleProvider.tsx';
import { Frame } from './Frame.tsx';
import { NativeMenu } from './NativeMenu.tsx';

/** The language of the window: as chosen, else the system's where there is a translation. */
function useLocale(): 'en' | 'zh' {
  const { locale } = useSettings();
  if (locale !== 'system') return locale;
  return navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

/** Sets light or dark on the page, as chosen or as the system has it. */
function useTheme(): void {
  const { theme } = useSettings();
  useEffect(() => {
    const media = matchMedia('(prefers-color-scheme: dark)');
    const apply = () => {
      const isDark = theme === 'dark' || (theme === 'system' && media.matches);
      document.documentElement.dataset['theme'] = isDark ? 'dark' : 'light';
    };
    apply();
    media.addEventListener('change', apply);
    return () => media.removeEventListener('change', apply);
  }, [theme]);
}

/** Keeps what is shown in step with the core, and tells whether it can be reached. */
function useConnection(): ConnectionState {
  const queries = useQueryClient();
  const [state, setState] = useState<ConnectionState>('connected');
  useEffect(() => {
    const controller = new AbortController();
    void followEvents(
      { onEvents: (topics) => refreshTopics(queries, topics), onState: setState },
      controller.signal,
    );
    return () => controller.abort();
  }, [queries]);
  return state;
}

/** The desk: language, colours, keys and the connection around the frame. */
export function App() {
  const locale = useLocale();
  useTheme();
  const connection = useConnection();
  useEffect(() => {
    document.documentElement.lang = locale === 'zh' ? 'zh-Hans' : 'en';
  }, [locale]);
  useEffect(() => {
    addEventListener('keydown', handleKey);
    return () => removeEventListener('keydown', handleKey);
  }, []);
  const habits = formatLocale(locale, navigator.languages);
  return (
    <IntlProvider locale={habits} messages={messages[locale]} defaultLocale="en">
      <LocaleProvider locale={habits}>
        {hasOwnWindows && <NativeMenu locale={locale} />}
        <Frame connection={connection} />
      </LocaleProvider>
    </IntlProvider>
  );
}
