import type { Kind } from '../../../shared/contract/kinds.ts';
import { entriesOf } from '../../../shared/typing.ts';
import type { Reader } from '../db/access.ts';
import { numberOrText, tableOf, textOf } from '../db/rows.ts';
import type { Column, Computed } from '../kinds/computed.ts';
import { coreKind } from '../kinds/index.ts';

type Extras = Record<string, Computed>;

/** What a page of rows shows beside their own fields, by id. */
export function extrasOf(reader: Reader, kind: Kind, ids: readonly string[]): ReadonlyMap<string, Extras> {
  const extras = new Map(ids.map((id): [string, Extras] => [id, {}]));
  if (ids.length === 0) return extras;
  const put = (id: string, name: string, value: Computed): void => {
    const held = extras.get(id);
    if (held) held[name] = value;
  };
  const columns = entriesOf<Readonly<Record<string, Column>>>(coreKind(kind).computed);
  const selected: string[] = [];
  for (const [name, column] of columns) {
    if (typeof column === 'string') selected.push(`${column} AS ${name}`);
    else for (const [id, value] of column(reader, ids)) put(id, name, value);
  }
  if (selected.length > 0) {
    const table = tableOf(kind);
    reader.all(
      `SELECT ${table}.id AS id, ${selected.join(', ')} FROM ${table} WHERE id IN (SELECT value FROM json_each(?))`,
      [JSON.stringify(ids)],
      (row) => {
        const id = textOf(row, 'id');
        for (const name in row) if (name !== 'id') put(id, name, numberOrText(row, name));
      },
    );
  }
  return extras;
}
