import { createHash } from 'node:crypto';
import { createExtractor } from '#core/workers/createExtractor.ts';
import { createNodePorts } from '#core/nodePorts.ts';
import type { Ports } from '#core/ports.ts';

/** What the ports of a test remember. */
export type TestPorts = Ports & {
  /** What was logged as an error, oldest first. */
  readonly errors: string[];
  /** Sets the clock; it moves on by a millisecond at every look. */
  readonly setClock: (time: string) => void;
};

/** The real ports with a clock that is set, ids that are counted, and a logger that remembers. */
export function createTestPorts(start = '2024-03-05T09:00:00.000Z'): TestPorts {
  let time = Date.parse(start);
  let count = 0;
  const next = () => (count += 1);
  const errors: string[] = [];
  return {
    ...createNodePorts(),
    extractor: createExtractor({ readers: 1 }),
    clock: { now: () => new Date((time += 1)).toISOString() },
    ids: {
      next: () => `01900000-0000-7000-8000-${String(next()).padStart(12, '0')}`,
      salt: () => createHash('sha256').update(`salt ${next()}`).digest('hex'),
    },
    logger: {
      warn: () => undefined,
      error: (event, error) =>
        errors.push(`${event}: ${error instanceof Error ? error.stack : String(error)}`),
    },
    errors,
    setClock: (each) => {
      time = Date.parse(each);
    },
  };
}
