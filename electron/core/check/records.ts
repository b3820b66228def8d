/** Where what the log says of records is not what their tables, their heads and the index of the search say. */
import { KINDS, fieldsOf, type Kind } from '../../../shared/contract/kinds.ts';
import type { Flaw } from '../../../shared/contract/flaws.ts';
import { unitsOf, type Unit } from '../../../shared/contract/units.ts';
import { canonical } from '../../../shared/domain/history/canonical.ts';
import { DELETED } from '../../../shared/domain/history/change.ts';
import { entriesOf } from '../../../shared/typing.ts';
import type { Reader } from '../db/access.ts';
import { settledDay } from '../db/meta.ts';
import type { Connection } from '../db/open.ts';
import { prepared } from '../db/prepared.ts';
import {
  asRow,
  asRows,
  fromColumn,
  looseValues,
  numberOf,
  recordFrom,
  snake,
  tableOf,
  type Columns,
} from '../db/rows.ts';
import type { ChangeLog } from '../history/change-log.ts';
import { withDerived } from '../repositories/derived.ts';
import { loggedRecord, type Logged } from '../repositories/logged.ts';
import { flawOfValues } from '../repositories/materialize.ts';
import { momentsOf } from '../repositories/moments.ts';
import { isSearchable, searchText, type SearchText } from '../repositories/search-text.ts';
import { titleEver, titleOf } from '../repositories/titles.ts';
import { isSound, type Broken } from './entries.ts';

/** What is compared. */
export interface Compared {
  readonly db: Connection;
  readonly reader: Reader;
  readonly log: ChangeLog;
  readonly broken: Broken;
}

/** How many records the log knows, by the highest of their numbers. */
export function lastRecord(db: Connection): number {
  return Number(db.prepare('SELECT coalesce(max(n), 0) FROM record').pluck().get());
}

/** What is to be said of the records from one number up to, not including, another. */
export function flawsOfRecords(compared: Compared, from: number, until: number): Flaw[] {
  const rows = prepared(compared.db, 'SELECT n FROM record WHERE n >= ? AND n < ? ORDER BY n').all(
    from,
    until,
  );
  return asRows(rows).flatMap((row) => flawsOfRecord(compared, numberOf(row, 'n')));
}

function flawsOfRecord(compared: Compared, number: number): Flaw[] {
  const logged = readable(compared, number);
  // What cannot be read of the log is told as an entry of it; a kind of a newer program has no table here.
  if (!logged) return [];
  const { kind, id, record } = logged;
  const row = rowOf(compared.db, kind, id);
  const flaws: Flaw[] = [];
  if (!record || !row) {
    if ((!record && !row) || (record && isKeptApart(compared.db, kind, id, record.fields))) {
      return flawsOfSearch(compared, kind, id, number);
    }
    const what = record ? 'missing' : 'stray';
    return [flawOf(compared, kind, id, { what, right: 'log' })];
  }
  const expected = expectedOf(compared, logged, number);
  for (const [field, value] of entriesOf(expected)) {
    const held = heldIn(kind, row, field);
    if (canonical(held) === canonical(value)) continue;
    flaws.push(
      flawOf(compared, kind, id, {
        what: 'value',
        field,
        table: held,
        log: value,
        right: isFieldSound(compared, kind, field, number) ? 'log' : 'table',
      }),
    );
  }
  // It is found by what its row says: where that is wrong already, nothing more is to be said.
  if (flaws.length === 0) return flawsOfSearch(compared, kind, id, number);
  // The row was changed when the log knows of no change, and the log has lost something: this.
  const isLost = isAnyBroken(compared.broken) && flaws.some(({ field }) => field === 'changedAt');
  return isLost ? flaws.map((flaw) => ({ ...flaw, right: 'table' })) : flaws;
}

/** Whether a record is where it belongs: among those that cannot be read, or that lack what they cannot be without. */
function isKeptApart(
  db: Connection,
  kind: Kind,
  id: string,
  fields: Readonly<Record<string, unknown>>,
): boolean {
  const sql = "SELECT flaw FROM unreadable WHERE kind = ? AND columns ->> 'id' = ?";
  const apart = asRow(prepared(db, sql).get(kind, id));
  if (!apart) return false;
  return flawOfValues(kind, fields) !== null || fieldsOf(kind)[String(apart['flaw'])]?.type === 'ref';
}

function readable({ db, log }: Compared, number: number): Logged | null {
  try {
    return loggedRecord(db, log, number);
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError || error instanceof TypeError)
      return null;
    throw error;
  }
}

/** Every column that a record's row should have, as field values. */
function expectedOf({ db }: Compared, { kind, id, record }: Logged, number: number): Record<string, unknown> {
  const ownerOf = (owner: Kind, ownerId: string): Record<string, unknown> | null => {
    const row = rowOf(db, owner, ownerId);
    return row ? looseValues(recordFrom(owner, row)) : null;
  };
  const values = withDerived(kind, id, record?.fields ?? {}, { db, ownerOf, today: settledDay(db) });
  const { createdAt, changedAt } = momentsOf(db, number);
  const fields = Object.keys(fieldsOf(kind)).map((name) => [name, values[name] ?? null] as const);
  return { ...Object.fromEntries(fields), [DELETED]: record?.isDeleted === true, createdAt, changedAt };
}

/** What a row says of a field, as it is read; a column that cannot be read, as it is. */
export function heldIn(kind: Kind, row: Columns, name: string): unknown {
  const column = row[snake(name)];
  const field = fieldsOf(kind)[name];
  if (!field) return name === DELETED ? column === 1 : column;
  try {
    return fromColumn(field, column);
  } catch (error) {
    if (error instanceof SyntaxError) return String(column);
    throw error;
  }
}

function rowOf(db: Connection, kind: Kind, id: string): Columns | undefined {
  return asRow(prepared(db, `SELECT * FROM ${tableOf(kind)} WHERE id = ?`).get(id));
}

/** Whether what the log says of a field is as it was written. What follows from others is made from them again. */
function isFieldSound({ db, log, broken }: Compared, kind: Kind, field: string, number: number): boolean {
  if (!isAnyBroken(broken)) return true;
  const unit = field === DELETED ? DELETED : unitOf(kind, field)?.name;
  if (unit === undefined) return true;
  const sql = `SELECT max(n) AS n FROM change WHERE record = ? AND unit = ? GROUP BY element`;
  const heads = asRows(prepared(db, sql).all(number, log.journal.words.known(unit) ?? -1));
  // What was never set may have been lost to another name; then something of the record is not as it was written.
  const asked =
    heads.length > 0 ? heads : asRows(prepared(db, 'SELECT n FROM change WHERE record = ?').all(number));
  return asked.every((row) => isSound(broken, log, numberOf(row, 'n')));
}

function isAnyBroken({ commands, unfitting, damaged }: Broken): boolean {
  return commands.size + unfitting.size + damaged.size > 0;
}

/** The unit that a field is of; undefined where it is not logged. */
export function unitOf(kind: Kind, field: string): Unit | undefined {
  return [...unitsOf(kind).values()].find(({ fields }) => fields.includes(field));
}

function flawsOfSearch(compared: Compared, kind: Kind, id: string, number: number): Flaw[] {
  const { db, reader } = compared;
  const held = asRow(prepared(db, 'SELECT called, body FROM search WHERE rowid = ?').get(number));
  const meant = searchedBy(reader, kind, id);
  if (held?.['called'] === meant?.called && held?.['body'] === meant?.body) return [];
  return [flawOf(compared, kind, id, { what: 'search', right: 'anew' })];
}

function searchedBy(reader: Reader, kind: Kind, id: string): SearchText | undefined {
  try {
    const record = isSearchable(kind) ? reader.get(kind, id) : undefined;
    return record && searchText(kind, looseValues(record), titleOf(reader, kind, id));
  } catch (error) {
    // A column that cannot be read: told as a value of its own.
    if (error instanceof SyntaxError || error instanceof TypeError) return undefined;
    throw error;
  }
}

/** Rows of which the log knows nothing. */
export function strayRows(compared: Compared, kind: Kind): Flaw[] {
  const sql = `SELECT id FROM ${tableOf(kind)} AS one WHERE NOT EXISTS (
    SELECT 1 FROM record WHERE record.id = one.id AND record.kind = (SELECT n FROM word WHERE text = ?))`;
  return asRows(prepared(compared.db, sql).all(kind)).map((row) =>
    flawOf(compared, kind, String(row['id']), { what: 'stray', right: 'log' }),
  );
}

/** Where the heads that are noted of a field are not those that its changes make. */
export function flawsOfHeads(compared: Compared): Flaw[] {
  return wrongHeads(compared).flatMap(({ record, unit }) => {
    const { kind, id } = compared.log.journal.records.named(record);
    const known = KINDS.find((one) => one === kind);
    if (!known) return [];
    const name = compared.log.journal.words.text(unit);
    const field = unitsOf(known).get(name)?.fields[0] ?? name;
    return [flawOf(compared, known, id, { what: 'heads', field, right: 'anew' })];
  });
}

/** The registers of which the heads that are noted are others than their changes make, with those. */
export function wrongHeads({
  db,
  log,
}: Pick<Compared, 'db' | 'log'>): { record: number; unit: number; element: number; heads: number[] }[] {
  const { registers } = log.journal;
  const sql = `SELECT record, unit, element FROM change WHERE n IN (SELECT change FROM parent)
    UNION SELECT record, unit, element FROM fork`;
  return asRows(db.prepare(sql).all()).flatMap((row) => {
    const address = {
      record: numberOf(row, 'record'),
      unit: numberOf(row, 'unit'),
      element: numberOf(row, 'element'),
    };
    const changes = prepared(db, 'SELECT n FROM change WHERE record = ? AND unit = ? AND element = ?')
      .all(address.record, address.unit, address.element)
      .map((one) => numberOf(asRow(one) ?? {}, 'n'));
    const replaced = new Set(changes.flatMap((n) => registers.parents(n)));
    const heads = changes.filter((n) => !replaced.has(n)).sort((a, b) => a - b);
    return canonical(heads) === canonical(registers.heads(address)) ? [] : [{ ...address, heads }];
  });
}

/** What is to be said of the log itself: a line a record that a command wrote to, where that is not as it was written. */
export function flawsOfEntries(compared: Compared): Flaw[] {
  const { db, log, broken } = compared;
  const changes = new Set([...broken.unfitting, ...broken.damaged]);
  for (const n of broken.commands) for (const one of firstOfRecords(db, n)) changes.add(one);
  const told = new Set<string>();
  return [...changes]
    .sort((a, b) => a - b)
    .flatMap((n) => {
      const address = asRow(prepared(db, 'SELECT record, unit FROM change WHERE n = ?').get(n)) ?? {};
      const { kind, id } = log.journal.records.named(numberOf(address, 'record'));
      const known = KINDS.find((one) => one === kind);
      const command = log.commands.at(log.reader.commandOf(n));
      const key = `${command.n} ${kind} ${id}`;
      if (!known || told.has(key)) return [];
      told.add(key);
      const { name, actor, at } = command;
      const right = broken.turned.has(command.n) ? 'turned' : 'table';
      return [flawOf(compared, known, id, { what: 'entry', deed: { name, actor, at }, right })];
    });
}

/** A change of each record that a command wrote to. */
function firstOfRecords(db: Connection, command: number): number[] {
  const sql = `SELECT min(n) AS n FROM change WHERE n >= ?
    AND n < coalesce((SELECT min(n) FROM command WHERE n > ?), 9e15) GROUP BY record LIMIT 50`;
  return asRows(prepared(db, sql).all(command, command)).map((row) => numberOf(row, 'n'));
}

function flawOf(
  { reader }: Compared,
  kind: Kind,
  record: string,
  more: Pick<Flaw, 'what' | 'right'> & Partial<Flaw>,
): Flaw {
  return {
    kind,
    record,
    title: titleIn(reader, kind, record),
    field: '',
    table: null,
    log: null,
    deed: null,
    ...more,
  };
}

function titleIn(reader: Reader, kind: Kind, id: string): Flaw['title'] {
  try {
    return titleEver(reader, kind, id);
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return {};
    throw error;
  }
}

/** The ids that the index of the search knows, and nothing else does. */
export function strangersInSearch(db: Connection): number {
  const sql = 'SELECT count(*) AS n FROM search_content WHERE id NOT IN (SELECT n FROM record)';
  return numberOf(asRow(db.prepare(sql).get()) ?? {}, 'n');
}
