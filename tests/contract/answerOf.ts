import type { ErrorCode } from '#shared/contract/errors.ts';

/** A response as `[status, code]`; the code is `ok` for a success. */
export async function answerOf(response: Response): Promise<readonly [number, ErrorCode | 'ok']> {
  const result = (await response.json()) as { ok: true } | { ok: false; error: { code: ErrorCode } };
  return [response.status, result.ok ? 'ok' : result.error.code];
}
