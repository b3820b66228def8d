import { fail } from '../../../shared/contract/errors.ts';
import {
  fieldsOf,
  kindSchema,
  type Kind,
  type UpdateValues,
  type Values,
} from '../../../shared/contract/kinds.ts';
import type { Notice } from '../../../shared/contract/shapes.ts';
import { DELETED, sameValue } from '../../../shared/domain/history/change.ts';
import { entriesOf } from '../../../shared/typing.ts';
import type { Connection } from '../db/open.ts';
import { asRow, looseValues, recordFrom, snake, tableOf, toColumn } from '../db/rows.ts';
import { derivedFields, isFact } from '../history/derived.ts';
import type { Entry, Journal } from '../history/journal.ts';
import { takeBack } from '../history/take-back.ts';
import type { Localized } from '../../../shared/domain/languages.ts';
import { titleOf } from './titles.ts';
import { brandWriter, type Reader, type Writer } from '../db/access.ts';

/** What one command has touched, for the event and the search index. */
export interface Touched {
  readonly records: Map<Kind, Set<string>>;
  /** The first of them, with what it was called before. */
  readonly first: { readonly kind: Kind; readonly id: string; readonly title: Localized } | null;
  readonly undoes: string | null;
  readonly undoable: boolean;
}

export interface WriteSession {
  readonly writer: Writer;
  readonly touched: () => Touched;
}

export interface WriteOptions {
  readonly db: Connection;
  readonly reader: Reader;
  readonly journal: Journal;
  readonly entry: Entry;
  readonly newId: () => string;
}

/** The writes of one command: tables and change log together. */
export function createWriteSession({ db, reader, journal, entry, newId }: WriteOptions): WriteSession {
  const records = new Map<Kind, Set<string>>();
  const notices: Notice[] = [];
  let first: Touched['first'] = null;
  let undoable = true;
  let undoes: string | null = null;
  const changedAt = entry.stamp.instant;

  function touch(kind: Kind, id: string): void {
    first ??= { kind, id, title: titleOf(reader, kind, id) };
    const ids = records.get(kind) ?? new Set<string>();
    records.set(kind, ids.add(id));
  }

  function current(kind: Kind, id: string): ReadonlyMap<string, unknown> | undefined {
    const row = asRow(db.prepare(`SELECT * FROM ${tableOf(kind)} WHERE id = ?`).get(id));
    if (!row) return undefined;
    const values = looseValues(recordFrom(kind, row));
    const fields = new Map<string, unknown>(entriesOf(fieldsOf(kind)).map(([name]) => [name, values[name]]));
    return fields.set(DELETED, row['deleted'] === 1);
  }

  function put(kind: Kind, id: string, values: ReadonlyMap<string, unknown>): void {
    const before = current(kind, id) ?? fail('NOT_FOUND', { kind, id });
    const after = new Map([...before, ...values]);
    const derived = derivedFields(kind, Object.fromEntries(before), Object.fromEntries(after));
    const columns: string[] = [];
    const parameters: unknown[] = [];
    let isOnlyFacts = true;
    for (const [name, value] of [...values, ...Object.entries(derived)]) {
      const held = before.get(name);
      if (sameValue(held, value)) continue;
      isOnlyFacts &&= isFact(kind, name);
      journal.append(entry, kind, id, name, held, value);
      columns.push(`${snake(name)} = ?`);
      parameters.push(name === DELETED ? Number(value) : columnOf(kind, name, value));
    }
    if (columns.length === 0) return;
    touch(kind, id);
    // That a file was exported changes nothing that a file would say.
    if (!isOnlyFacts) {
      columns.push('changed_at = ?');
      parameters.push(changedAt);
    }
    db.prepare(`UPDATE ${tableOf(kind)} SET ${columns.join(', ')} WHERE id = ?`).run(...parameters, id);
  }

  function create<K extends Kind>(kind: K, values: Partial<Values<K>>, id = newId()): string {
    const given = looseValues(values);
    const names: string[] = [];
    const parameters: unknown[] = [];
    journal.append(entry, kind, id, DELETED, null, false);
    for (const [name, field] of entriesOf(fieldsOf(kind))) {
      const value = given[name] ?? field.fallback ?? null;
      names.push(snake(name));
      parameters.push(toColumn(field, value));
      if (value !== null) journal.append(entry, kind, id, name, null, value);
    }
    const marks = names.map(() => '?').join(', ');
    db.prepare(
      `INSERT INTO ${tableOf(kind)} (id, ${names.join(', ')}, created_at, changed_at) VALUES (?, ${marks}, ?, ?)`,
    ).run(id, ...parameters, changedAt, changedAt);
    touch(kind, id);
    return id;
  }

  const writer = brandWriter(reader, {
    commandId: entry.command,
    actor: entry.actor,
    notices,
    create,
    update<K extends Kind>(kind: K, id: string, values: UpdateValues<K>) {
      const given = entriesOf(looseValues(values)).filter(([, value]) => value !== undefined);
      put(kind, id, new Map(given));
    },
    remove(kind, id) {
      put(kind, id, new Map([[DELETED, true]]));
    },
    revive(kind, id) {
      put(kind, id, new Map([[DELETED, false]]));
    },
    isDeleted(kind, id) {
      return current(kind, id)?.get(DELETED) === true;
    },
    countEver(kind, field, value) {
      const sql = `SELECT count(*) FROM ${tableOf(kind)} WHERE ${snake(field)} = ?`;
      return Number(db.prepare(sql).pluck().get(value));
    },
    notice(notice) {
      notices.push(notice);
    },
    touchedBy(commandId) {
      const touched = new Map(
        journal
          .changesOf(commandId)
          .map(({ kind, record }) => [`${kind} ${record}`, { kind: kindSchema.parse(kind), id: record }]),
      );
      return [...touched.values()];
    },
    takeBack(commandId) {
      undoes = commandId;
      takeBack({ put, current }, journal.changesOf(commandId));
    },
    notUndoable() {
      undoable = false;
    },
  });
  return { writer, touched: () => ({ records, first, undoes, undoable }) };
}

function columnOf(kind: Kind, name: string, value: unknown): unknown {
  const field = fieldsOf(kind)[name];
  if (!field) throw new TypeError(`${kind} has no field ${name}`);
  return toColumn(field, value);
}
