import type { Result } from '#shared/contract/Result.ts';
import { CallError, UnreachableError } from './call.ts';

/** Sends a file's bytes to the core; answers the id to import it by. Throws a CallError or an UnreachableError. */
export async function uploadFile(file: Blob, signal?: AbortSignal): Promise<string> {
  const response = await fetch('/upload', { method: 'POST', body: file, signal: signal ?? null }).catch(
    (error: unknown) => {
      if (signal?.aborted) throw error;
      throw new UnreachableError();
    },
  );
  const result = (await response.json()) as Result<{ readonly uploadId: string }>;
  if (!result.ok) throw new CallError(result.error);
  return result.value.uploadId;
}
