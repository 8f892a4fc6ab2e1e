import { CallError, UnreachableError } from './call.ts';

/** What passes by itself: the program is away, or back without its casebook or this window's sign-in yet. */
export const isPassing = (failure: unknown): boolean =>
  failure instanceof UnreachableError ||
  (failure instanceof CallError && ['needs-casebook', 'unauthorized'].includes(failure.error.code));
