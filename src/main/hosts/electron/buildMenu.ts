import type { MenuItemConstructorOptions } from 'electron';
import { hostWords } from '#shared/contract/hostWords.ts';
import type { MenuTable } from '#shared/contract/menuTable.ts';

/** What the menu sets off. */
export type MenuDeeds = {
  readonly run: (actionId: string) => void;
  readonly newWindow: () => void;
  readonly open: () => void;
  readonly openKnown: (key: string) => void;
};

const electronKeys: Readonly<Record<string, string>> = { mod: 'CmdOrCtrl', shift: 'Shift', alt: 'Alt' };

/** `mod+shift+z` as `CmdOrCtrl+Shift+Z`; undefined for keys a menu cannot hold, such as single letters. */
function toAccelerator(key: string | undefined): string | undefined {
  if (key === undefined || !key.startsWith('mod+') || key === 'mod++') return undefined;
  return key
    .split('+')
    .map((part) => electronKeys[part] ?? (part.length === 1 ? part.toUpperCase() : part.replace('Arrow', '')))
    .join('+');
}

/** The native menu of a window: the actions of its palette, and what only the system can do. */
export function buildMenu(
  table: MenuTable,
  known: readonly { readonly key: string; readonly title: string }[],
  deeds: MenuDeeds,
  isMac: boolean,
): MenuItemConstructorOptions[] {
  const text = hostWords[table.locale];
  const groups = Map.groupBy(table.actions, ({ id }) => id.split('.')[0] ?? '');
  const itemsOf = (area: string): MenuItemConstructorOptions[] =>
    (groups.get(area) ?? []).map(({ id, title, key, isEnabled }) => {
      const accelerator = toAccelerator(key);
      return {
        id,
        label: title.replaceAll('&', '&&'),
        enabled: isEnabled,
        click: () => deeds.run(id),
        // The page handles its keys itself; the menu only shows them.
        ...(accelerator === undefined ? {} : { accelerator, registerAccelerator: false }),
      };
    });
  const areas = [...groups.keys()].filter((area) => !['edit', 'view', 'go', 'help'].includes(area));
  const recent = known.map(({ key, title }) => ({
    label: title.replaceAll('&', '&&'),
    click: () => deeds.openKnown(key),
  }));
  return [
    ...(isMac ? [{ role: 'appMenu' } as const] : []),
    {
      label: text.file,
      submenu: [
        {
          id: 'host.newWindow',
          label: text.newWindow,
          accelerator: 'CmdOrCtrl+Shift+N',
          click: deeds.newWindow,
        },
        { id: 'host.open', label: text.open, accelerator: 'CmdOrCtrl+O', click: deeds.open },
        { id: 'host.recent', label: text.recent, enabled: recent.length > 0, submenu: recent },
        { type: 'separator' },
        { label: text.close, role: 'close' },
        ...(isMac ? [] : [{ label: text.quit, role: 'quit' } as const]),
      ],
    },
    {
      label: text.edit,
      submenu: [
        ...itemsOf('edit'),
        { type: 'separator' },
        { label: text.cut, role: 'cut' },
        { label: text.copy, role: 'copy' },
        { label: text.paste, role: 'paste' },
        { label: text.selectAll, role: 'selectAll' },
      ],
    },
    { label: text.view, submenu: itemsOf('view') },
    { label: text.go, submenu: itemsOf('go') },
    {
      label: text.desk,
      submenu: areas.map((area) => ({ label: groups.get(area)?.[0]?.group ?? area, submenu: itemsOf(area) })),
    },
    { label: text.window, role: 'windowMenu' },
    { label: text.help, role: 'help', submenu: itemsOf('help') },
  ];
}
