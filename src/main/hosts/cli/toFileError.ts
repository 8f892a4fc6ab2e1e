import { HypecheckError } from '#shared/contract/errors.ts';

/** What the system said of a file, as a contract error; a HypecheckError stays as it is. `name` is the path as given. */
export function toFileError(error: unknown, name: string): HypecheckError {
  if (error instanceof HypecheckError) return error;
  const { code, message } = error as NodeJS.ErrnoException;
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return new HypecheckError('file-missing', { name });
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new HypecheckError('permission-denied', { name });
    case 'EISDIR':
      return new HypecheckError('usage', { reason: `${name} is a folder.` });
    default:
      return new HypecheckError('io', { reason: `${name}: ${code ?? message}` });
  }
}
