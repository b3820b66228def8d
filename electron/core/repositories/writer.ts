import { fail, invalid, problem } from '../../../shared/contract/errors.ts';
import {
  fieldsOf,
  kindSchema,
  fieldEntries,
  type Kind,
  type RecordOf,
  type UpdateValues,
  type Values,
} from '../../../shared/contract/kinds.ts';
import type { Notice } from '../../../shared/contract/shapes/deeds.ts';
import { asKept, registersOf, unitsOf, type Unit } from '../../../shared/contract/units.ts';
import { canonical } from '../../../shared/domain/history/canonical.ts';
import { DELETED, sameValue } from '../../../shared/domain/history/change.ts';
import { groupedBy } from '../../../shared/domain/grouped.ts';
import { ERASED, ERASED_TEXT, isPersonalRef } from '../../../shared/domain/history/personal.ts';
import { entriesOf } from '../../../shared/typing.ts';
import { note } from '../db/meta.ts';
import type { Connection } from '../db/open.ts';
import { prepared } from '../db/prepared.ts';
import { isFitting } from '../db/fits.ts';
import { markErased } from '../db/scrub.ts';
import { asRow, looseValues, numberOf, ownFields, recordFrom, snake, tableOf, toColumn } from '../db/rows.ts';
import type { IncomingFiles } from '../files/incoming.ts';
import { takeIn } from '../files/take-in.ts';
import type { ChangeLog } from '../history/change-log.ts';
import type { LoggedCommand } from '../history/commands.ts';
import type { Entry } from '../history/journal.ts';
import { takeBack } from '../history/take-back.ts';
import { brandWriter, type Reader, type Writer } from '../db/access.ts';
import { giveNext, rememberGiven, type NumbersMemory } from '../own-numbers.ts';
import { insertRow } from './insert.ts';
import { createRowMemory } from './row-memory.ts';
import { isLoggedDeleted, isThereAllTheSame, mayReturn, presenceFollows } from './presence.ts';
import { dependentsOf, statedOf, withDerived, type Dependent } from './derived.ts';
import { todayAtHome } from '../db/home-zone.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What one command has touched, for the event and the search index. */
export interface Touched {
  readonly records: Map<Kind, Set<string>>;
  /** The number of the command that this one takes back. */
  readonly undoes: number | null;
  readonly undoable: boolean;
}

export interface WriteSession {
  readonly writer: Writer;
  readonly touched: () => Touched;
}

export interface WriteOptions {
  readonly db: Connection;
  readonly reader: Reader;
  readonly log: ChangeLog;
  readonly entry: Entry;
  readonly newId: () => string;
  /** The files that a person has chosen. */
  readonly incoming: IncomingFiles;
  readonly numbers: NumbersMemory;
}

/** The writes of one command: tables and change log together. */
export function createWriteSession({
  db,
  reader,
  log,
  entry,
  newId,
  incoming,
  numbers,
}: WriteOptions): WriteSession {
  const { journal, commands } = log;
  const rows = createRowMemory(reader);
  const records = new Map<Kind, Set<string>>();
  let today: string | undefined;
  const sources = {
    db,
    ownerOf,
    from: entry.first,
    // Few kinds ask.
    get today() {
      return (today ??= todayAtHome(reader));
    },
  };
  const notices: Notice[] = [];
  const noticed = new Set<string>();
  let undoable = true;
  let undoes: number | null = null;

  function touch(kind: Kind, id: string): void {
    const ids = records.get(kind) ?? new Set<string>();
    records.set(kind, ids.add(id));
  }

  function current(kind: Kind, id: string): Fields | undefined {
    const row = rows.row(kind, id);
    if (!row) return undefined;
    return { ...ownFields(recordFrom(kind, row)), [DELETED]: row['deleted'] === 1 };
  }

  function ownerOf(kind: Kind, id: string): Fields | null {
    return current(kind, id) ?? null;
  }

  /** Logs what a unit's registers hold now and did not before. */
  function append(record: number, unit: Unit, before: Fields | null, after: Fields): void {
    const held = new Map(
      before ? registersOf(unit, before).map((one) => [one.element, one.value] as const) : [],
    );
    const present = registersOf(unit, after);
    const gone = [...held.keys()].filter((element) => !present.some((one) => one.element === element));
    for (const { element, value } of [...present, ...gone.map((element) => ({ element, value: null }))]) {
      if (sameValue(held.get(element), value)) continue;
      const address = {
        record,
        unit: journal.words.number(unit.name),
        element: journal.words.number(element),
      };
      const isText = unit.isPersonal && typeof value === 'string';
      if (isText && before !== null && journal.isErased(record)) {
        invalid(problem(unit.fields[0] ?? '', 'erased'));
      }
      journal.append(address, isText ? journal.personal.keep(value) : value, before === null);
    }
  }

  function put(kind: Kind, id: string, values: Fields): void {
    const old = current(kind, id) ?? fail('NOT_FOUND', { kind, id });
    const { given, deletion } = presenceAfter(kind, id, old, values);
    const next = { ...old, ...given };
    const after = withDerived(kind, id, next, sources);
    // Where nothing follows from them, nothing but what is given can be another.
    const asked = Object.entries(after === next ? given : after);
    const changed = new Map(asked.filter(([name, value]) => !sameValue(old[name], value)));
    if (changed.size === 0 && deletion === null) return;
    refuseUnfitting(kind, changed);
    const record = journal.records.number(kind, id);
    const logged = journal.count();
    if (deletion !== null) {
      const address = { record, unit: journal.words.number(DELETED), element: 0 };
      journal.append(address, deletion, false);
    }
    const isPresence = deletion !== null || changed.has('aside') || changed.has('sameAsId');
    const followers = isPresence ? presenceFollows(db, kind, id) : [];
    for (const unit of unitsOf(kind).values()) {
      if (unit.fields.some((name) => changed.has(name))) append(record, unit, old, after);
    }
    touch(kind, id);
    // A step that now speaks of another record says nothing of the one before any more.
    const left = statedOf(db, kind, id);
    const columns = [...changed].map(([name, value]) => ({
      column: snake(name),
      value: name === DELETED ? Number(value) : columnOf(kind, name, readable(value)),
    }));
    // What only follows from something else is no change of this record's own: a merge would not date it so either.
    if (journal.count() > logged) columns.push({ column: 'changed_at', value: entry.instant });
    const sets = columns.map(({ column }) => `${column} = ?`).join(', ');
    if (columns.length > 0) {
      prepared(db, `UPDATE ${tableOf(kind)} SET ${sets} WHERE id = ?`).run(
        ...columns.map(({ value }) => value),
        id,
      );
      rows.wrote(kind, id, Object.fromEntries(columns.map(({ column, value }) => [column, value])));
    }
    follow(kind, id, left);
    if (!isPresence) return;
    const all = [...followers, ...presenceFollows(db, kind, id)];
    for (const one of new Map(all.map((one) => [one.id, one])).values()) put(one.kind, one.id, {});
  }

  /**
   * What is written to a record as to whether it is there: the fields, with whether its row is deleted, and what the log has
   * to say of it anew (null: nothing). Whoever deletes it, or takes it up, means it: then it did not give way.
   */
  function presenceAfter(
    kind: Kind,
    id: string,
    old: Fields,
    values: Fields,
  ): { readonly given: Fields; readonly deletion: boolean | null } {
    const isAsked = DELETED in values;
    const isAside = 'aside' in old;
    const given = isAsked && isAside && !('aside' in values) ? { ...values, aside: null } : values;
    const next: Fields = { ...old, ...given };
    if (!mayReturn(kind)) {
      const isDeleted = next[DELETED] === true;
      return { given, deletion: isDeleted === (old[DELETED] === true) ? null : isDeleted };
    }
    // Of a record that is there and never gave way the log says the same.
    const isPlain = kind !== 'participant' && (old['aside'] ?? null) === null;
    const was = isPlain ? old[DELETED] === true : isLoggedDeleted(log, kind, id);
    const isDeleted = isAsked ? values[DELETED] === true : was;
    const isGone = isDeleted && !isThereAllTheSame(db, log, { kind, id, aside: next['aside'] ?? null });
    return { given: { ...given, [DELETED]: isGone }, deletion: isDeleted === was ? null : isDeleted };
  }

  /** Brings what follows from a record in others up to date. */
  function follow(kind: Kind, id: string, left: readonly Dependent[] = []): void {
    const dependents = dependentsOf(db, kind, id);
    const others = left.filter((one) => !dependents.some((other) => other.id === one.id));
    for (const dependent of [...dependents, ...others]) put(dependent.kind, dependent.id, {});
  }

  /** A value of a field as it reads: what came back by reference as the text. */
  function readable(value: unknown): unknown {
    return isPersonalRef(value) ? journal.personal.textOf(value) : value;
  }

  function erase(kind: Kind, id: string): void {
    const fields = current(kind, id) ?? fail('NOT_FOUND', { kind, id });
    const record = journal.records.number(kind, id);
    const address = { record, unit: journal.words.number(ERASED), element: 0 };
    if (journal.personal.erase(record) > 0) markErased(db);
    touch(kind, id);
    if (journal.isErased(record)) return;
    journal.append(address, true, false);
    const blanks = fieldEntries(kind)
      .filter(([name, field]) => field.personal && typeof fields[name] === 'string')
      .map(([name]) => `${snake(name)} = '${ERASED_TEXT}', `);
    prepared(db, `UPDATE ${tableOf(kind)} SET ${blanks.join('')} changed_at = ? WHERE id = ?`).run(
      entry.instant,
      id,
    );
    rows.forget(kind, id);
  }

  function create<K extends Kind>(kind: K, values: Partial<Values<K>>, id = newId()): string {
    const given = looseValues(values);
    const fields = fieldEntries(kind);
    const whole = withDerived(
      kind,
      id,
      Object.fromEntries(
        fields.map(([name, field]) => [name, asKept(field, given[name] ?? field.fallback ?? null)]),
      ),
      sources,
    );
    refuseUnfitting(kind, new Map(Object.entries(whole)));
    const record = journal.records.number(kind, id);
    journal.append({ record, unit: journal.words.number(DELETED), element: 0 }, false, true);
    for (const unit of unitsOf(kind).values()) append(record, unit, null, whole);
    insertRow(db, kind, { id, fields: whole, instant: entry.instant });
    rows.forget(kind, id);
    touch(kind, id);
    follow(kind, id);
    return id;
  }

  const need = (commandId: string): LoggedCommand =>
    commands.get(commandId) ?? fail('NOT_FOUND', { commandId });

  function get<K extends Kind>(kind: K, id: string): RecordOf<K> | undefined {
    const row = rows.row(kind, id);
    return row?.['deleted'] === 0 ? recordFrom(kind, row) : undefined;
  }

  const writer = brandWriter(reader, {
    get,
    need: (kind, id) => get(kind, id) ?? fail('NOT_FOUND', { kind, id }),
    readAhead: (kind, ids) => rows.ahead(kind, ids),
    get commandId() {
      return journal.hasWritten(entry) ? entry.command : '';
    },
    author: entry.actor === '' ? null : entry.actor,
    notices,
    create,
    update<K extends Kind>(kind: K, id: string, values: UpdateValues<K>) {
      const fields = fieldsOf(kind);
      const given = entriesOf(looseValues(values)).flatMap(([name, value]): [string, unknown][] => {
        const field = fields[name];
        return value === undefined ? [] : [[name, field ? asKept(field, value) : value]];
      });
      put(kind, id, Object.fromEntries(given));
    },
    remove(kind, id) {
      put(kind, id, { [DELETED]: true });
    },
    giveWay(kind, id, aside) {
      put(kind, id, { [DELETED]: true, aside });
    },
    revive(kind, id) {
      put(kind, id, { [DELETED]: false });
    },
    erase,
    restate(kind, id, logged, said) {
      const record = journal.records.number(kind, id);
      if (DELETED in said) {
        const address = { record, unit: journal.words.number(DELETED), element: 0 };
        journal.append(address, said[DELETED] === true, false);
      }
      for (const unit of unitsOf(kind).values()) {
        if (unit.fields.some((name) => name in said)) append(record, unit, logged, { ...logged, ...said });
      }
      touch(kind, id);
    },
    isDeleted(kind, id) {
      return current(kind, id)?.[DELETED] === true;
    },
    takeFile: (asked, task) => takeIn(db, incoming, asked, task),
    nextNumber(kind, row) {
      const sql = `SELECT count(*) AS n FROM ${tableOf(kind)}`;
      const counted =
        row === null
          ? prepared(db, sql).get()
          : prepared(db, `${sql} WHERE ${snake(row.field)} = ?`).get(row.value);
      const known = numberOf(asRow(counted) ?? {}, 'n');
      return `${numbers.letters}${giveNext(numbers, row === null ? kind : `${kind} ${row.value}`, known)}`;
    },
    rememberNumber: (row, count) => rememberGiven(numbers, row, count),
    note: (key, value) => note(db, key, value),
    notice(notice) {
      const said = canonical(notice);
      if (noticed.has(said)) return;
      noticed.add(said);
      notices.push(notice);
    },
    touchedBy(commandId) {
      const changes = log.reader.changesOf(need(commandId));
      return [...groupedBy(changes, ({ address }) => address.record)].map(([n, some]) => {
        const { kind, id } = journal.records.named(n);
        const units = new Set(some.map(({ address }) => journal.words.text(address.unit)));
        return { kind: kindSchema.parse(kind), id, units: [...units] };
      });
    },
    takeBack(commandId, task) {
      const command = need(commandId);
      undoes = command.n;
      takeBack({ put, current }, log, command, task);
    },
    notUndoable() {
      undoable = false;
    },
  });
  return { writer, touched: () => ({ records, undoes, undoable }) };
}

function columnOf(kind: Kind, name: string, value: unknown): unknown {
  const field = fieldsOf(kind)[name];
  if (!field) throw new TypeError(`${kind} has no field ${name}`);
  return toColumn(field, value);
}

/**
 * What the core itself writes is held to what a file is held to where it comes in: a value that is not as its field has it
 * would keep the whole file from being opened elsewhere. Fails with TypeError.
 */
function refuseUnfitting(kind: Kind, values: ReadonlyMap<string, unknown>): void {
  const fields = fieldsOf(kind);
  for (const [name, value] of values) {
    const field = fields[name];
    if (field === undefined || isPersonalRef(value) || isFitting(field, value ?? null)) continue;
    throw new TypeError(`${kind}.${name} would not be read again`);
  }
}
