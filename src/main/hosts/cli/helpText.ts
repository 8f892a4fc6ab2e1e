import type { Command } from './Command.ts';
import type { Option } from './Option.ts';
import { formatTable } from './formatTable.ts';
import { globalOptions } from './globalOptions.ts';

/** The line that shows how a command is written. */
export const usageLine = (command: Command): string =>
  `Usage: hypecheck ${command.name} ${command.usage}`.trimEnd();

/** What `hypecheck --help` prints. */
export const generalHelp = (commands: readonly Command[]): string =>
  [
    'Hypecheck: log claims, tie them to evidence, record verdicts, export the fact-check brief.\n',
    '\nUsage: hypecheck COMMAND … [OPTIONS]\n',
    '\nCommands:\n',
    indent(formatTable(commands.map((command) => [command.name, command.summary]))),
    '\nOptions of every command:\n',
    optionTable(globalOptions),
    '\n`hypecheck COMMAND --help` tells more. Results go to standard output, all else to standard error.\n',
    'Exit codes: 0 done; 1 verify found problems; 64 usage; 65 input; 66 not found; 69 not installed;\n',
    '70 internal; 73 exists already; 74 disk; 75 try again; 76 version; 77 refused; 130 interrupted.\n',
  ].join('');

/** What `hypecheck COMMAND --help` prints. */
export const commandHelp = (command: Command): string =>
  [
    `${usageLine(command)}\n`,
    `\n${command.summary}\n`,
    ...(command.notes ?? []).map((line) => `${line}\n`),
    ...(Object.keys(command.options).length === 0 ? [] : ['\nOptions:\n', optionTable(command.options)]),
    '\nOptions of every command:\n',
    optionTable(globalOptions),
  ].join('');

function optionTable(options: Readonly<Record<string, Option>>): string {
  return indent(
    formatTable(
      Object.entries(options).map(([name, option]) => [
        `${option.short === undefined ? '' : `-${option.short}, `}--${name}${option.value === undefined ? '' : ` ${option.value}`}`,
        option.choices === undefined ? option.summary : `${option.summary} ${option.choices.join(', ')}`,
      ]),
    ),
  );
}

const indent = (text: string): string => text.replace(/^(?=.)/gm, '  ');
