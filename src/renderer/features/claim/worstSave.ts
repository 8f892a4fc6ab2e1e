import type { SaveState } from '#renderer/api/useAutosave.ts';

/** Where what was typed into one field is, and why it was not stored. */
export type FieldSave = { readonly state: SaveState; readonly reason?: string | undefined };

const order: readonly SaveState[] = ['saved', 'saving', 'waiting', 'refused'];

/** What is to be told of many fields at once: the one that needs most care. */
export const worstSave = (saves: readonly FieldSave[]): FieldSave =>
  saves.reduce<FieldSave>(
    (worst, save) => (order.indexOf(save.state) > order.indexOf(worst.state) ? save : worst),
    { state: 'saved' },
  );
