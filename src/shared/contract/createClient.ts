import type { InputOf, MethodName, OutputOf } from './contract.ts';
import type { Result } from './Result.ts';

/** Carries a call to the core and its answer back, whatever lies between. */
export type Transport = (method: string, input: unknown) => Promise<Result<unknown>>;

/** Calls a method by name, typed by the contract. */
export type Client = <Name extends MethodName>(
  method: Name,
  input: InputOf<Name>,
) => Promise<Result<OutputOf<Name>>>;

/** A typed client over a transport. The far side validates; types here are for the caller. */
export function createClient(transport: Transport): Client {
  return (method, input) => transport(method, input) as Promise<Result<OutputOf<typeof method>>>;
}
