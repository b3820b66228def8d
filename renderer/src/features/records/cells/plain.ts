import { fieldsOf, type Kind } from '../../../../../shared/contract/kinds.ts';
import type { Row } from '../../../kinds/view.ts';

export type Shown = (kind: Kind, field: string, value: unknown, row?: Row) => string;

/** What a cell is copied as: days, times and figures as any spreadsheet takes them in, all else as it is shown. */
export function plainText(kind: Kind, name: string, row: Row, shown: Shown): string {
  const field = fieldsOf(kind)[name];
  const value = field ? row[name] : row.extras[name];
  if (value === null || value === undefined) return '';
  switch (field?.type) {
    case 'date':
    case 'partialDate':
    case 'time':
      return String(value);
    case 'wall':
      return String(value).replace('T', ' ');
    case 'whole':
      return String(value);
    default:
      return typeof value === 'number' ? String(value) : shown(kind, name, value, row);
  }
}
