import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { InputOf, MethodName } from '#shared/contract/contract.ts';
import { call } from './call.ts';
import { refreshTopics } from './refreshTopics.ts';

/** Changes something through the contract. What changed comes back as an event; claims are also put in place at once. */
export function useWrite<Name extends MethodName>(method: Name) {
  const queries = useQueryClient();
  return useMutation({
    mutationKey: [method],
    mutationFn: (input: InputOf<Name>) => call(method, input),
    onSuccess: (value) => {
      if (isClaim(value)) queries.setQueryData(['claims.get', { id: value.id }], value);
      // The event may be late or the stream down: what this window shows must not depend on it.
      refreshTopics(queries, [
        'claims',
        'documents',
        'decisions',
        'sources',
        'casebook',
        'suggestions',
        'sentences',
      ]);
    },
  });
}

const isClaim = (value: unknown): value is { readonly id: string } =>
  typeof value === 'object' && value !== null && 'id' in value && 'appearances' in value && 'links' in value;
