import type { Kind } from '../../../shared/contract/kinds.ts';
import type { Reader } from '../db/access.ts';
import { tableOf, textOf, type Columns } from '../db/rows.ts';

/**
 * The rows that one command has read or written, each read once: its rules, the log and the index ask for the same ones, and
 * nobody else writes while it is under way.
 */
export interface RowMemory {
  /** As it is now, deleted or not; undefined where there is none. */
  row(kind: Kind, id: string): Columns | undefined;
  /** Reads many at once that are about to be asked for. */
  ahead(kind: Kind, ids: readonly string[]): void;
  /** What was written into a row that was read. */
  wrote(kind: Kind, id: string, columns: Columns): void;
  /** Of a row that was made, or written in another way. */
  forget(kind: Kind, id: string): void;
}

export function createRowMemory(reader: Reader): RowMemory {
  const rows = new Map<string, Columns>();
  const keyOf = (kind: Kind, id: string): string => `${kind} ${id}`;

  function row(kind: Kind, id: string): Columns | undefined {
    const key = keyOf(kind, id);
    const known = rows.get(key);
    if (known !== undefined) return known;
    const [read] = reader.all(`SELECT * FROM ${tableOf(kind)} WHERE id = ?`, [id], (columns) => columns);
    if (read !== undefined) rows.set(key, read);
    return read;
  }
  return {
    row,
    ahead(kind, ids) {
      const sql = `SELECT * FROM ${tableOf(kind)} WHERE id IN (SELECT value FROM json_each(?))`;
      const unread = ids.filter((id) => !rows.has(keyOf(kind, id)));
      for (const columns of reader.all(sql, [JSON.stringify(unread)], (read) => read))
        rows.set(keyOf(kind, textOf(columns, 'id')), columns);
    },
    wrote(kind, id, columns) {
      const known = rows.get(keyOf(kind, id));
      if (known !== undefined) Object.assign(known, columns);
    },
    forget: (kind, id) => void rows.delete(keyOf(kind, id)),
  };
}
