import type { Statement } from 'better-sqlite3';
import type { Connection } from './open.ts';

/** More than the program has ways to ask: lists that are filtered and sorted in ever other ways push out one another. */
const MOST = 500;

const kept = new WeakMap<Connection, Map<string, Statement<unknown[]>>>();

/** A statement of a connection, prepared once: to prepare one costs more than to run it. Its rows are never plucked. */
export function prepared(db: Connection, sql: string): Statement<unknown[]> {
  const statements = kept.get(db) ?? new Map<string, Statement<unknown[]>>();
  kept.set(db, statements);
  const statement = statements.get(sql) ?? db.prepare<unknown[]>(sql);
  // The one that was asked for longest ago stands first.
  statements.delete(sql);
  statements.set(sql, statement);
  if (statements.size > MOST) statements.delete(statements.keys().next().value ?? '');
  return statement;
}
