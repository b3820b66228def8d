/**
 * The names beside a workspace that are this program's: what SQLite keeps there, the lock, and what is made before it takes
 * its place. Nothing else is saved under one of them.
 */
const OWN_ENDINGS = [
  '-wal',
  '-shm',
  '-journal',
  '-lock',
  '.making',
  '.restoring',
  '.partial',
  '.looked-into',
] as const;

/** Whether a name is that of the workspace, or one that is kept for what lies beside it. Names are file names, without folders. */
export function isOwnName(name: string, workspace: string): boolean {
  // Many disks take both for one.
  const [asked, own] = [name.normalize().toLowerCase(), workspace.normalize().toLowerCase()];
  return asked === own || OWN_ENDINGS.some((ending) => asked.startsWith(own + ending));
}
