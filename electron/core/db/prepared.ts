import type { Statement } from 'better-sqlite3';
import type { Connection } from './open.ts';

const kept = new WeakMap<Connection, Map<string, Statement<unknown[]>>>();

/** A statement of a connection, prepared once: to prepare one costs more than to run it. Its rows are never plucked. */
export function prepared(db: Connection, sql: string): Statement<unknown[]> {
  const statements = kept.get(db) ?? new Map<string, Statement<unknown[]>>();
  kept.set(db, statements);
  const statement = statements.get(sql) ?? db.prepare<unknown[]>(sql);
  statements.set(sql, statement);
  return statement;
}
