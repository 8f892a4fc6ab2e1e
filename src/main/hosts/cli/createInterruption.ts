/** What happens on Ctrl-C (SIGINT) and on SIGTERM. */
export type Interruption = {
  /** Lets the newest handler decide what an interruption does, until the returned function is called. */
  readonly handle: (handler: () => void) => () => void;
  /** The exit code where an interruption came: 130 or 143. */
  readonly findExitCode: () => number | undefined;
  /** Ends the process with the exit code of the interruption. */
  readonly exit: () => void;
};

/** Listens for interruptions. Without a handler, and at the second one, the process ends at once. */
export function createInterruption(): Interruption {
  let handlers: readonly (() => void)[] = [];
  let exitCode: number | undefined;
  const exit = () => process.exit(exitCode);
  const listen = (signal: 'SIGINT' | 'SIGTERM', code: number) =>
    process.on(signal, () => {
      const isSecond = exitCode !== undefined;
      exitCode = code;
      const newest = handlers.at(-1);
      if (isSecond || newest === undefined) exit();
      else newest();
    });
  listen('SIGINT', 130);
  listen('SIGTERM', 143);
  return {
    handle: (handler) => {
      handlers = [...handlers, handler];
      return () => {
        handlers = handlers.filter((other) => other !== handler);
      };
    },
    findExitCode: () => exitCode,
    exit,
  };
}
