import { KINDS, fieldsOf, type Kind } from '../../../shared/contract/kinds.ts';
import { fieldsFrom, unitsOf } from '../../../shared/contract/units.ts';
import { isOneOf } from '../../../shared/typing.ts';
import { isFitting } from '../db/fits.ts';
import type { Connection } from '../db/open.ts';
import { asRow, asRows, numberOf, type Columns } from '../db/rows.ts';
import { openChangeLog } from './change-log.ts';

/** Milliseconds since 1970 of the last instant that is written with four digits of the year. */
const LAST_MS = Date.parse('9999-12-31T23:59:59.999Z');

const NAME = (column: string): string =>
  `CASE typeof(${column}) WHEN 'text' THEN 1 WHEN 'blob' THEN length(${column}) = 16 ELSE 0 END`;
const NUMBER = (column: string, table: string): string =>
  `(${column} = 0 OR EXISTS (SELECT 1 FROM ${table} WHERE ${table}.n = ${column}))`;

/** What each row of the history must be, for those that read it to find what they look for. */
const RULES: Readonly<Record<string, string>> = {
  word: `n > 0 AND ${NAME('text')}`,
  replica: `n > 0 AND ${NAME('id')} AND (installation IS NULL OR ${NUMBER('installation', 'word')})`,
  record: `n > 0 AND ${NUMBER('record.kind', 'word')} AND id GLOB '[a-zA-Z0-9]*' AND NOT id GLOB '*[^-a-zA-Z0-9_.:~]*'`,
  command: `n > 0 AND seq > 0 AND ms BETWEEN 0 AND ${LAST_MS} AND tick BETWEEN 0 AND 1000000000
    AND (clock IS NULL OR clock BETWEEN 0 AND ${LAST_MS})
    AND EXISTS (SELECT 1 FROM replica WHERE replica.n = command.replica)
    AND ${NUMBER('command.actor', 'word')} AND ${NUMBER('command.name', 'word')}
    AND (undoes IS NULL OR undoes < n AND EXISTS (SELECT 1 FROM command AS other WHERE other.n = command.undoes))
    AND EXISTS (SELECT 1 FROM change WHERE change.n = command.n)`,
  change: `n > 0 AND EXISTS (SELECT 1 FROM record WHERE record.n = change.record)
    AND ${NUMBER('change.unit', 'word')} AND ${NUMBER('change.element', 'word')}
    AND EXISTS (SELECT 1 FROM command WHERE command.n <= change.n)`,
  parent: `parent < change AND (parent = 0 OR EXISTS (SELECT 1 FROM change AS one WHERE one.n = parent.parent))
    AND EXISTS (SELECT 1 FROM change AS one WHERE one.n = parent.change)`,
  fork: 'EXISTS (SELECT 1 FROM change AS one WHERE one.n = fork.change AND one.record = fork.record)',
};

/** Nothing is written in its name. */
const NOBODY = { installation: 'nobody', replica: 'nobody' };

/**
 * What keeps the history of a file from being read, as the table and the number of a row; null where nothing does. Whoever
 * reads the history of a file that has none meets what this program might have written.
 */
export function flawOfLog(db: Connection): string | null {
  for (const broken of brokenRules(db)) if (broken !== null) return broken;
  for (const unfitting of unfittingChanges(db)) {
    if (unfitting.length > 0) return `change ${unfitting[0]}`;
  }
  return null;
}

/** The table and the number of a row that is not what each row there must be; null where all of a portion are. */
export function* brokenRules(db: Connection): Generator<string | null> {
  const last = Number(db.prepare('SELECT coalesce(max(n), 0) FROM change').pluck().get());
  for (const [table, rule] of Object.entries(RULES)) {
    const broken = `SELECT * FROM ${table} WHERE NOT coalesce(${rule}, 0)`;
    if (table !== 'change') {
      yield nameOf(table, db.prepare(`${broken} LIMIT 1`).get());
      continue;
    }
    const inRange = db.prepare(`${broken} AND n > ? AND n <= ? LIMIT 1`);
    for (let from = 0; from < last; from += PORTION) yield nameOf(table, inRange.get(from, from + PORTION));
    yield nameOf(table, inRange.get(Number.MIN_SAFE_INTEGER, 0));
  }
}

function nameOf(table: string, flawed: unknown): string | null {
  const row = asRow(flawed);
  return row ? `${table} ${String(row['n'] ?? row['change'])}` : null;
}

/** Changes that are read at once. */
const PORTION = 2_000;

/** The numbers of the changes whose values cannot be read, or not in their kinds; a portion of the log at a time. */
export function* unfittingChanges(db: Connection): Generator<readonly number[]> {
  const { words, records, values } = openChangeLog(db, NOBODY).journal;
  const portion = db.prepare(
    'SELECT n, record, unit, element, after FROM change WHERE n > ? ORDER BY n LIMIT ?',
  );
  let last: Columns = { n: 0 };
  let kind = '';
  for (;;) {
    const rows = asRows(portion.all(last['n'], PORTION));
    const unfitting = rows.filter((row) => {
      if (row['record'] !== last['record']) ({ kind } = records.named(numberOf(row, 'record')));
      last = row;
      const [unit, element] = [words.text(numberOf(row, 'unit')), words.text(numberOf(row, 'element'))];
      return !isReadable(kind, unit, element, () => values.decode(row['after']));
    });
    yield unfitting.map((row) => numberOf(row, 'n'));
    if (rows.length < PORTION) return;
  }
}

function isReadable(kind: string, unit: string, element: string, read: () => unknown): boolean {
  try {
    const value = read();
    return !isOneOf(KINDS, kind) || isFittingUnit(kind, unit, element, value);
  } catch (error) {
    // JSON that is none, a text of which parts are missing, a value of no known form.
    if (error instanceof SyntaxError || error instanceof RangeError || error instanceof TypeError)
      return false;
    throw error;
  }
}

/** Whether a register may hold a value; what a newer program has that this one does not know may hold any. */
function isFittingUnit(kind: Kind, name: string, element: string, value: unknown): boolean {
  const unit = unitsOf(kind).get(name);
  if (value === null || !unit) return true;
  const fields = fieldsOf(kind);
  const [first = ''] = unit.fields;
  if (unit.policy === 'element') {
    return fields[first]?.type === 'localized' ? typeof value === 'string' : value === true;
  }
  const parts = fieldsFrom(unit, fields, [{ unit: name, element, value }]);
  return Object.entries(parts).every(([field, part]) => {
    const known = fields[field];
    return part === null || known === undefined || isFitting(known, part);
  });
}
