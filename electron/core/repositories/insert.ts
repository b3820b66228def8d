import { fieldEntries, type Kind } from '../../../shared/contract/kinds.ts';
import type { Connection } from '../db/open.ts';
import { prepared } from '../db/prepared.ts';
import { snake, tableOf, toColumn } from '../db/rows.ts';

/** Puts a new row into the table of its kind. */
export function insertRow(
  db: Connection,
  kind: Kind,
  {
    id,
    fields,
    instant,
  }: {
    readonly id: string;
    readonly fields: Readonly<Record<string, unknown>>;
    /** At which it was made. */
    readonly instant: string;
  },
): void {
  const known = fieldEntries(kind);
  const names = known.map(([name]) => snake(name));
  const marks = names.map(() => '?').join(', ');
  prepared(
    db,
    `INSERT INTO ${tableOf(kind)} (id, ${names.join(', ')}, created_at, changed_at) VALUES (?, ${marks}, ?, ?)`,
  ).run(id, ...known.map(([name, field]) => toColumn(field, fields[name])), instant, instant);
}
