import { changeId, type LoggedChange } from '../../../shared/domain/history/logged.ts';
import { DELETED } from '../../../shared/domain/history/change.ts';
import type { RegisterValue } from '../../../shared/contract/units.ts';
import type { Connection } from '../db/open.ts';
import { asRow, asRows, numberOf, type Columns } from '../db/rows.ts';
import type { Commands, LoggedCommand } from './commands.ts';
import type { Journal } from './journal.ts';
import { addressFrom, type Address } from './registers.ts';

/** One change as the file numbers it. */
export interface StoredChange {
  readonly n: number;
  readonly address: Address;
  readonly after: unknown;
}

/** One change with the value that stood before it, and the command that made it. */
export interface ReadChange {
  readonly command: LoggedCommand;
  readonly kind: string;
  readonly id: string;
  readonly unit: string;
  readonly element: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** A record that a command changed. */
export interface ChangedRecord {
  readonly kind: string;
  readonly id: string;
  readonly units: readonly string[];
  readonly isMade: boolean;
}

/** Reads the change log of one open file. */
export interface LogReader {
  changesOf(command: LoggedCommand): StoredChange[];
  firstOf(command: LoggedCommand): StoredChange;
  /** The records of some kinds that a command changed, in which units, and whether it made them or put them in force again. */
  recordsOf(command: LoggedCommand, kinds: readonly string[]): ChangedRecord[];
  /** Of all records, of those of a kind, or of one; newest first. */
  latest(of: { readonly kind: string | null; readonly id: string | null }, limit: number): ReadChange[];
  /** What the registers of a record held when the file's last change was number `n`. */
  asOf(kind: string, id: string, n: number): RegisterValue[];
  /** The number of the command that a change belongs to. */
  commandOf(change: number): number;
  /** What a change set its register to; null for none. */
  valueOf(change: number | null): unknown;
  /** The same, of a personal text the reference to it. */
  unread(change: number | null): unknown;
  /** The change whose value stands where several are heads: the latest by logical time, then by replica. */
  winner(changes: readonly number[]): number | null;
  /**
   * The change whose value a change puts in force: itself, or, where it takes back a command, what stood before that one;
   * null where nothing did.
   */
  inForce(address: Address, change: number | null): number | null;
  /** One change, with what its register reads as. */
  changeAt(n: number): LoggedChange;
  /** The whole log in the order of arrival, as laptops exchange it. */
  exchanged(): LoggedChange[];
}

export function createLogReader(db: Connection, journal: Journal, commands: Commands): LogReader {
  const { words, replicas, records, registers, values } = journal;
  const nextCommand = db.prepare('SELECT min(n) FROM command WHERE n > ?').pluck();
  const between = db.prepare('SELECT * FROM change WHERE n >= ? AND n < ? ORDER BY n');
  const recordsBetween = db.prepare(
    `SELECT change.record AS record, max(change.unit = $deleted AND CAST(change.after AS TEXT) = 'false') AS made,
        group_concat(DISTINCT change.unit) AS units
      FROM change JOIN record ON record.n = change.record
      WHERE change.n >= $from AND change.n < $to AND record.kind IN (SELECT value FROM json_each($kinds))
      GROUP BY change.record ORDER BY min(change.n)`,
  );
  const one = db.prepare('SELECT * FROM change WHERE n = ?');
  const ofRecordUpTo = db.prepare('SELECT n, record, unit, element FROM change WHERE record = ? AND n <= ?');
  const after = db.prepare('SELECT after FROM change WHERE n = ?').pluck();
  const commandOf = db.prepare('SELECT max(n) FROM command WHERE n <= ?').pluck();
  const firstIn = db
    .prepare('SELECT min(n) FROM change WHERE record = ? AND unit = ? AND element = ? AND n >= ?')
    .pluck();
  const rank = db.prepare(
    'SELECT ms, tick, replica, seq + $n - n AS seq, n FROM command WHERE n = (SELECT max(n) FROM command WHERE n <= $n)',
  );

  const EXCHANGED = `SELECT change.*, command.n AS command, command.replica,
      command.seq + change.n - command.n AS seq, command.ms, command.tick
    FROM change JOIN command ON command.n = (SELECT max(n) FROM command WHERE n <= change.n)`;
  const exchangedRow = db.prepare(`${EXCHANGED} WHERE change.n = ?`);
  const exchangedRows = db.prepare(`${EXCHANGED} ORDER BY change.n`);

  const stored = (row: Columns): StoredChange => ({
    n: numberOf(row, 'n'),
    address: addressFrom(row),
    after: values.decode(row['after']),
  });
  const unread = (change: number | null): unknown =>
    change === null ? null : values.unread(after.get(change));
  const valueOf = (change: number | null): unknown =>
    change === null ? null : values.decode(after.get(change));

  function placed(change: number): Columns {
    const row = asRow(rank.get({ n: change }));
    if (!row) throw new RangeError(`change ${change} belongs to no command`);
    return row;
  }
  function winner(changes: readonly number[]): number | null {
    const [first = null, ...others] = changes;
    return others.reduce<number | null>(
      (best, one) => (best === null || beats(one, best) ? one : best),
      first,
    );
  }
  function beats(a: number, b: number): boolean {
    const [one, other] = [placed(a), placed(b)];
    const order =
      numberOf(one, 'ms') - numberOf(other, 'ms') || numberOf(one, 'tick') - numberOf(other, 'tick');
    if (order !== 0) return order > 0;
    return replicas.text(numberOf(one, 'replica')) > replicas.text(numberOf(other, 'replica'));
  }

  function inForce(address: Address, change: number | null): number | null {
    let at = change;
    while (at !== null) {
      const { undoes } = commands.at(Number(commandOf.get(at)));
      if (undoes === null) return at;
      const taken = firstIn.get(address.record, address.unit, address.element, undoes);
      // A change of a command that takes another back but touches what that one did not stands for itself.
      if (typeof taken !== 'number' || taken >= at) return at;
      at = winner(registers.parents(taken));
    }
    return null;
  }

  function asOf(kind: string, id: string, upTo: number): RegisterValue[] {
    const rows = asRows(ofRecordUpTo.all(records.known(kind, id) ?? -1, upTo));
    const replaced = new Set(rows.flatMap((row) => registers.parents(numberOf(row, 'n'))));
    const heads = new Map<string, { readonly address: Address; readonly changes: number[] }>();
    for (const row of rows) {
      const address = addressFrom(row);
      const key = `${address.unit} ${address.element}`;
      const head = heads.get(key) ?? { address, changes: [] };
      if (!replaced.has(numberOf(row, 'n'))) head.changes.push(numberOf(row, 'n'));
      heads.set(key, head);
    }
    return [...heads.values()].map(({ address, changes }) => ({
      ...named(address),
      value: valueOf(winner(changes)),
    }));
  }

  function latest(of: { kind: string | null; id: string | null }, limit: number): ReadChange[] {
    const rows = of.id === null ? newest(of.kind, limit) : ofRecord(of.kind, of.id, limit);
    const known = new Map<number, LoggedCommand>();
    return asRows(rows).map((row) => {
      const change = stored(row);
      const number = numberOf(row, 'command');
      const command = known.get(number) ?? commands.at(number);
      known.set(number, command);
      return {
        command,
        ...records.named(change.address.record),
        ...named(change.address),
        before: valueOf(winner(registers.parents(change.n))),
        after: change.after,
      };
    });
  }
  const named = ({ unit, element }: Address): { unit: string; element: string } => ({
    unit: words.text(unit),
    element: words.text(element),
  });

  const ORDER = 'ORDER BY command.ms DESC, command.tick DESC, change.n DESC LIMIT ?';
  function ofRecord(kind: string | null, id: string, limit: number): unknown[] {
    const word = kind === null ? null : (words.known(kind) ?? -1);
    return db
      .prepare(
        `SELECT change.*, command.n AS command FROM change JOIN command
          ON command.n = (SELECT max(n) FROM command WHERE n <= change.n)
          WHERE change.record IN (SELECT n FROM record WHERE id = ? AND kind = coalesce(?, kind)) ${ORDER}`,
      )
      .all(id, word, limit);
  }
  /** Goes through the commands from the latest on, and no further than it must. */
  function newest(kind: string | null, limit: number): unknown[] {
    const ofKind = kind === null ? '' : 'WHERE (SELECT kind FROM record WHERE n = change.record) = ?';
    return db
      .prepare(
        `SELECT change.*, command.n AS command FROM command CROSS JOIN change
          ON change.n >= command.n
            AND change.n < coalesce((SELECT min(n) FROM command AS next WHERE next.n > command.n), 9e15)
          ${ofKind} ${ORDER}`,
      )
      .all(...(kind === null ? [] : [words.known(kind) ?? -1]), limit);
  }

  const idOf = (change: number): string => {
    const row = placed(change);
    return changeId({ replica: replicas.text(numberOf(row, 'replica')), seq: numberOf(row, 'seq') });
  };

  /** A change but for what it set its register to. */
  function placedIn(row: Columns): Omit<LoggedChange, 'after'> {
    const [n, address] = [numberOf(row, 'n'), addressFrom(row)];
    const { kind, id } = records.named(address.record);
    return {
      replica: replicas.text(numberOf(row, 'replica')),
      seq: numberOf(row, 'seq'),
      command: commands.at(numberOf(row, 'command')).id,
      time: { ms: numberOf(row, 'ms'), tick: numberOf(row, 'tick') },
      kind,
      record: id,
      ...named(address),
      parents: registers.parents(n).map(idOf),
    };
  }

  return {
    commandOf: (change) => Number(commandOf.get(change)),
    firstOf({ n }) {
      const row = asRow(one.get(n));
      if (!row) throw new RangeError(`the log has no change ${n}`);
      return stored(row);
    },
    recordsOf: ({ n }, kinds) =>
      asRows(
        recordsBetween.all({
          deleted: words.known(DELETED) ?? -1,
          from: n,
          to: Number(nextCommand.get(n) ?? Number.MAX_SAFE_INTEGER),
          kinds: JSON.stringify(kinds.flatMap((kind) => words.known(kind) ?? [])),
        }),
      ).map((row) => ({
        ...records.named(numberOf(row, 'record')),
        units: String(row['units'])
          .split(',')
          .map((unit) => words.text(Number(unit))),
        isMade: row['made'] === 1,
      })),
    valueOf,
    unread,
    winner,
    inForce,
    asOf,
    latest,
    changesOf: ({ n }) =>
      asRows(between.all(n, Number(nextCommand.get(n) ?? Number.MAX_SAFE_INTEGER))).map(stored),
    changeAt(n) {
      const row = asRow(exchangedRow.get(n)) ?? {};
      return { ...placedIn(row), after: values.decode(row['after']) };
    },
    exchanged: () =>
      asRows(exchangedRows.all()).map((row) => ({ ...placedIn(row), after: values.unread(row['after']) })),
  };
}
