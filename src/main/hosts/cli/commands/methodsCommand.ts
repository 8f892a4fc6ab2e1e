import { z } from 'zod';
import { contract, isMethodName, type MethodName } from '#shared/contract/contract.ts';
import { HypecheckError } from '#shared/contract/errors.ts';
import type { Method } from '#shared/contract/Method.ts';
import type { Command } from '#hosts/cli/Command.ts';

/** `hypecheck methods`: the contract, for programs that call it. */
export const methodsCommand: Command = {
  name: 'methods',
  usage: '[METHOD…]',
  summary:
    'Prints every method that `call` takes, or those named, with the JSON Schemas of input and output.',
  notes: [
    'effect: read or write. needs: casebook or nothing. reach: terminal where a window cannot call it.',
    'In the schema of an input, what has a default may be left out.',
  ],
  positionals: { min: 0, max: 1_000 },
  options: {},
  run: async ({ positionals }) => {
    const names = positionals.length === 0 ? Object.keys(contract) : positionals;
    const methods = names.map((name) => {
      if (!isMethodName(name)) throw new HypecheckError('unknown-method', { method: name });
      return describe(name);
    });
    return { result: { ok: true, value: { methods } }, text: `${JSON.stringify(methods, null, 2)}\n` };
  },
};

function describe(name: MethodName) {
  const { input, output, ...about }: Method = contract[name];
  return {
    name,
    ...about,
    input: z.toJSONSchema(input, { io: 'input' }),
    output: z.toJSONSchema(output, { io: 'output' }),
  };
}
