import type { MethodName, OutputOf, ParsedInputOf } from '#shared/contract/contract.ts';
import type { Context } from './Context.ts';

/** Handles one method: validated input in, output or a thrown HypecheckError out. */
export type Handler<Name extends MethodName> = (
  context: Context,
  input: ParsedInputOf<Name>,
) => Promise<OutputOf<Name>>;

/** One handler for each of these methods; a missing or wrong one does not compile. */
export type Handlers<Name extends MethodName> = { readonly [N in Name]: Handler<N> };
