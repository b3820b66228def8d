import { fieldsOf, moduleOf, type Kind } from '../../../../../shared/contract/kinds.ts';
import { ERASED_TEXT } from '../../../../../shared/domain/history/personal.ts';
import type { FieldType } from '../../../../../shared/kinds/fields.ts';
import { viewOf } from '../../../kinds/index.ts';
import type { Row } from '../../../kinds/view.ts';

/** Fields with a shape of their own, and what nobody types. */
const ELSEWHERE: ReadonlySet<FieldType> = new Set(['instant', 'order', 'structure', 'size', 'blob', 'id']);

/** Whether a field is one that a person fills in, in a list as in a form. */
export function isFilledIn(kind: Kind, name: string): boolean {
  const field = fieldsOf(kind)[name];
  return field !== undefined && !field.managed && !ELSEWHERE.has(field.type);
}

/** Whether a field can be changed in records that are there. */
export function canBeWritten(kind: Kind, name: string): boolean {
  const { appendOnly = false, fixed = [] } = moduleOf(kind);
  return !appendOnly && !fixed.includes(name) && isFilledIn(kind, name);
}

/** Whether a record's field can be changed in its place. */
export function canWrite(kind: Kind, row: Row, name: string): boolean {
  if (fieldsOf(kind)[name]?.personal === true && row[name] === ERASED_TEXT) return false;
  return canBeWritten(kind, name) && !isSettled(kind, row, name);
}

/** Whether nobody changes a field of a record, by what the record is. */
export function isSettled(kind: Kind, row: Row, name: string): boolean {
  return viewOf(kind).settled?.(row).includes(name) === true;
}
