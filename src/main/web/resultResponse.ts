import { httpStatusOf } from '#shared/contract/errors.ts';
import type { Result } from '#shared/contract/Result.ts';

/** A result as an uncached JSON response, with the HTTP status of its error unless the headers' meaning needs another. */
export function resultResponse(
  result: Result<unknown>,
  headers: Readonly<Record<string, string>> = {},
  status = result.ok ? 200 : httpStatusOf(result.error.code),
): Response {
  return new Response(JSON.stringify(result), {
    status,
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
      'Cross-Origin-Resource-Policy': 'same-origin',
      ...headers,
    },
  });
}
