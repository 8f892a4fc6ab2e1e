import { HypecheckError } from '#shared/contract/errors.ts';

/** The value, or `not-found` with what was looked for. */
export function found<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new HypecheckError('not-found', { what });
  return value;
}
