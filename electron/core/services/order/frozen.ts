import type { PrintedOrder } from '../../../../shared/contract/printed.ts';
import { personalRef } from '../../repositories/personal.ts';
import type { Reader } from '../context.ts';

/** An order to be kept for good: whoever drew the lot can still be erased. */
export function frozenOrder(reader: Reader, order: PrintedOrder): object {
  const person = order.lot?.person;
  if (!person) return order;
  const name = personalRef(reader, { kind: 'person', id: person.id, field: 'name', text: person.name });
  return { ...order, lot: { ...order.lot, person: { ...person, name } } };
}
