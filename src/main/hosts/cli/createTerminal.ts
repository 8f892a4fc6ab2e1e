import { formatTable } from './formatTable.ts';

/** Where a command reads and writes: results on standard output, everything else on standard error. */
export type Terminal = {
  /** Writes to standard output; resolves when it is taken, rejects where the reader has gone. */
  readonly write: (output: string | Uint8Array) => Promise<void>;
  /** One line for people on standard error. */
  readonly note: (line: string) => void;
  /** A line on standard error that the next one replaces; nothing where nobody is looking. */
  readonly progress: (line: string) => void;
  /** Whether somebody sees the progress. */
  readonly isWatched: boolean;
  /** The width of the window in columns, or undefined where the output goes elsewhere. */
  readonly columns: number | undefined;
  /** Whether something other than a keyboard feeds standard input. */
  readonly isFed: boolean;
  /** Standard input, piece by piece. */
  readonly input: AsyncIterable<Uint8Array>;
};

/** The terminal of this process. */
export function createTerminal(): Terminal {
  const { stdout, stderr } = process;
  // Write errors reach the caller through the callback; the event would otherwise end the process loudly.
  stdout.on('error', () => {});
  stderr.on('error', () => {});
  let isProgressShown = false;
  const clear = () => {
    if (isProgressShown) stderr.write('\r\u001b[K');
    isProgressShown = false;
  };
  return {
    write: (output) => {
      clear();
      return new Promise((resolve, reject) =>
        stdout.write(output, (error) => (error ? reject(error) : resolve())),
      );
    },
    note: (line) => {
      clear();
      stderr.write(`${line}\n`);
    },
    progress: (line) => {
      if (!stderr.isTTY) return;
      clear();
      // A line that wraps could not be taken back.
      stderr.write(formatTable([[line]], stderr.columns - 1).trimEnd());
      isProgressShown = true;
    },
    isWatched: stderr.isTTY,
    columns: stdout.isTTY ? stdout.columns : undefined,
    get isFed() {
      return !process.stdin.isTTY;
    },
    get input() {
      return process.stdin;
    },
  };
}
