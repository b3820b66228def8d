import { AppFailure, type ErrorCode } from '../../../shared/contract/errors.ts';

export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

const BY_CODE: readonly (readonly [RegExp, ErrorCode])[] = [
  [/^SQLITE_(BUSY|LOCKED)/, 'DB_BUSY'],
  [/^SQLITE_CORRUPT/, 'DB_CORRUPT'],
  [/^SQLITE_NOTADB/, 'NOT_A_WORKSPACE'],
  [/^(SQLITE_FULL|ENOSPC|EDQUOT)/, 'DISK_FULL'],
  [/^(SQLITE_READONLY|EACCES|EPERM|EROFS)/, 'READ_ONLY'],
  [/^(SQLITE_(IOERR|CANTOPEN|PROTOCOL)|ENOENT|ENOTDIR|EISDIR|EEXIST|ENAMETOOLONG|EIO|EBUSY|EMFILE)/, 'IO'],
];

/** The failure in the contract's words that an error of SQLite or the file system stands for; undefined for anything else. */
export function storageFailure(error: unknown, path: string): AppFailure | undefined {
  if (error instanceof AppFailure) return error;
  const code = codeOf(error);
  const found = BY_CODE.find(([pattern]) => pattern.test(code));
  if (!found) return undefined;
  return new AppFailure({ code: found[1], problems: [], params: { path, detail: code } }, { cause: error });
}
