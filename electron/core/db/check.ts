import { setImmediate } from 'node:timers/promises';
import { fail } from '../../../shared/contract/errors.ts';
import type { Task } from '../task.ts';
import { openBeside, type Connection } from './open.ts';
import { asRows, textOf } from './rows.ts';

/**
 * Reads the open file through beside its writer, a table at a time, so that nobody waits for it.
 * Fails with DB_CORRUPT where something does not fit together, with CANCELLED where it has been stopped.
 */
export async function checkFile(path: string, task: Task): Promise<Record<string, never>> {
  const db = openBeside(path);
  try {
    return await checkConnection(db, path, task);
  } finally {
    db.close();
  }
}

export async function checkConnection(
  db: Connection,
  path: string,
  task: Task,
): Promise<Record<string, never>> {
  const tables = asRows(
    db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0 ORDER BY name").all(),
  ).map((row) => textOf(row, 'name'));
  for (const [at, table] of tables.entries()) {
    task.step(at, tables.length);
    const said = db.pragma(`integrity_check("${table.replaceAll('"', '""')}")`, { simple: true });
    if (said !== 'ok') fail('DB_CORRUPT', { path, detail: String(said) });
    // Whoever stops it is heard between two tables.
    await setImmediate();
  }
  task.step(tables.length, tables.length);
  return {};
}
