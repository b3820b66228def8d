import { fieldsOf, type Kind } from '../../../../../shared/contract/kinds.ts';
import type { FieldType } from '../../../../../shared/kinds/fields.ts';
import { viewOf } from '../../../kinds/index.ts';
import { COUNT, NAME, SHORT, WHEN } from '../../../kinds/widths.ts';
import type { Column } from '../../../kinds/view.ts';

/** What has no place in a cell. */
const ELSEWHERE: ReadonlySet<FieldType> = new Set(['structure', 'order', 'blob', 'id']);

const WIDTHS: { readonly [T in FieldType]?: string } = {
  whole: COUNT,
  size: COUNT,
  flag: SHORT,
  instant: WHEN,
};

/** Every column that a list of the kind can have: those it has at first, then its other fields. */
export function offeredColumns(kind: Kind): readonly Column[] {
  const { columns } = viewOf(kind);
  const others = Object.entries(fieldsOf(kind)).filter(([id, { type, managed }]) => {
    const isSign = managed && type === 'flag';
    return !isSign && !ELSEWHERE.has(type) && columns.every((column) => column.id !== id);
  });
  return [...columns, ...others.map(([id, { type }]) => ({ id, width: WIDTHS[type] ?? NAME }))];
}
