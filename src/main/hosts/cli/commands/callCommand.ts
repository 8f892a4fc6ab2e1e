import { resolve } from 'node:path';
import { contract, isMethodName } from '#shared/contract/contract.ts';
import { HypecheckError } from '#shared/contract/errors.ts';
import type { Method } from '#shared/contract/Method.ts';
import type { Command, CommandCall } from '#hosts/cli/Command.ts';
import { parseJson } from '#hosts/cli/parseJson.ts';
import { readInputText } from '#hosts/cli/readInputText.ts';
import { withCore } from '#hosts/cli/withCore.ts';

/** `hypecheck call`: any method of the contract. */
export const callCommand: Command = {
  name: 'call',
  usage: 'DIR METHOD [JSON]',
  summary: 'Calls a method of the contract on the casebook DIR and prints what it answers as JSON.',
  notes: [
    'The input is JSON from the argument, or from standard input where the argument is missing or “-”.',
    '`hypecheck methods` lists the methods with their schemas.',
  ],
  positionals: { min: 2, max: 3 },
  options: {},
  run: async (call) => {
    const [dir = '', name = ''] = call.positionals;
    if (!isMethodName(name)) throw new HypecheckError('unknown-method', { method: name });
    const method: Method = contract[name];
    const input = withWhy(await readInput(call, method), method, call.why);
    const result = await withCore(
      call,
      {
        folder: method.needs === 'nothing' ? null : resolve(dir),
        isReadOnly: method.effect === 'read' || call.isReadOnly,
      },
      ({ core }) => core.dispatch(name, input, { who: call.who, reach: 'terminal' }),
    );
    return result.ok ? { result, text: `${JSON.stringify(result.value, null, 2)}\n` } : { result };
  },
};

async function readInput({ positionals, terminal }: CommandCall, method: Method): Promise<unknown> {
  const [, , json] = positionals;
  if (json !== undefined && json !== '-') return parseJson(json);
  // Scripts often leave standard input open without meaning to say anything; a method without input does not wait for it.
  if (json === undefined && (!terminal.isFed || takesNothing(method))) return {};
  const text = await readInputText(terminal);
  return text.trim() === '' ? {} : parseJson(text);
}

const takesNothing = ({ input }: Method): boolean =>
  'shape' in input && Object.keys(input.shape as object).length === 0;

/** `--why` goes into the input of a method that takes a reason, unless the input gives one itself. */
function withWhy(input: unknown, { input: schema }: Method, why: string | undefined): unknown {
  const hasWhy = 'shape' in schema && Object.hasOwn(schema.shape as object, 'why');
  if (why === undefined || !hasWhy || typeof input !== 'object' || input === null) return input;
  return { why, ...input };
}
