import { invalid, problem } from '../../../shared/contract/errors.ts';
import type { RecordOf } from '../../../shared/contract/kinds.ts';
import type { Orderable } from '../../../shared/domain/order/participants.ts';
import type { OrderRule } from '../../../shared/domain/vocabulary.ts';

/** A participant as the order engine looks at it. */
export function orderable(participant: RecordOf<'participant'>): Orderable {
  const { id, participantKind, coalitionStatus, shortName, memberSince } = participant;
  return { id, participantKind, coalitionStatus, shortName, confirmedOn: memberSince };
}

interface Order {
  readonly orderRule: OrderRule;
  readonly drawnId: string | null;
  readonly lot: string | null;
}

/** An order by lot is only an order with the lot that was drawn, and one from a State only where that State is in it. */
export function refuseIncompleteOrder(
  { orderRule, drawnId, lot }: Order,
  ordered: readonly { readonly id: string }[],
): void {
  if (orderRule === 'by_lot' && !lot?.trim()) invalid(problem('lot', 'required'));
  if (orderRule !== 'from_drawn_state') return;
  if (drawnId === null) invalid(problem('drawnId', 'required'));
  else if (ordered.every(({ id }) => id !== drawnId)) {
    invalid(problem('drawnId', 'unknownRecord', { kind: 'participant', id: drawnId }));
  }
}
