import { contract, isMethodName, type MethodName } from '#shared/contract/contract.ts';
import { contractError, type ContractError } from '#shared/contract/errors.ts';
import type { Core } from '#core/Core.ts';
import type { Answer, Command, CommandCall } from '#hosts/cli/Command.ts';
import { mapInOrder } from '#hosts/cli/mapInOrder.ts';
import { parseJson } from '#hosts/cli/parseJson.ts';
import { readInputText } from '#hosts/cli/readInputText.ts';
import { readLines, type InputLine } from '#hosts/cli/readLines.ts';
import { usageError } from '#hosts/cli/usageError.ts';
import { withCore } from '#hosts/cli/withCore.ts';

const lineLimitBytes = 64 * 1024 * 1024;
const linesAtOnce = 16;
const prefix = 'analyze.';

/** `hypecheck analyze`: a pure question, once or a million times. */
export const analyzeCommand: Command = {
  name: 'analyze',
  usage: 'NAME [JSON] [--jsonl]',
  summary: 'Runs an analysis without a casebook and prints its answer as JSON.',
  notes: [
    `Analyses: ${names().join(', ')}. \`hypecheck methods analyze.NAME\` prints the schemas.`,
    'The input is JSON from the argument or from standard input.',
    'With --jsonl every line of standard input is one input, every line of standard output its answer with the',
    'same id, in the same order. A line that fails answers {"id":…,"error":{"code":…,"message":…}} and stops',
    'nothing; the exit code stays 0. Empty lines are passed over.',
  ],
  positionals: { min: 1, max: 2 },
  options: { jsonl: { summary: 'One JSON object per line in, one per line out.' } },
  run: (call) => {
    const [given = '', json] = call.positionals;
    const method = given.startsWith(prefix) ? given : `${prefix}${given}`;
    if (!isMethodName(method))
      throw usageError(`There is no analysis “${given}”. There are: ${names().join(', ')}.`);
    if (call.options.has('jsonl') && json !== undefined)
      throw usageError('--jsonl reads standard input; it takes no JSON argument.');
    return withCore(call, { folder: null, isReadOnly: true }, ({ core }) =>
      call.options.has('jsonl') ? analyzeLines(call, core, method) : analyzeOnce(call, core, method, json),
    );
  },
};

function names(): readonly string[] {
  return Object.keys(contract)
    .filter((name) => name.startsWith(prefix))
    .map((name) => name.slice(prefix.length));
}

async function analyzeOnce(
  call: CommandCall,
  core: Core,
  method: MethodName,
  json: string | undefined,
): Promise<Answer> {
  const input = parseJson(json === undefined || json === '-' ? await readInputText(call.terminal) : json);
  const result = await core.dispatch(method, input, { who: call.who, reach: 'terminal' });
  return result.ok ? { result, text: `${JSON.stringify(result.value, null, 2)}\n` } : { result };
}

async function analyzeLines(call: CommandCall, core: Core, method: MethodName): Promise<Answer> {
  const lines = readLines(call.terminal.input, lineLimitBytes);
  const count = await mapInOrder(
    lines,
    linesAtOnce,
    (line) => answerLine(line, core, method, call.who),
    (answer) => (answer === undefined ? Promise.resolve() : call.terminal.write(`${answer}\n`)),
  );
  return { result: { ok: true, value: { lines: count } }, isPrinted: true };
}

async function answerLine(
  line: InputLine,
  core: Core,
  method: MethodName,
  who: string,
): Promise<string | undefined> {
  if ('tooLong' in line)
    return failedLine(null, contractError('too-large', { size: line.tooLong, limit: lineLimitBytes }));
  if (line.text.trim() === '') return undefined;
  let input: unknown;
  try {
    input = JSON.parse(line.text);
  } catch {
    return failedLine(null, contractError('not-json'));
  }
  const result = await core.dispatch(method, input, { who, reach: 'terminal' });
  return result.ok ? JSON.stringify(result.value) : failedLine(idOf(input), result.error);
}

const idOf = (input: unknown): unknown =>
  typeof input === 'object' && input !== null && 'id' in input ? input.id : null;

const failedLine = (id: unknown, { code, message }: ContractError): string =>
  JSON.stringify({ id, error: { code, message } });
