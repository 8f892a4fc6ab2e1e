import type { Result } from '#shared/contract/Result.ts';

type HostFiles = { readonly take: (file: File) => Promise<string | null> };

/** What Electron's preload brings (src/preload/preload.ts); in a browser it is not there. */
const hostFiles = (globalThis as { readonly hypecheckFiles?: HostFiles }).hypecheckFiles;

/** Whether the host has windows of its own, and asks by itself before one with unstored words is closed. */
export const hasOwnWindows = hostFiles !== undefined;

/** Hands a file to the program by its path; null where there is no such way and its bytes must be sent. */
export async function takeByPath(file: Blob): Promise<Result<unknown> | null> {
  if (!hostFiles || !(file instanceof File)) return null;
  const answer = await hostFiles.take(file);
  return answer === null ? null : (JSON.parse(answer) as Result<unknown>);
}

/** Whether a dropped folder is a casebook that the host can open. */
export const isHostCasebook = (name: string): boolean => hasOwnWindows && name.endsWith('.hypecheck');
