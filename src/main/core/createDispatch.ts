import type { ZodError } from 'zod';
import { contract, isMethodName, type MethodName } from '#shared/contract/contract.ts';
import { contractError, type ContractError, HypecheckError } from '#shared/contract/errors.ts';
import type { Method } from '#shared/contract/Method.ts';
import type { Result } from '#shared/contract/Result.ts';
import type { Caller, Core } from './Core.ts';
import type { Ports } from './ports.ts';

/** Does what a method promises; the input is validated already. */
export type Handle = (method: MethodName, input: unknown, caller: Caller) => Promise<unknown>;

/** What does not fit, in words, without the values: they may be confidential. */
function explainMisfit(error: ZodError): ContractError {
  const told = error.issues.slice(0, 5).map((issue) => {
    const where = issue.path.map(String).join('.');
    return where === '' ? issue.message : `${where}: ${issue.message}`;
  });
  return contractError('invalid-input', { reason: `${told.join('; ')}.` });
}

/**
 * The one road into the core: finds the method, checks who may call it, validates, handles, answers a result. The
 * only place that catches everything; what is not the contract's own error goes to the logger under a reference.
 */
export function createDispatch(
  handle: Handle,
  state: {
    readonly hasCasebook: boolean;
    readonly hasDesk?: boolean;
    readonly isReadOnly: boolean;
    readonly areOutputsChecked: boolean;
  },
  ports: Pick<Ports, 'logger' | 'ids' | 'explain'>,
): Core['dispatch'] {
  const refuse = (code: ContractError['code'], details?: ContractError['details']): Result<never> => ({
    ok: false,
    error: contractError(code, details),
  });
  return async (name, input, caller) => {
    if (!isMethodName(name)) return refuse('unknown-method', { method: name.slice(0, 100) });
    const method: Method = contract[name];
    if (method.reach === 'terminal' && caller.reach !== 'terminal') {
      return refuse('forbidden', {
        reason: `“${name}” names files of this machine and can be called from a terminal only.`,
      });
    }
    if (method.needs === 'desk' && !state.hasDesk) {
      return refuse('forbidden', { reason: `“${name}” is answered by the desk, where windows are.` });
    }
    if (method.needs === 'casebook' && !state.hasCasebook) return refuse('needs-casebook', { method: name });
    if (method.effect === 'write' && state.isReadOnly) return refuse('read-only');
    const parsed = method.input.safeParse(input);
    if (!parsed.success) return { ok: false, error: explainMisfit(parsed.error) };
    try {
      const value = await handle(name, parsed.data, caller);
      return { ok: true, value: state.areOutputsChecked ? method.output.parse(value) : value };
    } catch (thrown) {
      const error = ports.explain(thrown);
      if (error instanceof HypecheckError) return { ok: false, error: error.error };
      const reference = ports.ids.next();
      ports.logger.error(`${name} ${reference}`, error);
      return refuse('internal', { reference });
    }
  };
}
