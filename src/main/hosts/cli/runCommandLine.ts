import { userInfo } from 'node:os';
import { contractError, exitCodeOf, HypecheckError, type ContractError } from '#shared/contract/errors.ts';
import type { Answer, Command } from './Command.ts';
import { commands } from './commands.ts';
import type { Interruption } from './createInterruption.ts';
import type { Terminal } from './createTerminal.ts';
import { commandHelp, generalHelp, usageLine } from './helpText.ts';
import { findCommandName, parseCommandLine } from './parseCommandLine.ts';
import { readVersion } from './readVersion.ts';
import { usageError } from './usageError.ts';

/** Runs one command line to its end and tells the exit code; never throws. */
export async function runCommandLine(
  args: readonly string[],
  terminal: Terminal,
  interruption: Interruption,
): Promise<number> {
  const isJson = args.slice(0, args.includes('--') ? args.indexOf('--') : args.length).includes('--json');
  let command: Command | undefined;
  try {
    const answer = await answerTo(args, terminal, interruption, (found) => (command = found));
    return await print(answer, isJson, terminal, command);
  } catch (error) {
    if (isReaderGone(error)) return 0;
    try {
      return await print(
        { result: { ok: false, error: toError(error, terminal) } },
        isJson,
        terminal,
        command,
      );
    } catch {
      // Standard output takes nothing any more; the exit code is all that is left to say.
      return exitCodeOf('io');
    }
  }
}

async function answerTo(
  args: readonly string[],
  terminal: Terminal,
  interruption: Interruption,
  onCommand: (command: Command) => void,
): Promise<Answer> {
  const first = findCommandName(args);
  const command = commands.find(({ name }) => name === first?.name);
  if (first === undefined || command === undefined) return answerWithoutCommand(args, first?.name);
  onCommand(command);
  const { options, positionals } = parseCommandLine(command, first.rest);
  if (options.has('help')) return forPeople(commandHelp(command), { help: commandHelp(command) });
  if (options.has('version')) return versionAnswer();
  const who = options.find('as')?.trim();
  if (who === '') throw usageError('--as takes a name.');
  return command.run({
    positionals,
    options,
    terminal,
    interruption,
    who: who ?? accountName(),
    why: options.find('why'),
    isReadOnly: options.has('read-only'),
    isJson: options.has('json'),
  });
}

function answerWithoutCommand(args: readonly string[], name: string | undefined): Answer {
  if (name === undefined && args.includes('--version')) return versionAnswer();
  const help = generalHelp(commands);
  if (name === 'help' || (name === undefined && args.some((arg) => arg === '--help' || arg === '-h')))
    return forPeople(help, { help });
  if (name === undefined) throw usageError('A command is missing.');
  throw usageError(`There is no command “${name}”.`);
}

const forPeople = (text: string, value: unknown): Answer => ({ result: { ok: true, value }, text });

function versionAnswer(): Answer {
  const version = readVersion();
  return forPeople(`hypecheck ${version}\n`, { version });
}

async function print(
  answer: Answer,
  isJson: boolean,
  terminal: Terminal,
  command: Command | undefined,
): Promise<number> {
  const { result } = answer;
  if (isJson && !answer.isPrinted) await terminal.write(`${JSON.stringify(result)}\n`);
  else if (result.ok && answer.text) await terminal.write(answer.text);
  if (result.ok) return answer.exitCode ?? 0;
  if (!isJson || answer.isPrinted) explain(result.error, terminal, command);
  return answer.exitCode ?? exitCodeOf(result.error.code);
}

function explain(error: ContractError, terminal: Terminal, command: Command | undefined): void {
  terminal.note(`hypecheck${command === undefined ? '' : ` ${command.name}`}: ${error.message}`);
  if (error.code !== 'usage') return;
  terminal.note(command === undefined ? 'Usage: hypecheck COMMAND … [OPTIONS]' : usageLine(command));
  terminal.note(`More: hypecheck ${command === undefined ? '' : `${command.name} `}--help`);
}

function toError(error: unknown, terminal: Terminal): ContractError {
  if (error instanceof HypecheckError) return error.error;
  if (isSystemError(error))
    return contractError('io', { reason: `${error.syscall ?? ''} ${error.code}`.trim() });
  terminal.note(String(error instanceof Error ? (error.stack ?? error.message) : error));
  return contractError('internal', { reference: 'the lines above' });
}

const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && typeof (error as NodeJS.ErrnoException).syscall === 'string';

const isReaderGone = (error: unknown): boolean =>
  isSystemError(error) && error.syscall === 'write' && error.code === 'EPIPE';

function accountName(): string {
  try {
    return userInfo().username || 'unknown';
  } catch {
    // An account without an entry in the system's list, as in some containers.
    return process.env['USER'] ?? 'unknown';
  }
}
