/**
 * Brings what says two things back to one: tables from the log, what the log has lost from the tables (as a change of the
 * command that repairs, which the history shows), heads and indexes from the rest.
 */
import { KINDS, fieldEntries, type Kind } from '../../../shared/contract/kinds.ts';
import type { Flaw } from '../../../shared/contract/flaws.ts';
import { cutText } from '../../../shared/domain/history/cut-text.ts';
import type { Writer } from '../db/access.ts';
import { flawOf } from '../db/fits.ts';
import { settledDay } from '../db/meta.ts';
import type { Connection } from '../db/open.ts';
import { asRow, asRows, tableOf, type Columns } from '../db/rows.ts';
import type { ChangeLog } from '../history/change-log.ts';
import { sealCommand } from '../history/seals.ts';
import { turnBack } from '../history/turned-bit.ts';
import { loggedRecord } from '../repositories/logged.ts';
import { materialize } from '../repositories/materialize.ts';
import type { SearchIndex } from '../repositories/search.ts';
import { setRowApart } from '../repositories/unreadable.ts';
import { brokenEntries, type Broken } from './entries.ts';
import {
  flawsOfRecords,
  heldIn,
  lastRecord,
  strayRows,
  unitOf,
  wrongHeads,
  type Compared,
} from './records.ts';
import { flawsOfTable, tablesIn } from './structure.ts';
import { restorePart, restorePersonal } from './texts.ts';

export interface RepairOptions {
  readonly db: Connection;
  readonly path: string;
  readonly log: ChangeLog;
  readonly index: SearchIndex;
}

/** What is left to be done when the log is right. */
export interface Mending {
  readonly records: ReadonlyMap<Kind, ReadonlySet<string>>;
  readonly strays: ReadonlyMap<Kind, ReadonlySet<string>>;
  /** The index of the search does not hold together. */
  readonly isSearchBroken: boolean;
}

/**
 * Makes the log right: to be called within the command that repairs, which writes again what the log has lost. Looks at
 * everything anew, and fails as reading through does.
 */
export function repairLog(writer: Writer, { db, path, log }: RepairOptions): Mending {
  const isSearchBroken = mendIndexes(db, path);
  const broken = turnedBack(db, finished(brokenEntries(db)));
  const compared: Compared = { db, reader: writer, log, broken };
  for (const n of broken.unfitting) db.prepare('UPDATE change SET after = NULL WHERE n = ?').run(n);
  for (const { heads, ...address } of wrongHeads({ db, log })) log.journal.registers.setHeads(address, heads);
  const flaws = flawsOfRecords(compared, 1, lastRecord(db) + 1).filter(({ what }) => what !== 'search');
  for (const [kind, ids] of byRecord(flaws)) {
    for (const [id, found] of ids) restate(compared, writer, kind, id, found);
  }
  mendTexts(db, broken);
  for (const n of [...broken.commands, ...commandsOf(log, broken)]) sealCommand(db, n);
  const strays = [
    ...flaws.filter(({ what }) => what === 'stray'),
    ...KINDS.flatMap((kind) => strayRows(compared, kind)),
  ];
  return { records: idsOf(flaws), strays: idsOf(strays), isSearchBroken };
}

/** What of the log cannot be gone by when what is known to be one turned bit is as it was. */
function turnedBack(db: Connection, broken: Broken): Broken {
  if (broken.turned.size === 0) return broken;
  for (const bit of broken.turned.values()) turnBack(db, bit);
  return finished(brokenEntries(db));
}

/** Makes the tables and the index of the search as the log says; to be called when the command above is written. */
export function repairTables(
  writer: Writer,
  { db, log, index }: RepairOptions,
  { records, strays, isSearchBroken }: Mending,
): void {
  for (const [kind, ids] of strays) for (const id of ids) setRowApart(db, kind, id, 'id');
  const numbers = [...records].flatMap(([kind, ids]) =>
    [...ids].flatMap((id) => log.journal.records.known(kind, id) ?? []),
  );
  // A record may come before what it points to.
  db.pragma('defer_foreign_keys = ON');
  materialize(db, log, numbers, settledDay(db));
  if (isSearchBroken) index.renew(writer);
  else index.mend(writer);
}

/** What tables are looked up by, made anew; gives whether the index of the search does not hold together. */
function mendIndexes(db: Connection, path: string): boolean {
  const flaws = tablesIn(db).flatMap((table) => flawsOfTable(db, path, table));
  for (const table of new Set(flaws.filter(({ what }) => what === 'index').map(({ table }) => table)))
    db.exec(`REINDEX "${table}"`);
  return flaws.some(({ what }) => what === 'search');
}

function idsOf(flaws: readonly Flaw[]): Map<Kind, Set<string>> {
  return new Map([...byRecord(flaws)].map(([kind, ids]) => [kind, new Set(ids.keys())]));
}

function byRecord(flaws: readonly Flaw[]): Map<Kind, Map<string, Flaw[]>> {
  const kinds = new Map<Kind, Map<string, Flaw[]>>();
  for (const flaw of flaws) {
    if (flaw.kind === null) continue;
    const ids = kinds.get(flaw.kind) ?? new Map<string, Flaw[]>();
    kinds.set(flaw.kind, ids);
    ids.set(flaw.record, [...(ids.get(flaw.record) ?? []), flaw]);
  }
  return kinds;
}

/** Has the log say again what only the table says still. */
function restate(
  { db, log }: Compared,
  writer: Writer,
  kind: Kind,
  id: string,
  flaws: readonly Flaw[],
): void {
  const row = asRow(db.prepare(`SELECT * FROM ${tableOf(kind)} WHERE id = ?`).get(id));
  if (!row || flawOf(kind, row) !== null) return;
  const good = goodOf(kind, row, flaws);
  if (Object.keys(good).length === 0) return;
  const number = log.journal.records.known(kind, id);
  if (number === undefined) return;
  writer.restate(kind, id, loggedRecord(db, log, number)?.record?.fields ?? {}, good);
}

/** What the table says of the fields of which the log cannot be gone by, with the others of their units. */
function goodOf(kind: Kind, row: Columns, flaws: readonly Flaw[]): Record<string, unknown> {
  const lost = flaws
    .filter(({ what, right }) => what === 'value' && right === 'table')
    .map(({ field }) => field);
  const fields = lost.flatMap((field) => unitOf(kind, field)?.fields ?? [field]);
  return Object.fromEntries(fields.map((field) => [field, heldIn(kind, row, field)]));
}

/** Texts beside the log, from what records say now. */
function mendTexts(db: Connection, { texts }: Broken): void {
  if (texts.parts.size + texts.personal.size === 0) return;
  const said = saidTexts(db);
  for (const n of texts.personal) restorePersonal(db, n, said);
  if (texts.parts.size === 0) return;
  const parts = said.flatMap((text) => cutText(text));
  for (const n of texts.parts) restorePart(db, n, parts);
}

/** Every text that a record holds in a column. */
function saidTexts(db: Connection): string[] {
  return KINDS.flatMap((kind) => {
    const rows = asRows(db.prepare(`SELECT * FROM ${tableOf(kind)}`).all());
    const fields = fieldEntries(kind).filter(([, { storage }]) => storage === 'text' || storage === 'json');
    return rows.flatMap((row) =>
      fields.flatMap(([name]) => {
        const held = heldIn(kind, row, name);
        if (typeof held === 'string') return [held];
        if (typeof held !== 'object' || held === null) return [];
        return [JSON.stringify(held), ...Object.values(held).filter((one) => typeof one === 'string')];
      }),
    );
  });
}

function commandsOf(log: ChangeLog, { unfitting }: Broken): Set<number> {
  return new Set([...unfitting].map((n) => log.reader.commandOf(n)));
}

function finished<T>(work: Generator<unknown, T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}
