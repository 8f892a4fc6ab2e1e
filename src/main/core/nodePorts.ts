import { createHash, randomBytes } from 'node:crypto';
import { v7 } from 'uuid';
import { createExtractor } from '#core/workers/createExtractor.ts';
import { printToPdf } from '#core/workers/printToPdf.ts';
import { explainError, systemCodeOf } from './explainError.ts';
import type { Ports } from './ports.ts';

/** What any host under Node brings: the system's clock, random ids, a logger on standard error, worker threads, a browser that prints. */
export function createNodePorts(): Ports {
  return {
    clock: { now: () => new Date().toISOString() },
    ids: { next: () => v7(), salt: () => randomBytes(32).toString('hex') },
    logger: {
      warn: (event, details) => process.stderr.write(`warning: ${event} ${JSON.stringify(details ?? {})}\n`),
      error: (event, error) =>
        process.stderr.write(
          `error: ${event}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
        ),
    },
    extractor: createExtractor({}),
    printToPdf: (html) => printToPdf(html),
    sha256: (text) => createHash('sha256').update(text, 'utf8').digest('hex'),
    explain: (error) => explainError(error),
    isConstraint: (error) => systemCodeOf(error).startsWith('SQLITE_CONSTRAINT'),
  };
}
