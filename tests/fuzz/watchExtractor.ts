import { createExtractor } from '#core/workers/createExtractor.ts';
import type { Extractor } from '#core/ports.ts';
import { HypecheckError, type ContractError } from '#shared/contract/errors.ts';
import { findMisfit } from './findMisfit.ts';
import type { ReaderWatch } from './watchReaders.ts';

/** What a reader made of a file. `error` is `internal` where it answered with anything but an error of the table. */
export type Reading = {
  /**
   * Milliseconds of processor time, which a busy machine does not lengthen; by the clock where the system does not tell.
   * The start of a new reader is in it.
   */
  readonly ms: number;
  readonly misfit?: string | undefined;
  readonly error?: ContractError | undefined;
};

/**
 * The product's extractor with one reader, one file at a time, so that times are those of single files; and what it
 * answered, by the name of the file.
 */
export function watchExtractor(
  timeoutSeconds: number | undefined,
  watch: ReaderWatch,
): { readonly extractor: Extractor; readonly readings: Map<string, Reading> } {
  const inner = createExtractor({ readers: 1, ...(timeoutSeconds === undefined ? {} : { timeoutSeconds }) });
  const readings = new Map<string, Reading>();
  let last: Promise<unknown> = Promise.resolve();
  const extractor: Extractor = {
    close: inner.close,
    extract: (file, use, signal) => {
      const turn = last.then(async () => {
        const begun = performance.now();
        const cpuBefore = watch.cpuMs() ?? 0;
        const note = (reading: Omit<Reading, 'ms'>) => {
          const cpu = watch.cpuMs();
          const ms = cpu === null ? performance.now() - begun : cpu - cpuBefore;
          readings.set(file.fileName, { ms, ...reading });
        };
        try {
          const used = await inner.extract(
            file,
            (text, isLarge) => {
              note({ misfit: findMisfit(text) });
              return use(text, isLarge);
            },
            signal,
          );
          return used;
        } catch (error) {
          note({ error: error instanceof HypecheckError ? error.error : unexpected(error) });
          throw error;
        }
      });
      last = turn.catch(() => undefined);
      return turn;
    },
  };
  return { extractor, readings };
}

const unexpected = (error: unknown): ContractError => ({
  code: 'internal',
  message: `not an error of the table: ${String(error)}`,
});
