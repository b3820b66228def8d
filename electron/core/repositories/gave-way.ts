import { groupedBy } from '../../../shared/domain/grouped.ts';
import type { Aside } from '../../../shared/kinds/aside.ts';
import { parsedJson } from '../parsed-json.ts';
import type { Reader } from '../db/access.ts';
import { numberOf, tableOf, textOf } from '../db/rows.ts';
import { GIVING_WAY, type GivingWay } from './presence.ts';

/** What a participant has once, of which two laptops that had not met have each let the other's give way. */
export interface Opposed {
  readonly kind: GivingWay;
  readonly about: string;
  /** The records that stand for now, and those that do not. */
  readonly stand: readonly string[];
  readonly gone: readonly string[];
  /** The entries of which the ones are, and the others. */
  readonly of: string;
  readonly others: readonly string[];
}

/** All of it that is of one of these entries. */
export function opposedOf(reader: Reader, entryIds: readonly string[]): Opposed[] {
  return GIVING_WAY.flatMap((kind) => {
    const sql = `SELECT id, deleted, aside FROM ${tableOf(kind)} WHERE aside IS NOT NULL ORDER BY id`;
    const rows = reader.all(sql, [], (row) => ({
      id: textOf(row, 'id'),
      isGone: numberOf(row, 'deleted') === 1,
      aside: asideIn(textOf(row, 'aside')),
    }));
    const ours = rows.filter(({ aside }) => entryIds.includes(aside.of) && entryIds.includes(aside.for));
    return [...groupedBy(ours, ({ aside }) => aside.about)].flatMap(([about, some]): Opposed[] => {
      const standing = some.filter(({ isGone }) => !isGone);
      const [first] = standing;
      if (!first) return [];
      const gone = some.filter(({ isGone }) => isGone);
      return [
        {
          kind,
          about,
          stand: standing.map(({ id }) => id),
          gone: gone.map(({ id }) => id),
          of: first.aside.of,
          others: [...new Set(gone.map(({ aside }) => aside.of))],
        },
      ];
    });
  });
}

function asideIn(column: string): Aside {
  const { about, of, for: instead } = { ...Object(parsedJson(column)) };
  return { about: String(about), of: String(of), for: String(instead) };
}
