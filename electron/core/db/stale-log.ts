/**
 * SQLite reads the log that lies beside a file into it, whichever log that is. A file that was brought to rest needs none: an
 * older log that somebody has put back beside it would undo what was written since, without a word.
 */
import { copyFileSync, linkSync, renameSync, statSync } from 'node:fs';
import Database from 'better-sqlite3';
import { LOG_SET_ASIDE } from '../../../shared/domain/own-names.ts';
import { AppFailure } from '../../../shared/contract/errors.ts';
import { codeOf } from './failures.ts';
import { freeName } from './free-name.ts';
import type { Lock } from './lock.ts';
import { restMark, type Mark } from './rest.ts';
import { refuseForeignForm } from './schema.ts';
import { removeFile } from './side-files.ts';
import { isCarriedOver } from './wal-pages.ts';

/**
 * Puts the log beside a file aside where the file is at rest and the log says nothing later; gives where it was put, or null.
 * To be called while the file is held and nobody has it open. Fails as the file system does.
 */
export function setStaleLogAside({ path, identity }: Pick<Lock, 'path' | 'identity'>): string | null {
  const log = `${path}-wal`;
  if ((statSync(log, { throwIfNoEntry: false })?.size ?? 0) === 0) return null;
  const file = lookAt(path, null);
  // What cannot be read is spoken of by what opens it; what is being written is not whole without its log.
  if (typeof file === 'string' || file === null || file.state === 'writing') return null;
  const both = lookAt(path, log);
  if (both === 'unreadable') return null;
  if (both !== 'foreign' && both !== null && isLater(both, file, identity)) return null;
  if (both !== 'foreign' && isCarriedOver(path, log)) return null;
  const aside = freeName(path + LOG_SET_ASIDE);
  renameSync(log, aside);
  return aside;
}

/** Writing began after the file came to rest, and the mark that says so is in the log alone. */
function isLater(both: Mark, file: Mark, identity: string): boolean {
  return both.turn > file.turn && (both.identity === identity || both.identity === file.identity);
}

/**
 * The mark as it stands in the file alone, or with a log; null where there is none. 'foreign' where the two do not make a
 * workspace, 'unreadable' where the place does not let them be looked at.
 */
function lookAt(path: string, log: string | null): Mark | 'foreign' | 'unreadable' | null {
  const look = `${path}-look`;
  removeFile(look);
  try {
    linkOrCopy(path, look);
    if (log !== null) copyFileSync(log, `${look}-wal`);
    return markIn(look);
  } finally {
    removeFile(look);
  }
}

function markIn(look: string): ReturnType<typeof lookAt> {
  try {
    // Nothing is carried over into the file by somebody who only reads.
    const db = new Database(look, { readonly: true, fileMustExist: true });
    try {
      db.pragma('trusted_schema = OFF');
      refuseForeignForm(db, look);
      return restMark(db);
    } finally {
      db.close();
    }
  } catch (error) {
    if (error instanceof AppFailure || /^SQLITE_(CORRUPT|NOTADB)/.test(codeOf(error))) return 'foreign';
    if (codeOf(error).startsWith('SQLITE_')) return 'unreadable';
    throw error;
  }
}

/** Another name for the file, under which no log lies beside it. */
function linkOrCopy(path: string, look: string): void {
  try {
    linkSync(path, look);
  } catch (error) {
    // Some disks know no second names.
    if (!/^(EPERM|ENOTSUP|EOPNOTSUPP|ENOSYS|EMLINK|EXDEV|EACCES|EINVAL)$/.test(codeOf(error))) throw error;
    copyFileSync(path, look);
  }
}
