import { DELETED, type Change } from '../../../shared/domain/history/change.ts';
import { formatStamp, nextStamp, parseStamp, type Stamp } from '../../../shared/domain/history/clock.ts';
import type { Kind } from '../../../shared/contract/kinds.ts';
import { asRow, asRows, numberOf, textOf, type Columns } from '../db/rows.ts';
import type { Connection } from '../db/open.ts';

/** One command on its way into the log. */
export interface Entry {
  readonly command: string;
  readonly actor: string;
  readonly stamp: Stamp;
}

/** The change log of one open file: appends, and reads back. */
export interface Journal {
  /** Opens an entry with a stamp later than any before. */
  begin(command: string, actor: string, now: string): Entry;
  append(entry: Entry, kind: Kind, record: string, field: string, before: unknown, after: unknown): void;
  changesOf(command: string): Change[];
  /** After a rollback: what was counted on goes back to what is stored. */
  reload(): void;
}

export function changeFrom(columns: Columns): Change {
  return {
    id: textOf(columns, 'id'),
    replica: textOf(columns, 'replica'),
    seq: numberOf(columns, 'seq'),
    at: textOf(columns, 'at'),
    actor: textOf(columns, 'actor'),
    command: textOf(columns, 'command'),
    kind: textOf(columns, 'kind'),
    record: textOf(columns, 'record'),
    field: textOf(columns, 'field'),
    before: JSON.parse(textOf(columns, 'before')),
    after: JSON.parse(textOf(columns, 'after')),
    parents: JSON.parse(textOf(columns, 'parents')),
  };
}

export function createJournal(db: Connection, replica: string): Journal {
  const insert = db.prepare('INSERT INTO change VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
  const heads = db.prepare('SELECT change FROM head WHERE kind = ? AND record = ? AND field = ?').pluck();
  const dropHeads = db.prepare('DELETE FROM head WHERE kind = ? AND record = ? AND field = ?');
  const addHead = db.prepare('INSERT INTO head VALUES (?, ?, ?, ?)');
  const ofCommand = db.prepare('SELECT * FROM change WHERE command = ? ORDER BY at, seq');
  const lastSeq = db.prepare('SELECT max(seq) FROM change WHERE replica = ?').pluck();
  const lastAt = db.prepare('SELECT at FROM change ORDER BY at DESC LIMIT 1');

  let seq = 0;
  let last: Stamp | null = null;
  function reload(): void {
    seq = Number(lastSeq.get(replica) ?? 0);
    const row = asRow(lastAt.get());
    last = row ? parseStamp(textOf(row, 'at')) : null;
  }
  reload();

  return {
    reload,
    begin(command, actor, now) {
      const stamp = nextStamp(last, now, replica);
      last = stamp;
      return { command, actor, stamp };
    },
    append(entry, kind, record, field, before, after) {
      seq += 1;
      const id = `${replica}:${seq}`;
      const isFirst = field === DELETED && before === null;
      const parents = isFirst ? [] : heads.all(kind, record, field);
      insert.run(
        id,
        replica,
        seq,
        formatStamp(entry.stamp),
        entry.actor,
        entry.command,
        kind,
        record,
        field,
        JSON.stringify(before ?? null),
        JSON.stringify(after ?? null),
        JSON.stringify(parents),
      );
      if (parents.length > 0) dropHeads.run(kind, record, field);
      addHead.run(kind, record, field, id);
    },
    changesOf: (command) => asRows(ofCommand.all(command)).map(changeFrom),
  };
}
