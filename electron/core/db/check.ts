import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { fail } from '../../../shared/contract/errors.ts';
import type { Task } from '../task.ts';
import { blobsIn, nameOf, partsOf, type Blob } from './blobs.ts';
import { openBeside, type Connection } from './open.ts';
import { asRows, textOf } from './rows.ts';

/**
 * Reads the open file through beside its writer, a table at a time, so that nobody waits for it.
 * Fails with DB_CORRUPT where something does not fit together, with FILE_DAMAGED where all of it does but a scan or another
 * content is not what its hash says, with CANCELLED where it has been stopped.
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
  const blobs = blobsIn(db);
  const of = tables.length + blobs.length;
  for (const [at, table] of tables.entries()) {
    task.step(at, of);
    const said = db.pragma(`integrity_check("${table.replaceAll('"', '""')}")`, { simple: true });
    if (said !== 'ok') fail('DB_CORRUPT', { path, detail: String(said) });
    // Whoever stops it is heard between two tables.
    await setImmediate();
  }
  const damaged = await damagedBlobs(db, blobs, (done) => task.step(tables.length + done, of));
  if (damaged.length > 0) fail('FILE_DAMAGED', { names: damaged.join(', ') });
  task.step(of, of);
  return {};
}

/** The contents that are not here as a whole, by what their records are called. */
async function damagedBlobs(
  db: Connection,
  blobs: readonly Blob[],
  told: (done: number) => void,
): Promise<string[]> {
  const damaged: string[] = [];
  for (const [at, blob] of blobs.entries()) {
    const sum = createHash('sha256');
    for (const part of partsOf(db, blob)) {
      sum.update(part);
      told(at);
      await setImmediate();
    }
    if (sum.digest('hex') !== blob.hash) damaged.push(nameOf(db, blob.hash));
  }
  return damaged;
}
