import { setImmediate } from 'node:timers/promises';
import { KINDS } from '../../../shared/contract/kinds.ts';
import { AppFailure, fail } from '../../../shared/contract/errors.ts';
import { MOST_FLAWS, type Flaw, type Flaws } from '../../../shared/contract/flaws.ts';
import { blobsIn } from '../db/blobs.ts';
import { registerFunctions } from '../db/functions.ts';
import { openBeside, type Connection } from '../db/open.ts';
import { refuseForeignForm } from '../db/schema.ts';
import { openChangeLog } from '../history/change-log.ts';
import { brokenRules } from '../history/whole.ts';
import { createReader } from '../repositories/reader.ts';
import type { Task } from '../task.ts';
import { damagedBlobs } from './contents.ts';
import { brokenEntries } from './entries.ts';
import {
  flawsOfEntries,
  flawsOfHeads,
  flawsOfRecords,
  lastRecord,
  strangersInSearch,
  strayRows,
} from './records.ts';
import { flawsOfSpace, flawsOfTable, tablesIn, type Mendable } from './structure.ts';

/**
 * Reads the open file through beside its writer, in slices, so that nobody waits for it: SQLite's own structure, the log
 * against the tables, the heads, the index of the search, the contents of files. Gives what says two things, of which one is
 * known to be right.
 * Fails with DB_CORRUPT where something is damaged that nothing else says again, with FILE_DAMAGED where all fits together but
 * a scan or another content is not what its hash says, with CANCELLED where it has been stopped.
 */
export async function checkFile(path: string, task: Task): Promise<Flaws> {
  const db = openBeside(path);
  try {
    registerFunctions(db);
    return await checkConnection(db, path, task);
  } finally {
    db.close();
  }
}

/** Nothing is written in its name. */
const NOBODY = { installation: 'nobody', replica: 'nobody' };

/** So long a slice may read before whoever stops it is heard, and whoever writes has a turn. */
const SLICE_MS = 50;
const RECORDS_AT_ONCE = 20;

export async function checkConnection(db: Connection, path: string, task: Task): Promise<Flaws> {
  refuseAlteredForm(db, path);
  const flaws: Flaw[] = [];
  const tables = tablesIn(db);
  const blobs = blobsIn(db);
  const records = lastRecord(db);
  // The log is read through once and the records are gone through once: each about as long as the tables together.
  const share = Math.max(1, tables.length);
  const of = tables.length + 3 * share + blobs.length;
  const mendable: Mendable[] = [];
  for (const [at, table] of tables.entries()) {
    task.step(at, of);
    mendable.push(...flawsOfTable(db, path, table));
    await setImmediate();
  }
  mendable.push(...flawsOfSpace(db, path));
  if (strangersInSearch(db) > 0) mendable.push({ what: 'search', table: 'search', kind: null });
  flaws.push(...distinct(mendable).map(made));

  await inSlices(ruled(db, path), () => task.check());
  const broken = await inSlices(brokenEntries(db), () => task.step(tables.length, of));
  const compared = {
    db,
    log: openChangeLog(db, NOBODY),
    reader: createReader(db, () => new Date().toISOString()),
    broken,
  };
  const atOnce = <T>(work: () => T): T => db.transaction(work)();
  flaws.push(...atOnce(() => [...flawsOfEntries(compared), ...flawsOfHeads(compared)]));
  for (const kind of KINDS) flaws.push(...atOnce(() => strayRows(compared, kind)));
  await inSlices(
    (function* () {
      for (let from = 1; from <= records; from += RECORDS_AT_ONCE) {
        flaws.push(...atOnce(() => flawsOfRecords(compared, from, from + RECORDS_AT_ONCE)));
        task.step(tables.length + share + (2 * share * from) / records, of);
        yield;
      }
    })(),
    () => task.check(),
  );
  const damaged = await damagedBlobs(db, blobs, (done) => task.step(tables.length + 3 * share + done, of));
  if (damaged.length > 0 && flaws.length === 0) fail('FILE_DAMAGED', { names: damaged.join(', ') });
  task.step(of, of);
  return { flaws: flaws.slice(0, MOST_FLAWS), count: flaws.length };
}

/** Fails with DB_CORRUPT where what SQLite keeps of the tables is not as it was made: some of it is read again only at the next opening. */
function refuseAlteredForm(db: Connection, path: string): void {
  try {
    refuseForeignForm(db, path);
  } catch (error) {
    if (!(error instanceof AppFailure)) throw error;
    const { what = error.error.code } = error.error.params;
    fail('DB_CORRUPT', { path, detail: `form: ${String(what)}` });
  }
}

/** Fails with DB_CORRUPT where the history is not one; what is noted of heads can be made again. */
function* ruled(db: Connection, path: string): Generator<undefined> {
  for (const broken of brokenRules(db)) {
    if (broken !== null && !/^(fork|parent) /.test(broken)) {
      fail('DB_CORRUPT', { path, detail: `history: ${broken}` });
    }
    yield;
  }
}

/** Goes on with the work, and after each slice lets others have their turn. */
async function inSlices<T>(work: Generator<unknown, T>, between: () => void): Promise<T> {
  let since = performance.now();
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    if (performance.now() - since < SLICE_MS) continue;
    between();
    await setImmediate();
    since = performance.now();
  }
}

function distinct(mendable: readonly Mendable[]): Mendable[] {
  return [...new Map(mendable.map((one) => [`${one.what} ${one.table}`, one])).values()];
}

function made({ what, kind }: Mendable): Flaw {
  return { what, kind, record: '', title: {}, field: '', table: null, log: null, deed: null, right: 'anew' };
}
