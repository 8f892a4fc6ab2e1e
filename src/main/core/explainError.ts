import { type ErrorCode, HypecheckError } from '#shared/contract/errors.ts';

/** Codes of the system and of SQLite that have a plain meaning. */
const codes: Readonly<Record<string, ErrorCode>> = {
  ENOENT: 'file-missing',
  ENOTDIR: 'file-missing',
  ENAMETOOLONG: 'file-missing',
  EISDIR: 'is-a-folder',
  EACCES: 'permission-denied',
  EPERM: 'permission-denied',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EFBIG: 'disk-full',
  EROFS: 'read-only',
  EIO: 'io',
  EMFILE: 'io',
  SQLITE_FULL: 'disk-full',
  SQLITE_READONLY: 'read-only',
  SQLITE_CORRUPT: 'casebook-damaged',
  SQLITE_NOTADB: 'casebook-damaged',
  SQLITE_BUSY: 'casebook-locked',
  SQLITE_IOERR: 'io',
  SQLITE_CANTOPEN: 'io',
};

/** The code that Node or SQLite gave an error, if any. */
export const systemCodeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

/**
 * What the system or SQLite threw, as the contract's error where it has one; anything else is answered as it came.
 * Extended SQLite codes (`SQLITE_IOERR_WRITE`) count as their family.
 */
export function explainError(error: unknown, name = 'the casebook'): unknown {
  if (error instanceof HypecheckError) return error;
  const found = systemCodeOf(error);
  const family = found.startsWith('SQLITE_') ? found.split('_').slice(0, 2).join('_') : found;
  const code = codes[found] ?? codes[family];
  if (!code) return error;
  const reason = `${found}.`;
  return new HypecheckError(
    code,
    code === 'disk-full' || code === 'read-only' ? {} : { name, reason, holder: '', backup: '' },
  );
}
