import { instantAt } from '../../../shared/domain/time/instants.ts';
import type { Statement } from 'better-sqlite3';
import { fail } from '../../../shared/contract/errors.ts';
import { KINDS, fieldsOf, type Kind, type RecordOf, type Values } from '../../../shared/contract/kinds.ts';
import { entriesOf } from '../../../shared/typing.ts';
import { asRow, asRows, recordFrom, snake, tableOf, toColumn } from '../db/rows.ts';
import type { Connection } from '../db/open.ts';
import { prepared } from '../db/prepared.ts';
import { brandReader, type Reader } from '../db/access.ts';

/**
 * Reads of one open file: a statement that writes is refused. `onRead` is called before each, and may end the query by throwing.
 */
export function createReader(
  db: Connection,
  now: () => string,
  onRead: () => void = () => undefined,
): Reader {
  const byId = new Map(
    KINDS.map((kind) => [kind, db.prepare(`SELECT * FROM ${tableOf(kind)} WHERE id = ? AND deleted = 0`)]),
  );
  function statement(sql: string): Statement<unknown[]> {
    onRead();
    const made = prepared(db, sql);
    if (!made.readonly) throw new TypeError(`a reader only reads: ${sql}`);
    return made;
  }

  function get<K extends Kind>(kind: K, id: string): RecordOf<K> | undefined {
    onRead();
    const row = asRow(byId.get(kind)?.get(id));
    return row && recordFrom(kind, row);
  }

  return brandReader({
    // A laptop's clock may stand anywhere.
    now: () => instantAt(Date.parse(now())),
    get,
    need(kind, id) {
      return get(kind, id) ?? fail('NOT_FOUND', { kind, id });
    },
    find<K extends Kind>(kind: K, where: Partial<Values<K>> = {}) {
      const conditions = ['deleted = 0'];
      const parameters: unknown[] = [];
      for (const [name, value] of entriesOf<Record<string, unknown>>(where)) {
        const field = fieldsOf(kind)[name];
        if (!field) throw new TypeError(`${kind} has no field ${name}`);
        conditions.push(`${snake(name)} IS ?`);
        parameters.push(toColumn(field, value));
      }
      const sql = `SELECT * FROM ${tableOf(kind)} WHERE ${conditions.join(' AND ')} ORDER BY created_at, id`;
      return asRows(statement(sql).all(...parameters)).map((row) => recordFrom(kind, row));
    },
    all(sql, parameters, row) {
      return asRows(statement(sql).all(...parameters)).map(row);
    },
  });
}
