import { basename, dirname, join } from 'node:path';

/** The folder in which the backups of a workspace lie; where a person has chosen another place for all, with more behind it. */
const FOLDER = /^(.+)\.reconvene backups( [0-9a-f]{6})?$/i;

/**
 * What a new workspace that is made of a backup may be called: as the workspace, with the day of the backup, and beside it as
 * far as that can be told. `path` is the workspace with the backup's `id`, or the backup alone.
 */
export function placeForCopy(path: string, id = basename(path)): string {
  const [, name = basename(path, '.reconvene')] = FOLDER.exec(basename(dirname(path))) ?? [];
  const day = /^\d{4}-\d{2}-\d{2}/.exec(id)?.[0] ?? 'copy';
  if (id !== basename(path)) return join(dirname(path), `${basename(path, '.reconvene')} ${day}.reconvene`);
  return join(dirname(dirname(path)), `${name} ${day}.reconvene`);
}
