import { resolve } from 'node:path';
import { documentRoles } from '#shared/domain/document/DocumentRole.ts';
import { exitCodeOf } from '#shared/contract/errors.ts';
import type { OutputOf } from '#shared/contract/contract.ts';
import type { Answer, Command, CommandCall } from '#hosts/cli/Command.ts';
import { formatTable, toPlainLine } from '#hosts/cli/formatTable.ts';
import { withCore, type OpenCore } from '#hosts/cli/withCore.ts';

type ImportResult = OutputOf<'documents.importFiles'>['results'][number];

/** `hypecheck import`: files into a casebook. */
export const importCommand: Command = {
  name: 'import',
  usage: 'DIR PATH… [--role story|evidence] [--source NAME] [--recursive] [--confidential]',
  summary: 'Imports files into the casebook DIR; a file that is there already stays as it is.',
  notes: [
    'A file that fails does not stop the others; the exit code is then that of the first failure.',
    'Ctrl-C cancels: what is finished stays in the casebook.',
  ],
  positionals: { min: 2, max: 100_001 },
  options: {
    role: { value: 'ROLE', choices: documentRoles, summary: 'What the files are (default evidence):' },
    source: { value: 'NAME', summary: 'Where they come from; a new name makes a new source.' },
    recursive: { summary: 'Import all files in the folders named by PATH.' },
    confidential: { summary: 'Leave the documents out of briefs unless chosen.' },
  },
  run: (call) =>
    withCore(call, { folder: resolve(call.positionals[0] ?? ''), isReadOnly: call.isReadOnly }, (open) =>
      importFiles(call, open),
    ),
};

async function importFiles(call: CommandCall, { core, client }: OpenCore): Promise<Answer> {
  const { options, terminal, interruption } = call;
  const role = documentRoles.find((known) => known === options.find('role'));
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
      ...(sourceName === undefined ? {} : { sourceName }),
      ...(call.why === undefined ? {} : { why: call.why }),
    });
    return result.ok ? describe(result.value.results, call) : { result };
  } finally {
    stopListening();
    release();
  }
}

const outcomeLabels = {
  imported: 'imported',
  'already-there': 'already there',
  failed: 'failed',
  cancelled: 'cancelled',
} as const satisfies Record<ImportResult['outcome'], string>;

function describe(results: readonly ImportResult[], { terminal }: CommandCall): Answer {
  const counts = Object.entries(outcomeLabels)
    .map(([outcome, label]) => [results.filter((one) => one.outcome === outcome).length, label] as const)
    .filter(([count]) => count > 0);
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
