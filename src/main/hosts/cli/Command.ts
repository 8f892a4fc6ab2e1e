import type { Result } from '#shared/contract/Result.ts';
import type { Interruption } from './createInterruption.ts';
import type { Option, Options } from './Option.ts';
import type { Terminal } from './createTerminal.ts';

/** What the user asked for, read from the command line. */
export type CommandCall = {
  readonly positionals: readonly string[];
  readonly options: Options;
  readonly terminal: Terminal;
  readonly interruption: Interruption;
  /** The name that goes into the log. */
  readonly who: string;
  readonly why: string | undefined;
  readonly isReadOnly: boolean;
  readonly isJson: boolean;
};

/** What a command answers. */
export type Answer = {
  /** Printed as it is with `--json`; its error decides the exit code. */
  readonly result: Result<unknown>;
  /** The same for people, ending with a line feed unless empty; or a file as it is. */
  readonly text?: string | Uint8Array;
  /** The command has written its output itself, piece by piece. */
  readonly isPrinted?: boolean;
  /** Where success does not mean 0. */
  readonly exitCode?: number;
};

/** One command: a row of the table in `commands.ts`. */
export type Command = {
  readonly name: string;
  /** The arguments after the name, as the help prints them. */
  readonly usage: string;
  /** One sentence. */
  readonly summary: string;
  /** More sentences for `--help`, one per line. */
  readonly notes?: readonly string[];
  /** How many arguments without a dash it takes. */
  readonly positionals: { readonly min: number; readonly max: number };
  readonly options: Readonly<Record<string, Option>>;
  readonly run: (call: CommandCall) => Promise<Answer>;
};
