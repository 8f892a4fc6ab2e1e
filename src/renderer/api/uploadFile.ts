import type { Result } from '#shared/contract/Result.ts';
import { CallError, UnreachableError } from './call.ts';
import { takeByPath } from './hostFiles.ts';

/**
 * Hands a file to the core, by its path where the host knows it, else byte by byte; answers the id to import it by.
 * Throws a CallError or an UnreachableError.
 */
export async function uploadFile(file: Blob, signal?: AbortSignal): Promise<string> {
  const result = (await takeByPath(file)) ?? (await send(file, signal));
  if (!result.ok) throw new CallError(result.error);
  return (result.value as { readonly uploadId: string }).uploadId;
}

async function send(file: Blob, signal: AbortSignal | undefined): Promise<Result<unknown>> {
  const response = await fetch('/upload', { method: 'POST', body: file, signal: signal ?? null }).catch(
    (error: unknown) => {
      if (signal?.aborted) throw error;
      throw new UnreachableError();
    },
  );
  return (await response.json()) as Result<unknown>;
}
