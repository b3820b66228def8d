/**
 * Whether a record that was deleted is there all the same. It follows from the log alone: laptops that had not met can have
 * let each of two entries give way to the other, or deleted the one into which another was made.
 */
import type { Kind } from '../../../shared/contract/kinds.ts';
import { DELETED } from '../../../shared/domain/history/change.ts';
import { standAllTheSame } from '../../../shared/domain/participants/gave-way.ts';
import { asideSchema, type Aside } from '../../../shared/kinds/fields.ts';
import { isOneOf } from '../../../shared/typing.ts';
import { parsedJson } from '../parsed-json.ts';
import type { Connection } from '../db/open.ts';
import { prepared } from '../db/prepared.ts';
import { asRow, asRows, tableOf, textOf } from '../db/rows.ts';
import type { ChangeLog } from '../history/change-log.ts';
import type { Dependent } from './derived.ts';

/** The kinds of which records give way where two entries are made one. */
export const GIVING_WAY = [
  'membershipStep',
  'stance',
  'endorsementStep',
  'groupMembership',
  'orderException',
  'delegation',
  'delegate',
  'focalPoint',
] as const satisfies readonly Kind[];
export type GivingWay = (typeof GIVING_WAY)[number];

/** The kinds of which a record that was deleted can be there all the same. */
const RETURNING: readonly Kind[] = [...GIVING_WAY, 'participant'];

/** Whether a deletion can be without effect in a kind. */
export function mayReturn(kind: Kind): boolean {
  return isOneOf(RETURNING, kind);
}

/** Whether the log says that a record is deleted, whatever follows from others. */
export function isLoggedDeleted({ journal, reader }: ChangeLog, kind: Kind, id: string): boolean {
  const record = journal.records.known(kind, id);
  const unit = journal.words.known(DELETED);
  if (record === undefined || unit === undefined) return false;
  return reader.valueOf(reader.winner(journal.registers.heads({ record, unit, element: 0 }))) === true;
}

/**
 * Whether a record that the log says is deleted is there all the same: what gave way in a circle, where it is the one that
 * stands; a participant with whom another one was made one that is not deleted.
 *
 * @param aside what the record says of having given way
 */
export function isThereAllTheSame(
  db: Connection,
  log: ChangeLog,
  { kind, id, aside }: Dependent & { readonly aside: unknown },
): boolean {
  if (kind === 'participant') {
    return entriesOf(db, id).some((other) => !isLoggedDeleted(log, kind, other));
  }
  const own = gaveWay(aside);
  if (own === null) return false;
  const all = new Map(asideAbout(db, kind, own.about).map((one) => [one.id, one.aside.for]));
  return standAllTheSame(all.set(id, own.for)).has(id);
}

/** The records of which it may follow from this one whether they are there. */
export function presenceFollows(db: Connection, kind: Kind, id: string): Dependent[] {
  if (!mayReturn(kind)) return [];
  if (kind === 'participant') return wayFrom(db, id).map((next) => ({ kind, id: next }));
  const row = asRow(prepared(db, `SELECT aside FROM ${tableOf(kind)} WHERE id = ?`).get(id));
  const own = gaveWay(row?.['aside']);
  return own === null
    ? []
    : asideAbout(db, kind, own.about).flatMap((one) => (one.id === id ? [] : { kind, id: one.id }));
}

/** What gave way among the records of a kind of which a participant has one. */
function asideAbout(
  db: Connection,
  kind: Kind,
  about: string,
): { readonly id: string; readonly aside: Aside }[] {
  const sql = `SELECT id, aside FROM ${tableOf(kind)} WHERE aside IS NOT NULL AND aside ->> '$.about' = ? ORDER BY id`;
  return asRows(prepared(db, sql).all(about)).flatMap((row) => {
    const aside = gaveWay(row['aside']);
    return aside === null ? [] : [{ id: textOf(row, 'id'), aside }];
  });
}

/** As a column or a field has it; null where it never gave way. */
function gaveWay(value: unknown): Aside | null {
  const given = asideSchema().safeParse(typeof value === 'string' ? parsedJson(value) : value);
  return given.success ? given.data : null;
}

/** The entries that were made one with a participant, also through others, deleted ones too. */
function entriesOf(db: Connection, id: string): string[] {
  const sql = 'SELECT id FROM participant WHERE same_as_id = ? ORDER BY id';
  const found = new Set<string>([id]);
  for (const one of found) {
    for (const row of asRows(prepared(db, sql).all(one))) found.add(textOf(row, 'id'));
  }
  found.delete(id);
  return [...found];
}

/** The participants with whom one was made one, each after the one before it. */
function wayFrom(db: Connection, id: string): string[] {
  const sql = 'SELECT same_as_id FROM participant WHERE id = ? AND same_as_id IS NOT NULL';
  const way = new Set<string>([id]);
  for (const one of way) {
    for (const row of asRows(prepared(db, sql).all(one))) way.add(textOf(row, 'same_as_id'));
  }
  way.delete(id);
  return [...way];
}
