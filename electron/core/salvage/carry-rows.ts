/** Records that were read out of a file, written into a new workspace as one deed, as the contract has them. */
import { fieldsOf, KINDS, kindSchema, fieldEntries, type Kind } from '../../../shared/contract/kinds.ts';
import type { LeftOut } from '../../../shared/contract/salvage.ts';
import { groupedBy } from '../../../shared/domain/grouped.ts';
import { ERASED_TEXT, isPersonalRef } from '../../../shared/domain/history/personal.ts';
import { isOneOf } from '../../../shared/typing.ts';
import type { Writer } from '../db/access.ts';
import { flawOf } from '../db/fits.ts';
import type { Connection } from '../db/open.ts';
import { asRow, checkedValues, looseValues, recordFrom, snake, type Columns } from '../db/rows.ts';
import type { ChangeLog } from '../history/change-log.ts';
import { isPersonalText, PERSONAL_NUMBER } from '../history/personal.ts';
import type { Task } from '../task.ts';
import type { Found, FoundText } from './found.ts';
import { titleIn } from './titles.ts';

type Rows = Map<Kind, Map<string, Columns>>;

export interface Carried {
  readonly carried: number;
  readonly leftOut: readonly LeftOut[];
}

export interface CarryOptions {
  readonly db: Connection;
  readonly log: ChangeLog;
  readonly found: Found;
  readonly task: Task;
}

/** To be called within the command that salvages. */
export function carryRows(writer: Writer, { db, log, found, task }: CarryOptions): Carried {
  const leftOut: LeftOut[] = [];
  const rows = fittingRows(found, leftOut);
  const gone = goneRecords(found);
  // A record may come before what it points to.
  db.pragma('defer_foreign_keys = ON');
  const of = [...rows.values()].reduce((sum, one) => sum + one.size, 0);
  let carried = 0;
  const owned = ownedTexts(found);
  for (const [kind, ofKind] of rows) {
    for (const [id, row] of ofKind) {
      task.step(of + carried, 2 * of);
      writer.create(kind, checkedValues(valuesOf(kind, row)), id);
      keepSalts({ db, log, found }, kind, id, owned.get(`${kind} ${id}`) ?? []);
      if (isErased(kind, row)) writer.erase(kind, id);
      carried += 1;
    }
  }
  for (const [kind, ofKind] of rows) {
    for (const [id, row] of ofKind) if (row['deleted'] === 1) writer.remove(kind, id);
  }
  return { carried, leftOut: [...leftOut, ...gone, ...lostNames({ db, found }, rows)] };
}

/** Those that may stand in the new workspace; where something that they need is not among them, neither are they. */
function fittingRows(found: Found, leftOut: LeftOut[]): Rows {
  const rows: Rows = new Map(KINDS.map((kind) => [kind, new Map<string, Columns>()]));
  for (const [kind, ofKind] of found.rows) {
    for (const [id, row] of ofKind) {
      const field = flawOf(kind, row) ?? unknownWord(kind, row);
      if (field === null) rows.get(kind)?.set(id, { ...row });
      else leftOut.push(leftOutOf(found, kind, id, { why: 'unfit', field }));
    }
  }
  for (let isAny = true; isAny;) {
    isAny = false;
    for (const { kind, id, row, field, optional } of dangling(rows)) {
      isAny = true;
      if (optional) row[snake(field)] = null;
      else rows.get(kind)?.delete(id);
      leftOut.push(leftOutOf(found, kind, id, { why: optional ? 'pointer' : 'lost', field }));
    }
  }
  return rows;
}

/** The first field with a word that is not of its list: a newer program may have written it, and this one's tables take no other. */
function unknownWord(kind: Kind, row: Columns): string | null {
  const found = fieldEntries(kind).find(([name, { type, choices = [] }]) => {
    const held = row[snake(name)];
    return type === 'choice' && typeof held === 'string' && !choices.includes(held);
  });
  return found?.[0] ?? null;
}

interface Dangling {
  readonly kind: Kind;
  readonly id: string;
  readonly row: Columns;
  readonly field: string;
  /** The row can stand without it. */
  readonly optional: boolean;
}

function* dangling(rows: Rows): Generator<Dangling> {
  for (const [kind, ofKind] of rows) {
    for (const [field, { type, refers, optional }] of fieldEntries(kind)) {
      if (type !== 'ref') continue;
      const targets = rows.get(kindSchema.parse(refers));
      for (const [id, row] of ofKind) {
        const target = row[snake(field)];
        if (typeof target !== 'string' || targets?.has(target)) continue;
        const isSpared = optional && flawOf(kind, { ...row, [snake(field)]: null }) === null;
        yield { kind, id, row, field, optional: isSpared };
      }
    }
  }
}

function valuesOf(kind: Kind, row: Columns): Record<string, unknown> {
  const record = looseValues(recordFrom(kind, row));
  return Object.fromEntries(Object.keys(fieldsOf(kind)).map((name) => [name, record[name]]));
}

function isErased(kind: Kind, row: Columns): boolean {
  return fieldEntries(kind).some(([name, { personal }]) => personal && row[snake(name)] === ERASED_TEXT);
}

interface OwnedText {
  readonly unit: string;
  readonly text: FoundText;
}

/** The personal texts that each record's changes have referred to, in their order, by kind and id. */
function ownedTexts({ uses, records, texts }: Found): Map<string, OwnedText[]> {
  const owned = new Map<string, OwnedText[]>();
  for (const { record, unit, text } of [...uses].sort((a, b) => a.n - b.n)) {
    const [named, held] = [records.get(record), texts.get(text)];
    if (!named || !held || !isPersonalText({ ...held })) continue;
    const key = `${named.kind} ${named.id}`;
    owned.set(key, [...(owned.get(key) ?? []), { unit, text: held }]);
  }
  return owned;
}

/**
 * What was issued refers to who somebody is by hashes. So the texts keep their salts, those that were replaced too, and are
 * referred to by the record's own changes: who is erased later is erased from what was issued before as well.
 */
function keepSalts(
  { db, log }: Pick<CarryOptions, 'db' | 'log' | 'found'>,
  kind: Kind,
  id: string,
  owned: readonly OwnedText[],
): void {
  const { records, words, personal, registers } = log.journal;
  const record = records.number(kind, id);
  for (const [unit, texts] of groupedBy(owned, (one) => one.unit)) {
    if (!isOneOf(Object.keys(fieldsOf(kind)), unit)) continue;
    const address = { record, unit: words.number(unit), element: 0 };
    const [head] = registers.heads(address);
    const held = asRow(
      db
        .prepare(`SELECT n, text FROM personal WHERE n = (SELECT ${PERSONAL_NUMBER} FROM change WHERE n = ?)`)
        .get(head ?? -1),
    );
    const present = held && texts.findLast(({ text }) => text.text === held['text'])?.text;
    if (held && present) {
      db.prepare('UPDATE OR IGNORE personal SET hash = ?, salt = ? WHERE n = ?').run(
        present.hash,
        present.salt,
        held['n'],
      );
    }
    const before = [...new Map(texts.map(({ text }) => [text.hash.toString('hex'), text])).values()];
    const others = before.filter(
      (one) => one !== present && !one.hash.equals(present?.hash ?? Buffer.alloc(0)),
    );
    for (const { hash, salt, text } of others) {
      log.journal.append(address, { personal: hash.toString('hex') }, false);
      db.prepare('UPDATE personal SET salt = ?, text = ? WHERE hash = ?').run(salt, text, hash);
    }
    if (others.length > 0) log.journal.append(address, held ? personal.ref(Number(held['n'])) : null, false);
  }
}

/** What the history has named and nothing can be read of. */
function goneRecords(found: Found): LeftOut[] {
  return [...found.records.values()].flatMap(({ kind, id }) => {
    if (!isOneOf(KINDS, kind) || found.rows.get(kind)?.has(id)) return [];
    return [leftOutOf(found, kind, id, { why: 'gone' })];
  });
}

/** Issued pages on which names can be read no more, though nobody has erased them. */
function lostNames({ db, found }: Pick<CarryOptions, 'db' | 'found'>, rows: Rows): LeftOut[] {
  const known = db.prepare('SELECT 1 FROM personal WHERE hash = ? AND text IS NOT NULL');
  const erased = new Set(
    [...found.texts.values()].filter(({ text }) => text === null).map(({ hash }) => hash.toString('hex')),
  );
  return [...(rows.get('frozen') ?? [])].flatMap(([id, row]) => {
    const lost = [...refsIn(JSON.parse(String(row['model'])))].filter(
      (hash) => !erased.has(hash) && known.get(Buffer.from(hash, 'hex')) === undefined,
    );
    if (lost.length === 0) return [];
    const { kind, id: holder } = holderOf(rows, id) ?? { kind: 'frozen' as const, id };
    return [leftOutOf(found, kind, holder, { why: 'names', count: new Set(lost).size })];
  });
}

/** The release or the sheet that a page is of. */
function holderOf(rows: Rows, frozenId: string): { kind: Kind; id: string } | undefined {
  for (const kind of ['release', 'minutesRelease', 'alertRelease', 'signOffSheet'] as const) {
    for (const [id, row] of rows.get(kind) ?? []) {
      if (String(row['frozen_ids']).includes(frozenId)) return { kind, id };
    }
  }
  return undefined;
}

function* refsIn(value: unknown): Generator<string> {
  if (isPersonalRef(value)) yield value.personal;
  else if (typeof value === 'object' && value !== null)
    for (const held of Object.values(value)) yield* refsIn(held);
}

/** Rows that are of no kind of this program. */
export function unplaced({ foreign, unknown }: Found): LeftOut[] {
  const line = { kind: null, record: '', field: '' };
  const tables = [...foreign].map(([name, count]): LeftOut => ({
    ...line,
    why: 'foreign',
    title: { en: name },
    count,
  }));
  return unknown === 0 ? tables : [...tables, { ...line, why: 'unclear', title: {}, count: unknown }];
}

export function leftOutOf(
  found: Pick<Found, 'rows'>,
  kind: Kind,
  record: string,
  more: Pick<LeftOut, 'why'> & Partial<LeftOut>,
): LeftOut {
  const title = titleIn(found, kind, found.rows.get(kind)?.get(record));
  return { kind, record: record.slice(0, 64), title, field: '', count: 1, ...more };
}
