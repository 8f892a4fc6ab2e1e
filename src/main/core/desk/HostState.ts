import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { menuTableSchema } from '#shared/contract/menuTable.ts';

const stateSchema = z.object({
  /** The language of the window that was in front last; null before there was one. */
  locale: menuTableSchema.shape.locale.nullable().catch(null),
  chosen: menuTableSchema.shape.chosen.catch({ theme: 'system', locale: 'system' }),
  /** Where each window was, by its number; in pixels of the screen. */
  places: z
    .record(
      z.string().regex(/^\d+$/),
      z.object({
        x: z.int(),
        y: z.int(),
        width: z.int().min(200).max(20_000),
        height: z.int().min(200).max(20_000),
        isMaximized: z.boolean(),
      }),
    )
    .catch({}),
});

/** A rectangle in pixels of the screen. */
export type Rectangle = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** Where a window was. */
export type Place = Rectangle & { readonly isMaximized: boolean };

/** What a host with windows remembers: language and colours for menus and new windows, and where windows were. */
export type HostState = z.output<typeof stateSchema>;

/** Reads it from this file; what is missing or broken is as at the first start. */
export function readHostState(path: string): HostState {
  try {
    return stateSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return stateSchema.parse({});
  }
}

/** Writes it, beside and renamed. That it cannot be written hinders nobody. */
export function writeHostState(path: string, state: HostState): void {
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    writeFileSync(`${path}.unfinished`, JSON.stringify(state), { mode: 0o600 });
    renameSync(`${path}.unfinished`, path);
  } catch (error) {
    process.emitWarning(`Where the windows are could not be written: ${String(error)}`);
  }
}

/** Whether enough of a window would be seen on one of these screens to take hold of it. */
export const isOnScreen = (place: Rectangle, screens: readonly Rectangle[]): boolean =>
  screens.some(
    ({ x, y, width, height }) =>
      Math.min(place.x + place.width, x + width) - Math.max(place.x, x) >= 100 &&
      place.y >= y - 10 &&
      place.y <= y + height - 50,
  );
