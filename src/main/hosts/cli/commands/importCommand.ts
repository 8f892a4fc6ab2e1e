import { resolve } from 'node:path';
import { documentRoles } from '#shared/domain/document/DocumentRole.ts';
import { exitCodeOf } from '#shared/contract/errors.ts';
import type { OutputOf } from '#shared/contract/contract.ts';
import type { Answer, Command, CommandCall } from '#hosts/cli/Command.ts';
import type { Options } from '#hosts/cli/Option.ts';
import { usageError } from '#hosts/cli/usageError.ts';
import { suggestionThreshold } from '#shared/domain/spotting/listSuggestions.ts';
import { formatTable, toPlainLine } from '#hosts/cli/formatTable.ts';
import { withCore, type OpenCore } from '#hosts/cli/withCore.ts';

type ImportResult = OutputOf<'documents.importFiles'>['results'][number];

/** `hypecheck import`: files into a casebook. */
export const importCommand: Command = {
  name: 'import',
  usage: 'DIR PATH… [--role story|evidence] [--source NAME] [--recursive] [--confidential] [--spot]',
  summary: 'Imports files into the casebook DIR; a file that is there already stays as it is.',
  notes: [
    'A file that fails does not stop the others; the exit code is then that of the first failure.',
    '--spot makes the files stories, looks for claims in them and logs those that need a check into the inbox, each',
    'file with its claims in one transaction. They are suggestions: nothing is judged.',
    'Ctrl-C cancels: what is finished stays in the casebook.',
  ],
  positionals: { min: 2, max: 100_001 },
  options: {
    role: { value: 'ROLE', choices: documentRoles, summary: 'What the files are (default evidence):' },
    source: { value: 'NAME', summary: 'Where they come from; a new name makes a new source.' },
    recursive: { summary: 'Import all files in the folders named by PATH.' },
    spot: { summary: 'Log the claims that are spotted in the files into the inbox.' },
    'spot-above': {
      value: 'SCORE',
      summary: `Log those with this score or more, 0 to 1 (default ${suggestionThreshold}).`,
    },
    confidential: { summary: 'Leave the documents out of briefs unless chosen.' },
  },
  run: (call) =>
    withCore(call, { folder: resolve(call.positionals[0] ?? ''), isReadOnly: call.isReadOnly }, (open) =>
      importFiles(call, open),
    ),
};

async function importFiles(call: CommandCall, { core, client }: OpenCore): Promise<Answer> {
  const { options, terminal, interruption } = call;
  const given = documentRoles.find((known) => known === options.find('role'));
  const spotAbove = readSpotAbove(options);
  if (spotAbove !== undefined && given === 'evidence')
    throw usageError('--spot looks for claims in stories; it goes with --role story only.');
  const role = spotAbove === undefined ? given : 'story';
  const sourceName = options.find('source');
  const jobId = crypto.randomUUID();
  let isCancelling = false;
  const stopListening = core.subscribe((event) => {
    if (event.topic !== 'jobs') return;
    // Asked before the job had begun: asks again now that it has.
    if (isCancelling) void client('jobs.cancel', { jobId });
    else if (terminal.isWatched) void showProgress();
  });
  const showProgress = async () => {
    const jobs = await client('jobs.list', {});
    const job = jobs.ok ? jobs.value.jobs.find((one) => one.jobId === jobId) : undefined;
    if (job !== undefined)
      terminal.progress(`${job.done} of ${job.total}, ${job.failed} failed: ${toPlainLine(job.current)}`);
  };
  const release = interruption.handle(() => {
    isCancelling = true;
    terminal.note('Cancelling; what is finished is kept.');
    void client('jobs.cancel', { jobId });
  });
  try {
    const result = await client('documents.importFiles', {
      paths: call.positionals.slice(1).map((path) => resolve(path)),
      isRecursive: options.has('recursive'),
      isConfidential: options.has('confidential'),
      jobId,
      ...(role === undefined ? {} : { role }),
      ...(spotAbove === undefined ? {} : { spotAbove }),
      ...(sourceName === undefined ? {} : { sourceName }),
      ...(call.why === undefined ? {} : { why: call.why }),
    });
    return result.ok ? describe(result.value.results, call) : { result };
  } finally {
    stopListening();
    release();
  }
}

/** The score from which on claims are logged; undefined where none are looked for. */
function readSpotAbove(options: Options): number | undefined {
  const text = options.find('spot-above');
  if (text === undefined) return options.has('spot') ? suggestionThreshold : undefined;
  const score = Number(text);
  if (text.trim() === '' || !(score >= 0 && score <= 1))
    throw usageError(`“${text}” is no score: --spot-above takes a number from 0 to 1.`);
  return score;
}

const outcomeLabels = {
  imported: 'imported',
  'already-there': 'already there',
  'read-again': 'already there, read again',
  failed: 'failed',
  cancelled: 'cancelled',
} as const satisfies Record<ImportResult['outcome'], string>;

function describe(results: readonly ImportResult[], { terminal }: CommandCall): Answer {
  const counts = Object.entries(outcomeLabels)
    .map(([outcome, label]): [number, string] => [
      results.filter((one) => one.outcome === outcome).length,
      label,
    ])
    .filter(([count]) => count > 0);
  const claimCount = results.reduce((sum, one) => sum + (one.claimCount ?? 0), 0);
  if (claimCount > 0) counts.push([claimCount, claimCount === 1 ? 'claim logged' : 'claims logged']);
  terminal.note(counts.map(([count, label]) => `${count} ${label}`).join(', ') || 'No files.');
  const failure = results.find((one) => one.error !== undefined)?.error;
  return {
    result: { ok: true, value: { results } },
    text: formatTable(
      results.map(({ name, outcome, documentId, error }) => [
        outcomeLabels[outcome],
        documentId ?? '-',
        error === undefined || outcome === 'cancelled' ? name : `${name}: ${error.message}`,
      ]),
    ),
    ...(failure === undefined ? {} : { exitCode: exitCodeOf(failure.code) }),
  };
}
