/** The engine of orders: each rule is named, and none loses or repeats anyone. */
import { collatorOf, localize, type Language, type Localized } from '../languages.ts';
import type { CoalitionStatus, OrderRule, ParticipantKind } from '../vocabulary.ts';
import { sortKey } from './sort-key.ts';
import { shuffled } from './lot.ts';

export interface Orderable {
  readonly id: string;
  readonly participantKind: ParticipantKind;
  readonly coalitionStatus: CoalitionStatus;
  readonly shortName: Localized;
  /** Date on which it confirmed or joined; null comes last. */
  readonly confirmedOn: string | null;
}

export interface OrderParams {
  /** For from_drawn_state: the participant with which the order begins. */
  readonly drawnId?: string | null;
  /** For by_lot: the seed that was drawn. The same seed gives the same order of the same participants. */
  readonly lot?: string | null;
}

/** States before organizations, members before observers; within each the rule decides. */
export function orderParticipants<P extends Orderable>(
  rule: OrderRule,
  participants: readonly P[],
  params: OrderParams,
  language: Language,
): P[] {
  const alphabetical = [...participants].sort(byName(language));
  return GROUPS.flatMap((isInGroup) => ordered(rule, alphabetical.filter(isInGroup), params));
}

const isObserver = ({ coalitionStatus }: Orderable): boolean =>
  coalitionStatus === 'observer' || coalitionStatus === 'partner';

const GROUPS: readonly ((one: Orderable) => boolean)[] = [
  (one) => one.participantKind === 'state' && !isObserver(one),
  (one) => one.participantKind === 'state' && isObserver(one),
  (one) => one.participantKind === 'organization' && !isObserver(one),
  (one) => one.participantKind === 'organization' && isObserver(one),
];

function ordered<P extends Orderable>(rule: OrderRule, group: readonly P[], params: OrderParams): P[] {
  switch (rule) {
    case 'alphabetical':
      return [...group];
    case 'from_drawn_state': {
      const start = group.findIndex((one) => one.id === params.drawnId);
      return start < 0 ? [...group] : [...group.slice(start), ...group.slice(0, start)];
    }
    case 'by_lot': {
      // The lot is drawn over ids, so that a change of a name does not change the order.
      const byId = [...group].sort((a, b) => (a.id < b.id ? -1 : 1));
      return shuffled(byId, params.lot ?? '');
    }
    case 'by_confirmation':
      return [...group].sort((a, b) => {
        const [left, right] = [a.confirmedOn ?? '9999', b.confirmedOn ?? '9999'];
        return left < right ? -1 : left > right ? 1 : 0;
      });
  }
}

function byName(language: Language): (a: Orderable, b: Orderable) => number {
  const { compare } = collatorOf(language);
  return (a, b) =>
    compare(
      sortKey(localize(a.shortName, language), language),
      sortKey(localize(b.shortName, language), language),
    ) || (a.id < b.id ? -1 : 1);
}
