import type { Connection } from './open.ts';
import { prepared } from './prepared.ts';

/** Set in the transaction that erases, removed when no page of the file holds anything of it any more. */
const KEY = 'scrub';

/** The open files of which it is known that there is nothing to do: every command asks. */
const clean = new WeakSet<Connection>();

/** To be called in the transaction that erases: from here on the file's pages must be written anew. */
export function markErased(db: Connection): void {
  clean.delete(db);
  db.prepare("INSERT INTO meta VALUES (?, '1') ON CONFLICT (key) DO NOTHING").run(KEY);
}

/**
 * Writes the file's pages anew where something was erased, also before the program last ended: what SQLite deletes it only
 * leaves unused, and FTS5 keeps its words until segments are merged. What lies in SQLite's own log goes when the file comes
 * to rest. Gives whether there was something to do.
 */
export function scrub(db: Connection): boolean {
  if (clean.has(db)) return false;
  if (prepared(db, 'SELECT 1 FROM meta WHERE key = ?').get(KEY) === undefined) {
    clean.add(db);
    return false;
  }
  db.exec("INSERT INTO search(search) VALUES ('optimize')");
  db.exec('VACUUM');
  db.prepare('DELETE FROM meta WHERE key = ?').run(KEY);
  return true;
}
