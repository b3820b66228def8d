import type { Kind, RecordOf, Values } from '../../../shared/contract/kinds.ts';
import { fieldsOf } from '../../../shared/contract/kinds.ts';
import { DELETED } from '../../../shared/domain/history/change.ts';
import { placeWhenCame, placeWhenKnown, type Whereabouts } from '../../../shared/domain/steps/known.ts';
import { entriesOf } from '../../../shared/typing.ts';
import type { Reader } from '../db/access.ts';
import { numberOf, recordFrom, snake, tableOf, textOf, toColumn, type Columns } from '../db/rows.ts';
import { unpacked } from '../history/words.ts';

type Ask = Reader['all'];

/** A record with its place in the log, the same on every laptop: sorts as plain text. */
export type Logged<K extends Kind> = RecordOf<K> & { readonly logged: string };

/** Before the command that is being written has its row, its changes stand after all that the log has. */
const UNDER_WAY = '~';

/**
 * What the log says of when each record of a kind came, went and came back.
 *
 * @param from the number of the first change of a command that is being written; leave it out where none is
 * @param unit another unit of the record of which it is asked when it was set
 */
function whereaboutsOf(
  ask: Ask,
  kind: Kind,
  ids: readonly string[],
  { from = Number.MAX_SAFE_INTEGER, unit = DELETED }: { readonly from?: number; readonly unit?: string } = {},
): ReadonlyMap<string, Whereabouts[]> {
  const changes = ask(
    `SELECT record.id AS id, change.n AS n, CAST(change.after AS TEXT) = 'true' AS gone,
        (SELECT max(n) FROM command WHERE n <= change.n) AS command
      FROM json_each(?) AS asked
      JOIN record ON record.id = asked.value AND record.kind = (SELECT n FROM word WHERE text = ?)
      JOIN change ON change.record = record.n AND change.unit = (SELECT n FROM word WHERE text = ?)
        AND change.element = 0`,
    [JSON.stringify(ids), kind, unit],
    (row) => ({
      id: textOf(row, 'id'),
      n: numberOf(row, 'n'),
      isThere: row['gone'] !== 1,
      command: row['command'],
    }),
  );
  const placeOf = placesIn(ask, new Set(changes.map(({ command }) => command)), from);
  const found = new Map<string, Whereabouts[]>();
  for (const { id, n, isThere, command } of changes) {
    const list = found.get(id) ?? [];
    found.set(id, list);
    list.push({ ...placeOf(n, command), isThere });
  }
  return found;
}

interface Place {
  readonly logged: string;
  readonly ms: number;
}

/** As the merge orders changes: by logical time, then by replica; within a command as they were made. */
function placesIn(
  ask: Ask,
  commands: ReadonlySet<unknown>,
  from: number,
): (n: number, command: unknown) => Place {
  const facts = new Map(
    ask(
      `SELECT command.n AS n, ms, tick, coalesce(clock, ms) AS clock, replica.id AS replica, seq FROM command
        LEFT JOIN replica ON replica.n = command.replica
        WHERE command.n IN (SELECT value FROM json_each(?))`,
      [JSON.stringify([...commands])],
      (row) => {
        const [first, ms, seq] = [numberOf(row, 'n'), numberOf(row, 'ms'), numberOf(row, 'seq')];
        const begins = [padded(ms), padded(numberOf(row, 'tick')), unpacked(row['replica'])].join(' ');
        return [first, { begins, offset: seq - first, clock: numberOf(row, 'clock') }] as const;
      },
    ),
  );
  return (n, command) => {
    if (n >= from) return { logged: `${UNDER_WAY}${padded(n)}`, ms: Number.MAX_SAFE_INTEGER };
    const of = facts.get(Number(command));
    if (!of) throw new RangeError(`change ${n} is of no command`);
    return { logged: `${of.begins} ${padded(n + of.offset)}`, ms: of.clock };
  };
}

function padded(number: number): string {
  return String(number).padStart(16, '0');
}

/** What a caller asks of a ledger. */
export interface LedgerAsk<K extends Kind> {
  readonly where?: Partial<Values<K>>;
  /** Only what was known before this moment, milliseconds since 1970: also what has been taken back since. */
  readonly knownBefore?: number | null;
  /** Of dated steps of now that are alike in some fields, only those of the last day up to one: no others can stand then. */
  readonly latest?: { readonly of: readonly (keyof Values<K> & string)[]; readonly on: string };
}

/** The records of a kind that are there, or were at a moment, each with its place in the log; in no order. */
export function ledgerOf<K extends Kind>(
  reader: Reader,
  kind: K,
  { where = {}, knownBefore = null, latest }: LedgerAsk<K> = {},
): Logged<K>[] {
  const given = entriesOf<Record<string, unknown>>(where);
  const conditions = [
    knownBefore === null ? 'deleted = 0' : 'true',
    ...given.map(([name]) => `${snake(name)} IS ?`),
  ];
  const parameters = given.map(([name, value]) => {
    const field = fieldsOf(kind)[name];
    return field ? toColumn(field, value) : null;
  });
  const all = `SELECT * FROM ${tableOf(kind)} WHERE ${conditions.join(' AND ')}`;
  const there = new Set<string>();
  const row = (columns: Columns): RecordOf<K> => {
    const record = recordFrom(kind, columns);
    if (columns['deleted'] === 0) there.add(record.id);
    return record;
  };
  const records =
    // What is deleted now may have been the last one then.
    latest === undefined || knownBefore !== null
      ? reader.all(all, parameters, row)
      : reader.all(
          `SELECT * FROM (
            SELECT *, max(date) OVER (PARTITION BY ${latest.of.map(snake).join(', ')}) AS last_date
            FROM (${all}) WHERE date <= ?
          ) WHERE date = last_date`,
          [...parameters, latest.on],
          row,
        );
  const known = whereaboutsOf(
    reader.all.bind(reader),
    kind,
    records.map(({ id }) => id),
  );
  return records.flatMap((record) => {
    const changes = known.get(record.id) ?? [];
    // What is there though the log says that it gave way: nobody knew of that way who knows of the other.
    const isBack = there.has(record.id) && placeWhenKnown(changes, null) === null;
    const logged = placeWhenKnown(
      isBack ? changes.map((one) => ({ ...one, isThere: true })) : changes,
      knownBefore,
    );
    return logged === null ? [] : [{ ...record, logged }];
  });
}

/** Since which place in the log a record is there: that of the command that made it, or last put it in force again. */
export function cameAt(reader: Reader, kind: Kind, id: string): string | null {
  return placeWhenCame(whereaboutsOf(reader.all.bind(reader), kind, [id]).get(id) ?? []);
}

/** Whether the log says of a record that it was deleted, though it may be there all the same. */
export function wasDeleted(reader: Reader, kind: Kind, id: string): boolean {
  const changes = whereaboutsOf(reader.all.bind(reader), kind, [id]).get(id) ?? [];
  return changes.length > 0 && placeWhenKnown(changes, null) === null;
}

/** The place in the log at which a unit of a record was set last; null where it never was. */
export function setAt(reader: Reader, kind: Kind, id: string, unit: string): string | null {
  const known = whereaboutsOf(reader.all.bind(reader), kind, [id], { unit }).get(id) ?? [];
  return (
    known
      .map(({ logged }) => logged)
      .toSorted()
      .at(-1) ?? null
  );
}

/** The steps in force of a kind that point to a record by a field, also those of a command that is being written. */
export function stepsInForce(
  ask: Ask,
  {
    kind,
    field,
    id,
    from,
  }: { readonly kind: Kind; readonly field: string; readonly id: string; readonly from?: number },
): Record<string, unknown>[] {
  const sql = `SELECT * FROM ${tableOf(kind)} WHERE ${snake(field)} = ? AND deleted = 0`;
  const records = ask(sql, [id], (row) => recordFrom(kind, row));
  if (records.length === 0) return [];
  const known = whereaboutsOf(
    ask,
    kind,
    records.map((record) => record.id),
    from === undefined ? {} : { from },
  );
  return records.map((record) => ({ ...record, logged: firstOf(known.get(record.id) ?? []) }));
}

function firstOf(changes: readonly Whereabouts[]): string {
  return changes.map(({ logged }) => logged).toSorted()[0] ?? UNDER_WAY;
}
