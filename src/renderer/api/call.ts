import { createClient } from '#shared/contract/createClient.ts';
import type { InputOf, MethodName, OutputOf } from '#shared/contract/contract.ts';
import type { ContractError } from '#shared/contract/errors.ts';
import type { Result } from '#shared/contract/Result.ts';

/** The core cannot be reached: the program was closed, or is being started again. */
export class UnreachableError extends Error {
  constructor() {
    super('unreachable');
    this.name = 'UnreachableError';
  }
}

/** A call that the core answered with an error. */
export class CallError extends Error {
  readonly error: ContractError;

  constructor(error: ContractError) {
    super(error.message);
    this.name = 'CallError';
    this.error = error;
  }
}

const clientWith = (signal: AbortSignal | undefined) =>
  createClient(async (method, input) => {
    const response = await fetch(`/rpc/${method}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(input),
      signal: signal ?? null,
    }).catch(() => {
      throw new UnreachableError();
    });
    return (await response.json().catch(() => {
      throw new UnreachableError();
    })) as Result<unknown>;
  });

/** Calls a method of the contract; throws a CallError or an UnreachableError. The signal gives the answer up. */
export async function call<Name extends MethodName>(
  method: Name,
  input: InputOf<Name>,
  signal?: AbortSignal,
): Promise<OutputOf<Name>> {
  const result = await clientWith(signal)(method, input);
  if (!result.ok) throw new CallError(result.error);
  return result.value;
}
