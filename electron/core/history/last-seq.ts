import type { Connection } from '../db/open.ts';
import { packed } from './words.ts';

/** The number of the last change that a replica has written into a file; 0 where it has written none. */
export function lastSeqOf(db: Connection, replica: string): number {
  const sql = `SELECT command.seq + coalesce(
        (SELECT min(n) FROM command AS next WHERE next.n > command.n),
        (SELECT max(n) + 1 FROM change)
      ) - command.n - 1
    FROM command WHERE replica = (SELECT n FROM replica WHERE id = ?) ORDER BY seq DESC LIMIT 1`;
  return Number(db.prepare(sql).pluck().get(packed(replica)) ?? 0);
}
