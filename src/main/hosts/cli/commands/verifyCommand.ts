import { resolve } from 'node:path';
import type { OutputOf } from '#shared/contract/contract.ts';
import type { Command } from '#hosts/cli/Command.ts';
import { toPlainLine } from '#hosts/cli/formatTable.ts';
import { withCore } from '#hosts/cli/withCore.ts';

/** `hypecheck verify`: whether the record is whole. */
export const verifyCommand: Command = {
  name: 'verify',
  usage: 'DIR',
  summary:
    'Checks the log, the tables against the log, the evidence bytes, and the database of the casebook DIR.',
  notes: ['Exits with 0 where everything fits and with 1 where something does not.'],
  positionals: { min: 1, max: 1 },
  options: {},
  run: async (call) => {
    const folder = resolve(call.positionals[0] ?? '');
    const result = await withCore(call, { folder, isReadOnly: true }, ({ client }) =>
      client('casebook.verify', {}),
    );
    if (!result.ok) return { result };
    return { result, text: describe(result.value), exitCode: result.value.isSound ? 0 : 1 };
  },
};

function describe({ isSound, problems, checked, headHash }: OutputOf<'casebook.verify'>): string {
  const lines = problems.map(
    ({ kind, entry, message }) => `${kind}${entry === undefined ? '' : ` (entry ${entry})`}: ${message}`,
  );
  return [
    isSound ? 'Everything fits.' : `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}:`,
    ...lines.map((line) => `  ${toPlainLine(line)}`),
    `Checked: ${checked.entries} log entries, ${checked.evidenceFiles} evidence files, ${checked.textVersions} texts, ${checked.rows} rows.`,
    `Head of the log: ${headHash ?? 'none (the log is empty)'}`,
    '',
  ].join('\n');
}
