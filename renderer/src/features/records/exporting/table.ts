import { fieldsOf, type Kind } from '../../../../../shared/contract/kinds.ts';
import type { Table } from '../../../../../shared/contract/tables.ts';
import type { Row } from '../../../kinds/view.ts';
import { plainText, type Shown } from '../cells/index.ts';

type Column = Table['columns'][number];

/** What stands in a column, so that other programs take it for what it is. */
export function columnType(kind: Kind, name: string): Column['type'] {
  const { type } = fieldsOf(kind)[name] ?? {};
  if (type === 'date') return 'day';
  if (type === 'wall') return 'moment';
  return type === 'whole' || type === 'size' || type === undefined ? 'number' : 'text';
}

/** A cell as it goes out: figures as such, days and hours as any spreadsheet takes them, all else as it is shown. */
export function cellOf(kind: Kind, name: string, row: Row, shown: Shown): Table['rows'][number][number] {
  const value = name in fieldsOf(kind) ? row[name] : row.extras[name];
  if (typeof value === 'number') return value;
  return plainText(kind, name, row, shown) || null;
}
