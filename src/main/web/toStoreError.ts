import { HypecheckError } from '#shared/contract/errors.ts';

/** What a failed attempt to store a file means to the person at the screen. */
export function toStoreError(error: unknown): HypecheckError {
  if (error instanceof HypecheckError) return error;
  const code = (error as NodeJS.ErrnoException | null)?.code;
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return new HypecheckError('disk-full');
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new HypecheckError('read-only');
    default:
      return new HypecheckError('io', { reason: code ?? 'unknown' });
  }
}
