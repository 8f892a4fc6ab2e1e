import { parseArgs } from 'node:util';
import type { Command } from './Command.ts';
import { globalOptions } from './globalOptions.ts';
import type { Option, Options } from './Option.ts';
import { usageError } from './usageError.ts';

type Values = Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>;

/** A command line, taken apart. */
export type CommandLine = {
  readonly options: Options;
  readonly positionals: readonly string[];
};

/** The first argument that is not an option: the command's name, its place, and undefined where there is none. */
export function findCommandName(
  args: readonly string[],
): { readonly name: string; readonly rest: string[] } | undefined {
  const { tokens } = parseArgs({
    args: [...args],
    options: toParseArgs(globalOptions),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind === 'positional')
      return { name: token.value, rest: args.filter((_, index) => index !== token.index) };
    if (token.kind === 'option' && !Object.hasOwn(globalOptions, token.name))
      throw usageError(`There is no option ${token.rawName} before a command.`);
  }
  return undefined;
}

/** Takes apart the arguments of a command (without its name); throws a usage error for what the command does not know. */
export function parseCommandLine(command: Command, args: readonly string[]): CommandLine {
  const known: Readonly<Record<string, Option>> = { ...globalOptions, ...command.options };
  const { values, positionals } = readStrictly(args, known);
  const options = toOptions(values);
  if (options.has('help') || options.has('version')) return { options, positionals };
  for (const [name, option] of Object.entries(known)) checkChoices(name, option, options);
  const { min, max } = command.positionals;
  if (positionals.length < min) throw usageError('An argument is missing.');
  if (positionals.length > max) throw usageError(`There is no place for the argument “${positionals[max]}”.`);
  return { options, positionals };
}

function readStrictly(args: readonly string[], known: Readonly<Record<string, Option>>) {
  try {
    return parseArgs({
      args: [...args],
      options: toParseArgs(known),
      strict: true,
      allowPositionals: true,
    });
  } catch (error) {
    // Node's sentence goes on to explain `--`; its first part says what is wrong.
    throw usageError(
      String(error instanceof Error ? error.message : error).replace(/\. To specify .*$/s, '.'),
    );
  }
}

const toParseArgs = (options: Readonly<Record<string, Option>>) =>
  Object.fromEntries(
    Object.entries(options).map(([name, option]) => [
      name,
      {
        type: option.value === undefined ? ('boolean' as const) : ('string' as const),
        multiple: option.isRepeatable ?? false,
        ...(option.short === undefined ? {} : { short: option.short }),
      },
    ]),
  );

function toOptions(values: Values): Options {
  const find = (name: string) => {
    const value = values[name];
    return typeof value === 'string' ? value : undefined;
  };
  return {
    has: (name) => values[name] === true,
    find,
    get: (name) => {
      const value = find(name);
      if (value === undefined) throw usageError(`The option --${name} is missing.`);
      return value;
    },
    findList: (name) => {
      const value = values[name];
      return Array.isArray(value) ? value.map(String) : undefined;
    },
    findCount: (name, least) => {
      const value = find(name);
      if (value === undefined) return undefined;
      const count = Number(value);
      if (!/^\d+$/.test(value) || !Number.isSafeInteger(count) || count < least)
        throw usageError(`--${name} takes a whole number of at least ${least}, not “${value}”.`);
      return count;
    },
  };
}

/** The values of a repeatable option with fixed choices, which may also be separated by commas. */
export const splitChoices = (values: readonly string[] | undefined): readonly string[] | undefined =>
  values?.flatMap((value) => value.split(',')).map((value) => value.trim());

function checkChoices(name: string, option: Option, options: Options): void {
  const { choices } = option;
  if (choices === undefined) return;
  const single = options.find(name);
  const given = splitChoices(options.findList(name)) ?? (single === undefined ? [] : [single]);
  for (const value of given)
    if (!choices.includes(value))
      throw usageError(`--${name} cannot be “${value}”. It takes: ${choices.join(', ')}.`);
}
