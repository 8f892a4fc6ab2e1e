import { HypecheckError } from '#shared/contract/errors.ts';

/** The exit code of a reader that had not enough memory. */
export const outOfMemoryExit = 71;

/** The exit code of a reader that had a page of which it saw no end. */
export const slowPageExit = 72;

/** Processor time that a page of a PDF may take, in seconds. */
export const mostPageSeconds = 15;

/** A file that needs more memory than a reader has. */
export const toOutOfMemory = (name: string, memoryMegabytes: number): HypecheckError =>
  new HypecheckError('too-large', {
    name,
    size: `what needs more than ${memoryMegabytes} MB of memory to be read`,
    limit: `${memoryMegabytes} MB`,
  });

/** A file whose reader ended without a word. */
export const toReadFailure = (name: string): HypecheckError =>
  new HypecheckError('damaged-file', { name, reason: 'reading it failed half-way.' });
