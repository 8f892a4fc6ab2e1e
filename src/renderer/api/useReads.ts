import { useQueries } from '@tanstack/react-query';
import type { InputOf, MethodName } from '#shared/contract/contract.ts';
import { call } from './call.ts';

/** Reads one method with many inputs; answers what is there already, in the order of the inputs. */
export const useReads = <Name extends MethodName>(method: Name, inputs: readonly InputOf<Name>[]) =>
  useQueries({
    queries: inputs.map((input) => ({ queryKey: [method, input], queryFn: () => call(method, input) })),
  });
