/** The history of a file, where it is whole: the records of a new workspace are made from it, as a merge would. */
import Database from 'better-sqlite3';
import { KINDS, type Kind } from '../../../shared/contract/kinds.ts';
import type { Connection } from '../db/open.ts';
import { asRows, tableOf, textOf } from '../db/rows.ts';
import { MIGRATIONS } from '../db/migrations/index.ts';
import { isOurs } from '../db/schema.ts';
import { brokenEntries } from '../check/entries.ts';
import { openChangeLog, type ChangeLog } from '../history/change-log.ts';
import { brokenRules } from '../history/whole.ts';
import { mergeFrom, type MergeTarget } from '../merge.ts';
import { setUnreadableApart } from '../repositories/unreadable.ts';
import type { Task } from '../task.ts';
import type { Carried } from './carry-rows.ts';
import { leftOutOf } from './carry-rows.ts';
import type { Found } from './found.ts';
import { ofSqlite } from './looked-into.ts';

const NOBODY = { installation: 'nobody', replica: 'nobody' };
const OF_LOG = ['word', 'replica', 'record', 'command', 'change', 'parent', 'fork', 'part', 'personal'];

/**
 * The log of a file, its rows copied to a file of their own, so that what they are looked up by is made anew; null where
 * anything of it is not as it was written.
 */
export function wholeLog(
  source: Connection,
  place: string,
  task: Task,
): { log: ChangeLog; close: () => void } | null {
  // Only tables that are just as this program makes them are taken for what they are called.
  if (!ofSqlite(() => OF_LOG.every((table) => isOurs(source, table)))) return null;
  const db = new Database(place);
  const log = ofSqlite(() => {
    for (const { sql } of MIGRATIONS) db.exec(sql);
    source.prepare('ATTACH ? AS fresh').run(place);
    for (const table of OF_LOG) {
      task.check();
      // With a condition SQLite makes the indexes anew, and does not copy those that are there.
      source.exec(`INSERT INTO fresh."${table}" SELECT * FROM main."${table}" NOT INDEXED WHERE true`);
    }
    return isWhole(db, task) ? openChangeLog(db, NOBODY) : null;
  });
  if (log) return { log, close: () => db.close() };
  db.close();
  return null;
}

function isWhole(db: Connection, task: Task): boolean {
  for (const broken of brokenRules(db)) if (broken !== null) return false;
  const reading = brokenEntries(db);
  for (;;) {
    task.check();
    const { done, value } = reading.next();
    if (!done) continue;
    const { commands, unfitting, damaged } = value;
    return commands.size + unfitting.size + damaged.size === 0;
  }
}

/** Takes the whole history over; what the tables have beside it is left out. */
export function carryLog(target: MergeTarget, theirs: ChangeLog, found: Found, task: Task): Carried {
  const total = theirs.journal.count();
  let done = 0;
  mergeFrom(target, {
    ...theirs,
    commands: {
      ...theirs.commands,
      get(id) {
        done += 1;
        task.step(total + Math.min(done, total), 2 * total);
        return theirs.commands.get(id);
      },
    },
  });
  const { db } = target;
  setUnreadableApart(db);
  const unfit = asRows(db.prepare("SELECT kind, columns ->> 'id' AS id, flaw FROM unreadable").all());
  const apart = unfit.flatMap((row) => {
    const kind = KINDS.find((one) => one === row['kind']);
    return kind
      ? [leftOutOf(found, kind, String(row['id']), { why: 'unfit', field: textOf(row, 'flaw') })]
      : [];
  });
  const there = new Map(KINDS.map((kind) => [kind, idsIn(db, kind)]));
  const known = new Set([...found.records.values()].map(({ kind, id }) => `${kind} ${id}`));
  const stray = [...found.rows].flatMap(([kind, rows]) =>
    [...rows.keys()]
      .filter((id) => !known.has(`${kind} ${id}`))
      .map((id) => leftOutOf(found, kind, id, { why: 'stray' })),
  );
  const carried = [...there.values()].reduce((sum, ids) => sum + ids.size, 0);
  return { carried, leftOut: [...apart, ...stray] };
}

function idsIn(db: Connection, kind: Kind): Set<string> {
  return new Set(asRows(db.prepare(`SELECT id FROM ${tableOf(kind)}`).all()).map((row) => textOf(row, 'id')));
}
