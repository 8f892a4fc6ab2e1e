import { resolve } from 'node:path';
import type { OutputOf } from '#shared/contract/contract.ts';
import type { Client } from '#shared/contract/createClient.ts';
import type { Result } from '#shared/contract/Result.ts';
import type { Answer, Command, CommandCall } from '#hosts/cli/Command.ts';
import { replaceFile } from '#hosts/cli/replaceFile.ts';
import { withCore } from '#hosts/cli/withCore.ts';

type Entry = OutputOf<'decisions.export'>['decisions'][number];

const pageSize = 1_000;

/** `hypecheck log`: the decision log for others to check. */
export const logCommand: Command = {
  name: 'log',
  usage: 'DIR [--out FILE]',
  summary: 'Prints the log of the casebook DIR, oldest first, one entry per line as JSON.',
  notes: ['Each line holds the entry as it is hashed, with its payload and salt where they are kept.'],
  positionals: { min: 1, max: 1 },
  options: { out: { value: 'FILE', summary: 'Write it into a file instead of standard output.' } },
  run: (call) =>
    withCore(call, { folder: resolve(call.positionals[0] ?? ''), isReadOnly: true }, ({ client }) =>
      writeLog(call, client),
    ),
};

async function writeLog(call: CommandCall, client: Client): Promise<Answer> {
  const out = call.options.find('out') ?? '-';
  if (out !== '-') {
    let result: Result<number> = { ok: true, value: 0 };
    await replaceFile(out, call.interruption, async (write) => {
      result = await eachPage(client, (entries) => write(toLines(entries)));
      return result.ok;
    });
    return describe(result, out);
  }
  if (call.isJson) {
    const decisions: Entry[] = [];
    const result = await eachPage(client, async (entries) => void decisions.push(...entries));
    return { result: result.ok ? { ok: true, value: { decisions } } : result };
  }
  return { result: await eachPage(client, (entries) => call.terminal.write(toLines(entries))) };
}

const describe = (result: Result<number>, out: string): Answer =>
  result.ok
    ? {
        result: { ok: true, value: { out, entries: result.value } },
        text: `Wrote ${out}: ${result.value} entries\n`,
      }
    : { result };

const toLines = (entries: readonly Entry[]): string =>
  entries.map((entry) => `${JSON.stringify(entry)}\n`).join('');

/** Hands over the log page by page, so that a long one never lies in memory whole; answers the number of entries. */
async function eachPage(
  client: Client,
  take: (entries: readonly Entry[]) => Promise<void>,
): Promise<Result<number>> {
  let count = 0;
  let after = 0;
  for (;;) {
    const result = await client('decisions.export', { after, limit: pageSize });
    if (!result.ok) return result;
    const { decisions, isLast } = result.value;
    if (decisions.length > 0) await take(decisions);
    count += decisions.length;
    after = decisions.at(-1)?.entry.seq ?? after;
    if (isLast || decisions.length === 0) return { ok: true, value: count };
  }
}
