import { useEffect } from 'react';
import { storeFields } from '#renderer/api/unsaved.ts';
import { listActions, useAllActions } from '#renderer/desk/actions.ts';
import { useSettings } from '#renderer/desk/settings.ts';
import type { MenuTable } from '#shared/contract/menuTable.ts';

/** What a host with native menus can ask of the page (src/main/hosts/electron/openDeskWindow.ts). */
const forHost = {
  run: (id: string) =>
    listActions()
      .find((action) => action.id === id && action.isEnabled !== false)
      ?.run(),
  store: storeFields,
};

/**
 * Tells a host with native menus what can be done here, as the palette has it, and does what its menu asks for. Shows
 * nothing; a component of its own, for it is drawn anew with every change of what can be done.
 */
export function NativeMenu({ locale }: { readonly locale: 'en' | 'zh' }) {
  const actions = useAllActions();
  const { theme, locale: chosenLocale } = useSettings();
  const table = JSON.stringify({
    locale,
    chosen: { theme, locale: chosenLocale },
    actions: actions.map(({ id, title, group, keys, isEnabled = true }) => ({
      id,
      title,
      group,
      isEnabled,
      ...(keys?.[0] === undefined ? {} : { key: keys[0] }),
    })),
  } satisfies MenuTable);
  useEffect(() => {
    Object.assign(globalThis, { hypecheckDesk: forHost });
  }, []);
  useEffect(() => {
    // A screen offers its actions one after the other: only the last word is told.
    const timer = setTimeout(() => void tell(table), 50);
    return () => clearTimeout(timer);
  }, [table]);
  return null;
}

const tell = (body: string) => fetch('/host/menu', { method: 'POST', body }).catch(() => undefined);
