import { groupedBy } from '../../../shared/domain/grouped.ts';
import { asideSchema } from '../../../shared/kinds/fields.ts';
import { parsedJson } from '../parsed-json.ts';
import type { Reader } from '../db/access.ts';
import { numberOf, tableOf, textOf } from '../db/rows.ts';
import { GIVING_WAY, type GivingWay } from './presence.ts';

/** What a participant has once, of which two laptops that had not met have each let the other's give way. */
export interface Opposed {
  readonly kind: GivingWay;
  readonly about: string;
  /** The records that stand for now, and those that would stand instead. */
  readonly stand: readonly string[];
  readonly gone: readonly string[];
}

/** All of it that is of one of these entries of a participant. */
export function opposedOf(reader: Reader, entryIds: readonly string[]): Opposed[] {
  return GIVING_WAY.flatMap((kind) => {
    const rows = rowsOf(reader, kind, entryIds);
    return [...groupedBy(rows, ({ aside }) => aside.about)].flatMap(([about, some]): Opposed[] => {
      const stand = some.filter(({ isGone }) => !isGone);
      // What gave way together comes back together.
      const [first, ...others] = some.filter(({ isGone }) => isGone);
      if (stand.length === 0 || !first) return [];
      const together = others.filter(({ aside }) => aside.for.join() === first.aside.for.join());
      return [
        { kind, about, stand: stand.map(({ id }) => id), gone: [first, ...together].map(({ id }) => id) },
      ];
    });
  });
}

function rowsOf(reader: Reader, kind: GivingWay, entryIds: readonly string[]) {
  const table = tableOf(kind);
  const [joined, of] =
    kind === 'delegate'
      ? [`${table} JOIN delegation ON delegation.id = delegate.delegation_id`, 'delegation.participant_id']
      : [table, `${table}.participant_id`];
  const sql = `SELECT ${table}.id AS id, ${table}.deleted AS deleted, ${table}.aside AS aside FROM ${joined}
    WHERE ${table}.aside IS NOT NULL AND ${of} IN (SELECT value FROM json_each(?)) ORDER BY ${table}.id`;
  return reader.all(sql, [JSON.stringify(entryIds)], (row) => ({
    id: textOf(row, 'id'),
    isGone: numberOf(row, 'deleted') === 1,
    aside: asideSchema().parse(parsedJson(textOf(row, 'aside'))),
  }));
}
