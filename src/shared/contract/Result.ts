import type { ContractError } from './errors.ts';

/** What every call answers: the value, or what went wrong. */
export type Result<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: ContractError };
