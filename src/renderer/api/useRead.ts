import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { InputOf, MethodName } from '#shared/contract/contract.ts';
import { call } from './call.ts';

/** Reads through the contract and stays in step: every event of the core makes what it concerns be read again. */
export function useRead<Name extends MethodName>(
  method: Name,
  input: InputOf<Name>,
  options: {
    readonly isEnabled?: boolean;
    readonly keepsPrevious?: boolean;
    /** Reads again after this time: for what no event tells of. */
    readonly everyMs?: number;
  } = {},
) {
  return useQuery({
    queryKey: [method, input],
    queryFn: () => call(method, input),
    enabled: options.isEnabled ?? true,
    ...(options.everyMs === undefined ? {} : { refetchInterval: options.everyMs }),
    ...(options.keepsPrevious ? { placeholderData: keepPreviousData } : {}),
  });
}
