/**
 * A file may come from a stranger or a damaged disk: what stands in its rows is held to the contract once, where the file
 * comes in, so that nothing else has to reckon with a day that is none or an identifier that holds a line end.
 */
import { lacksOwner, moduleOf, fieldEntries, type Kind } from '../../../shared/contract/kinds.ts';
import { ERASED_TEXT } from '../../../shared/domain/history/personal.ts';
import { isZone } from '../../../shared/domain/time/zones.ts';
import type { Field } from '../../../shared/kinds/fields.ts';
import { instant } from '../../../shared/kinds/fields.ts';
import { fromColumn, snake, type Columns } from './rows.ts';

/** Identifiers are written into calendars and addresses as they are. */
const ID = /^[\w.:~-]{1,64}$/;
/** A word of a list that this program may not know: a newer one has written it. */
const WORD = /^[\w-]{1,64}$/;
const INSTANT = instant();

/** The first column of a row that is not as this program writes it; null where all are. */
export function flawOf(kind: Kind, columns: Columns): string | null {
  if (!isId(columns['id'])) return 'id';
  for (const name of ['created_at', 'changed_at']) {
    if (!INSTANT.schema().safeParse(columns[name]).success) return name;
  }
  for (const [name, field] of fieldEntries(kind)) {
    if (!isReadable(field, columns[snake(name)])) return name;
  }
  const references = moduleOf(kind).needsOneOf ?? [];
  return lacksOwner(kind, Object.fromEntries(references.map((name) => [name, columns[snake(name)]])));
}

function isReadable(field: Field<unknown>, column: unknown): boolean {
  try {
    return isFitting(field, fromColumn(field, column));
  } catch (error) {
    // JSON that is none.
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}

/** Whether a value may stand in a field, whoever wrote it. */
export function isFitting(field: Field<unknown>, value: unknown): boolean {
  if (value === null) return field.optional;
  if (field.personal && value === ERASED_TEXT) return true;
  switch (field.type) {
    case 'choice':
      return typeof value === 'string' && WORD.test(value);
    case 'choices':
      return Array.isArray(value) && value.every((one) => typeof one === 'string' && WORD.test(one));
    case 'zone':
      return typeof value === 'string' && isZone(value);
    case 'id':
    case 'ref':
      return isId(value);
    case 'refs':
      return Array.isArray(value) && value.every(isId);
    default:
      return field.schema().safeParse(value).success;
  }
}

function isId(value: unknown): boolean {
  return typeof value === 'string' && ID.test(value);
}
