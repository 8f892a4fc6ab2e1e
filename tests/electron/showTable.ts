import type { MenuItemConstructorOptions } from 'electron';
import { expect } from 'vitest';
import type { MenuTable } from '#shared/contract/menuTable.ts';
import { type BuiltApp, originOf } from '#tests/electron/startBuiltApp.ts';

/** A table of actions as the desk tells it. */
export const exampleTable: MenuTable = {
  locale: 'en',
  chosen: { theme: 'system', locale: 'system' },
  actions: [
    { id: 'help.palette', title: 'Find a command', group: 'Help', key: 'mod+k', isEnabled: true },
    { id: 'edit.undo', title: 'Undo', group: 'Edit', key: 'mod+z', isEnabled: true },
    { id: 'edit.redo', title: 'Redo', group: 'Edit', key: 'mod+shift+z', isEnabled: false },
    { id: 'go.story', title: 'Go to the story', group: 'Go to', key: 'mod+1', isEnabled: true },
    { id: 'view.theme.dark', title: 'Use dark colours', group: 'View', isEnabled: true },
    { id: 'claim.next', title: 'Next claim & its passage', group: 'Claims', key: 'j', isEnabled: true },
    { id: 'brief.export.pdf', title: 'Save as PDF', group: 'Brief', key: 'mod+p', isEnabled: true },
  ],
};

/** Tells the host a window's table of actions, as its page does; answers the status. */
export async function showTable(
  app: BuiltApp,
  index: number,
  table: unknown = exampleTable,
): Promise<number> {
  const origin = originOf(app.windowAt(index));
  const answer = await app.session?.request(`${origin}/host/menu`, {
    method: 'POST',
    headers: { origin },
    body: typeof table === 'string' ? table : JSON.stringify(table),
  });
  return answer?.status ?? 0;
}

/** The items of a menu of the menu bar. */
export function itemsOf(app: BuiltApp, label: string): readonly MenuItemConstructorOptions[] {
  const found = app.record.menu?.find((each) => each.label === label);
  expect(found, `no menu ${label}`).toBeDefined();
  return (found?.submenu ?? []) as MenuItemConstructorOptions[];
}

/** Chooses an item of a menu by its words. */
export function choose(items: readonly MenuItemConstructorOptions[], label: string): void {
  const found = items.find((each) => each.label === label);
  expect(found, `no item ${label}`).toBeDefined();
  found?.click?.({} as never, undefined, {} as never);
}
