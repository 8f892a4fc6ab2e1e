import { HypecheckError } from '#shared/contract/errors.ts';

/** The error of a command line that makes no sense; the caller throws it, and the command's help line is printed. */
export const usageError = (reason: string): HypecheckError => new HypecheckError('usage', { reason });
