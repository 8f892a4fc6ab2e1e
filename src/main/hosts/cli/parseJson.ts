import { HypecheckError } from '#shared/contract/errors.ts';

/** The value of a JSON text; throws `not-json`. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new HypecheckError('not-json');
  }
}
