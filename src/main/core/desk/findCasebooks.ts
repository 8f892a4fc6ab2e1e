import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { DeskSettings } from './createSettingsFile.ts';

/** A casebook that the desk can open. */
export type FoundCasebook = {
  readonly key: string;
  readonly folder: string;
  readonly title: string;
  /** Null for one that lies in the casebooks' folder and was never opened here. */
  readonly openedAt: string | null;
};

const ending = '.hypecheck';

/** The key by which windows name a casebook; tells nothing of where it lies. */
export const casebookKey = (folder: string): string =>
  createHash('sha256').update(resolve(folder)).digest('hex').slice(0, 32);

function isCasebook(folder: string): boolean {
  try {
    return statSync(join(folder, 'casebook.sqlite')).isFile();
  } catch {
    return false;
  }
}

function listFolders(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith(ending) && !name.startsWith('.'))
      .map((name) => join(folder, name));
  } catch {
    return [];
  }
}

/**
 * The casebooks opened before and those in the casebooks' folder, the newest first, then by title. One that is not
 * there now (a drive that is not plugged in) is left out, but not forgotten.
 */
export function findCasebooks(
  opened: DeskSettings['casebooks'],
  casebooksFolder: string,
): readonly FoundCasebook[] {
  const byKey = new Map<string, FoundCasebook>();
  const add = (folder: string, title: string, openedAt: string | null) => {
    const key = casebookKey(folder);
    if (!byKey.has(key) && isCasebook(folder)) byKey.set(key, { key, folder, title, openedAt });
  };
  for (const { folder, title, openedAt } of opened) add(folder, title, openedAt);
  for (const folder of listFolders(casebooksFolder)) add(folder, basename(folder, ending), null);
  return [...byKey.values()].sort(
    (a, b) => (b.openedAt ?? '').localeCompare(a.openedAt ?? '') || a.title.localeCompare(b.title),
  );
}
