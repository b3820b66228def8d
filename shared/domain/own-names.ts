/**
 * THE list of the names that the program itself gives to files beside those that people name: what SQLite keeps there, the
 * lock, what is made before it takes its place, and what was put aside. Whoever decides whether a name is the program's own
 * asks here.
 */

/** What SQLite keeps beside a file, by what is put after its name. */
export const SIDE_FILES = ['-wal', '-shm', '-journal'] as const;
/** What says that a program has the file open. */
export const LOCK = '-lock';

/** Of a file that is made anew, put together from a backup, copied, or copied to be looked into, until it is whole. */
export const MAKING = '.making';
export const RESTORING = '.restoring';
export const PARTIAL = '.partial';
export const LOOKED_INTO = '.looked-into';
/** Beside the last, of the log alone. */
export const OF_LOG = '-log';

/** What one that was ended may have left of a file that was never whole; the files of SQLite and the lock beside each. */
export const UNFINISHED = [
  MAKING,
  MAKING + MAKING,
  RESTORING,
  PARTIAL,
  LOOKED_INTO,
  LOOKED_INTO + OF_LOG,
] as const;

/** Of what lay in the way and is kept. */
export const SET_ASIDE = '-set-aside';
/** Of a log of SQLite's that did not belong to the file beside it. */
export const LOG_SET_ASIDE = `${OF_LOG}${SET_ASIDE}`;

const ENDINGS = [...SIDE_FILES, LOCK, MAKING, RESTORING, PARTIAL, LOOKED_INTO] as const;

/** Whether a name is that of the workspace, or one that is kept for what lies beside it. Names are file names, without folders. */
export function isOwnName(name: string, workspace: string): boolean {
  // Many disks take both for one.
  const [asked, own] = [name.normalize().toLowerCase(), workspace.normalize().toLowerCase()];
  return asked === own || ENDINGS.some((ending) => asked.startsWith(own + ending));
}

/** Whether a name is that of something which was begun for a file of a name and is not whole. */
export function isUnfinished(name: string, of: string): boolean {
  return name.startsWith(of) && UNFINISHED.some((ending) => beside(of + ending).some((one) => one === name));
}

/** A file and what may lie beside it of SQLite's and the lock's. */
function beside(name: string): string[] {
  return ['', ...SIDE_FILES, LOCK].map((ending) => name + ending);
}

/** The file or folder in which something is made beside what people named, hidden where systems hide by a dot. */
export function hiddenPartial(id: string): string {
  return `.${id}${PARTIAL}`;
}
