import {
  contextsOf,
  fieldsOf,
  KINDS,
  kindSchema,
  moduleOf,
  type Kind,
} from '../../../shared/contract/kinds.ts';
import type { Deed, ListedDeed } from '../../../shared/contract/shapes/deeds.ts';
import { unitsOf } from '../../../shared/contract/units.ts';
import { DELETED } from '../../../shared/domain/history/change.ts';
import { changeId } from '../../../shared/domain/history/logged.ts';
import type { Localized } from '../../../shared/domain/languages.ts';
import { instantAt } from '../../../shared/domain/time/instants.ts';
import { isOneOf } from '../../../shared/typing.ts';
import type { Reader } from '../db/access.ts';
import { numberOf, snake, tableOf, textOf, textsOf, type Columns } from '../db/rows.ts';
import { unpacked } from '../history/words.ts';
import { END } from './deeds.ts';
import { byKind, keyOf, pagesOf } from './pages.ts';
import { titlesEver } from './titles.ts';
import { givenOn, isTelling, keptOnes } from './told-of.ts';

/** So many of the records that a deed touched are named. */
const NAMED = 6;
/** And so many of its changes are looked at for them: one deed may have filled a workspace. */
const LOOKED_AT = 4000;

/** Commands of a form, in which a record may be made together with another that it names. */
const BY_FORM = ['record.create', 'record.update', 'record.changeMany'];

/** Commands that may put other records down before what they are about: that within which it is, or that it names. */
const ABOUT: Readonly<Record<string, Kind>> = {
  'minutes.decide': 'decision',
  'minutes.addTask': 'task',
  'alert.takeIn': 'alert',
  'participant.merge': 'participant',
};

/** The command that a deed is about: what was taken back, done again and taken back is one thing all the way. */
const ROOTS = `WITH RECURSIVE
  deed(n) AS (SELECT value FROM json_each(?)),
  way(deed, n, undoes) AS (
    SELECT command.n, command.n, command.undoes FROM deed JOIN command ON command.n = deed.n
    UNION ALL
    SELECT way.deed, command.n, command.undoes FROM way JOIN command ON command.n = way.undoes
  ),
  root(deed, n, last) AS (
    SELECT way.deed, command.n, ${END} FROM way JOIN command ON command.n = way.n WHERE way.undoes IS NULL
  )`;

interface Command {
  /** Of the command that it is about. */
  readonly rootName: string;
  /** The number of its first change. */
  readonly root: number;
  readonly deed: Pick<Deed, 'commandId' | 'name' | 'at' | 'actor' | 'undoes' | 'undoable'>;
}

/** One record that a deed touched. */
interface Touched {
  readonly kind: string;
  readonly id: string;
  readonly units: readonly string[];
}

/** Tells of commands, by the numbers of their first changes and in that order: of a hundred in as many reads as of one. */
export function toldDeeds(reader: Reader, numbers: readonly number[]): ListedDeed[] {
  const asked = JSON.stringify(numbers);
  const commands = commandsAt(reader, asked);
  const touched = touchedBy(reader, asked);
  const counts = countsIn(reader, asked);
  const undone = takenBack(reader, asked);
  const named = new Map(
    [...commands].map(([n, { rootName }]) => [n, namedFirst(rootName, touched.get(n) ?? [])]),
  );
  const told = givenOn(
    reader,
    [...commands].flatMap(([n, { rootName }]) =>
      isTelling(rootName) ? (named.get(n) ?? []).slice(0, 1).map(({ id }) => id) : [],
    ),
  );
  for (const [n, [first]] of named) {
    const release = first?.kind === 'dispatch' ? told.get(first.id) : undefined;
    if (release) named.set(n, [{ ...release, units: [] }]);
  }
  const kept = keptOnes(
    reader,
    [...commands.values()].flatMap(({ rootName, root }) => (rootName === 'participant.merge' ? [root] : [])),
  );
  const called = calledEver(reader, [...named.values()].flat());
  const subjects = [...named.values()].flatMap((records) => records.slice(0, 1).flatMap(known));
  const pages = pagesOf(reader, subjects);
  const owners = ownersEver(reader, subjects);
  const moves = movesEver(reader, subjects);
  return numbers.flatMap((n): ListedDeed[] => {
    const command = commands.get(n);
    const [subject, ...others] = named.get(n) ?? [];
    if (!command || !subject) return [];
    const titles = [subject, ...others].map((one) => called.get(keyOf(one)) ?? {});
    return [
      {
        ...command.deed,
        kind: isOneOf(KINDS, subject.kind) ? subject.kind : null,
        record: subject.id,
        title: titles[0] ?? {},
        within: kept.get(command.root) ?? owners.get(keyOf(subject)) ?? {},
        to: moves.get(keyOf(subject)) ?? null,
        // Of what was told, to how many.
        count: counts.get(`${n} ${isTelling(command.rootName) ? 'dispatch' : subject.kind}`) ?? 0,
        page: pages.get(keyOf(subject)) ?? null,
        fields: changedFields(subject),
        titles,
        isTakenBack: undone.has(n),
      },
    ];
  });
}

/** The same in short. */
export function deedsAt(reader: Reader, numbers: readonly number[]): Deed[] {
  return toldDeeds(reader, numbers).map(
    ({ fields: _fields, titles: _titles, isTakenBack: _isTakenBack, ...deed }) => deed,
  );
}

function commandsAt(reader: Reader, asked: string): Map<number, Command> {
  const sql = `${ROOTS} SELECT command.n AS n, root.n AS root, command.seq AS seq, replica.id AS replica,
      coalesce(command.clock, command.ms) AS at, command.undoable AS undoable, name.text AS name, actor.text AS actor,
      taken.seq AS taken_seq, taken_by.id AS taken_replica, root_name.text AS root_name
    FROM root JOIN command ON command.n = root.deed JOIN command AS about ON about.n = root.n
      JOIN replica ON replica.n = command.replica
      JOIN word AS name ON name.n = command.name JOIN word AS root_name ON root_name.n = about.name
      LEFT JOIN word AS actor ON actor.n = command.actor
      LEFT JOIN command AS taken ON taken.n = command.undoes
      LEFT JOIN replica AS taken_by ON taken_by.n = taken.replica`;
  const idFrom = (row: Columns, replica: string, seq: string): string =>
    changeId({ replica: unpacked(row[replica]), seq: numberOf(row, seq) });
  return new Map(
    reader.all(sql, [asked], (row): [number, Command] => [
      numberOf(row, 'n'),
      {
        rootName: unpacked(row['root_name']),
        root: numberOf(row, 'root'),
        deed: {
          commandId: idFrom(row, 'replica', 'seq'),
          name: unpacked(row['name']),
          at: instantAt(numberOf(row, 'at')),
          actor: unpacked(row['actor'] ?? ''),
          undoes: row['taken_seq'] === null ? null : idFrom(row, 'taken_replica', 'taken_seq'),
          undoable: row['undoable'] === 1,
        },
      },
    ]),
  );
}

/** The first records that each deed touched, in its order. */
function touchedBy(reader: Reader, asked: string): Map<number, Touched[]> {
  const sql = `${ROOTS} SELECT root.deed AS deed, kind.text AS kind, record.id AS id,
      json_group_array(DISTINCT unit.text) AS units
    FROM root JOIN change ON change.n >= root.n AND change.n < min(root.last, root.n + ${LOOKED_AT})
      JOIN record ON record.n = change.record JOIN word AS kind ON kind.n = record.kind
      JOIN word AS unit ON unit.n = change.unit
    GROUP BY root.deed, change.record ORDER BY root.deed, min(change.n)`;
  const touched = new Map<number, Touched[]>();
  for (const { deed, ...one } of reader.all(sql, [asked], (row) => ({
    deed: numberOf(row, 'deed'),
    kind: unpacked(row['kind']),
    id: textOf(row, 'id'),
    units: textsOf(row, 'units'),
  }))) {
    const list = touched.get(deed) ?? [];
    touched.set(deed, list);
    list.push(one);
  }
  return touched;
}

/** How many records of each kind each deed touched, by `number kind`. */
function countsIn(reader: Reader, asked: string): Map<string, number> {
  const sql = `${ROOTS} SELECT root.deed AS deed, kind.text AS kind, count(DISTINCT change.record) AS count
    FROM root JOIN change ON change.n >= root.n AND change.n < root.last
      JOIN record ON record.n = change.record JOIN word AS kind ON kind.n = record.kind
    GROUP BY root.deed, record.kind`;
  return new Map(
    reader.all(sql, [asked], (row) => [
      `${numberOf(row, 'deed')} ${unpacked(row['kind'])}`,
      numberOf(row, 'count'),
    ]),
  );
}

/** Those that were taken back, where that was not taken back in turn. */
function takenBack(reader: Reader, asked: string): ReadonlySet<number> {
  const sql = `WITH RECURSIVE taker(n, undoes) AS (
      SELECT n, undoes FROM command WHERE undoes IN (SELECT value FROM json_each(?))
      UNION
      SELECT command.n, command.undoes FROM taker JOIN command ON command.undoes = taker.n
    ) SELECT n, undoes FROM taker`;
  const takers = new Map<number, number[]>();
  reader.all(sql, [asked], (row) => {
    const taken = numberOf(row, 'undoes');
    takers.set(taken, [...(takers.get(taken) ?? []), numberOf(row, 'n')]);
  });
  const holds = (n: number): boolean => !(takers.get(n) ?? []).some(holds);
  return new Set([...takers.keys()].filter((n) => !holds(n)));
}

/**
 * The record that a deed is about and others of its kind: the first that it touched; where that was made for another's
 * sake, or with what it lies within, the other.
 */
function namedFirst(rootName: string, all: readonly Touched[]): Touched[] {
  // A frozen page is called by nothing but its hash: the record that it was frozen for says what it is.
  const named = all.filter(({ kind }) => kind !== 'frozen');
  const touched = named.length > 0 ? named : all;
  const [first] = touched;
  const about = ABOUT[rootName];
  const other =
    first && isMadeAlongside(first) && BY_FORM.includes(rootName)
      ? touched.find((one) => !isMadeAlongside(one))
      : touched.find(({ kind }) => kind === about);
  const subject = other ?? first;
  if (!subject) return [];
  const others = touched.filter((one) => one !== subject && one.kind === subject.kind);
  return [subject, ...others].slice(0, NAMED);
}

function isMadeAlongside({ kind }: Touched): boolean {
  return isOneOf(KINDS, kind) && (moduleOf(kind).alongside ?? false);
}

/** The fields in which a record was changed that a person reads; none where it was made or deleted. */
function changedFields({ kind, units }: Touched): string[] {
  if (!isOneOf(KINDS, kind) || units.includes(DELETED)) return [];
  const fields = units.flatMap((unit) => unitsOf(kind).get(unit)?.fields ?? []);
  return fields.filter((name) => {
    const { type, managed } = fieldsOf(kind)[name] ?? {};
    return type !== undefined && type !== 'instant' && type !== 'order' && managed !== true;
  });
}

interface Known {
  readonly kind: Kind;
  readonly id: string;
}

function known({ kind, id }: Pick<Touched, 'kind' | 'id'>): Known[] {
  return isOneOf(KINDS, kind) ? [{ kind, id }] : [];
}

/** What records are called, or were when they were deleted. */
function calledEver(reader: Reader, records: readonly Touched[]): Map<string, Localized> {
  const called = new Map<string, Localized>();
  for (const [kind, ids] of byKind(records.flatMap(known))) {
    for (const [id, title] of titlesEver(reader, kind, ids)) called.set(keyOf({ kind, id }), title);
  }
  return called;
}

/** What records lie within is called, by the first field that says so. */
function ownersEver(reader: Reader, records: readonly Known[]): Map<string, Localized> {
  const found = new Map<string, Localized>();
  for (const [kind, ids] of byKind(records)) {
    for (const field of [...(moduleOf(kind).saysOf ?? []), ...contextsOf(kind)]) {
      const target = kindSchema.safeParse(fieldsOf(kind)[field]?.refers).data;
      if (target === undefined) continue;
      const owners = valuesEver(reader, kind, field, ids);
      const titles = titlesEver(reader, target, [...owners.values()]);
      for (const [id, owner] of owners) {
        const key = keyOf({ kind, id });
        if (!found.has(key)) found.set(key, titles.get(owner) ?? {});
      }
    }
  }
  return found;
}

/** The states that moves moved to: a move is a record of its own, which is never changed. */
function movesEver(reader: Reader, records: readonly Known[]): Map<string, string> {
  const moves = new Map<string, string>();
  for (const [kind, ids] of byKind(records)) {
    if (!moduleOf(kind).appendOnly || !fieldsOf(kind)['state']) continue;
    for (const [id, state] of valuesEver(reader, kind, 'state', ids)) moves.set(keyOf({ kind, id }), state);
  }
  return moves;
}

/** The values of a field of records, deleted ones too; without those that have none. */
function valuesEver(reader: Reader, kind: Kind, field: string, ids: readonly string[]): Map<string, string> {
  const column = snake(field);
  return new Map(
    reader.all(
      `SELECT id, ${column} AS value FROM ${tableOf(kind)}
        WHERE id IN (SELECT value FROM json_each(?)) AND ${column} IS NOT NULL`,
      [JSON.stringify(ids)],
      (row): [string, string] => [textOf(row, 'id'), textOf(row, 'value')],
    ),
  );
}
