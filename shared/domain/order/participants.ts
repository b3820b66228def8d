/** The engine of orders: each rule is named, and none loses or repeats anyone. */
import { localize, type Language, type Localized } from '../languages.ts';
import type { CoalitionStatus, OrderRule, ParticipantKind } from '../vocabulary.ts';
import { shuffled } from './lot.ts';
import { compareNames } from './names.ts';
import { sitsAmongMembers, type Seated } from './seats.ts';

/** As much of a participant as has a say in where its name stands. */
export interface Named extends Seated {
  readonly id: string;
  readonly participantKind: ParticipantKind;
  readonly shortName: Localized;
}

export interface Orderable extends Named {
  readonly coalitionStatus: CoalitionStatus;
  /** Day on which it became what it is to the coalition; null comes last. */
  readonly joinedOn: string | null;
  /** Day on which its delegation confirmed that it comes; null comes last. */
  readonly confirmedOn: string | null;
}

export interface OrderParams {
  /** The day for which it is an order, YYYY-MM-DD: who sits where has changed. */
  readonly on: string;
  /** For from_drawn_state: the State with which the order begins. */
  readonly drawnId?: string | null;
  /** For by_lot: the seed that was drawn. The same seed gives the same order of the same participants. */
  readonly lot?: string | null;
}

/** What a list is divided into, in this order. */
export const SECTIONS = ['members', 'observers', 'others', 'organizations'] as const;
export type Section = (typeof SECTIONS)[number];

/** States by what they are to the coalition, then organizations; whoever is only invited, or has left, is among the others. */
export function sectionOf({
  participantKind,
  coalitionStatus,
}: Pick<Orderable, 'participantKind' | 'coalitionStatus'>): Section {
  if (participantKind === 'organization') return 'organizations';
  if (coalitionStatus === 'member') return 'members';
  return coalitionStatus === 'observer' || coalitionStatus === 'partner' ? 'observers' : 'others';
}

/** Section by section; within each what sits together, and within that the rule decides. */
export function orderParticipants<P extends Orderable>(
  rule: OrderRule,
  participants: readonly P[],
  params: OrderParams,
  language: Language,
): P[] {
  return groupsOf(participants, params.on, language).flatMap((group, at) =>
    ordered(rule, group, at === 0 ? params : { ...params, drawnId: null }),
  );
}

/** Those among whom the first State is drawn: the States that come first. */
export function firstStates<P extends Orderable>(participants: readonly P[], on: string): P[] {
  const [first = []] = groupsOf(participants, on, 'en');
  return first.filter(({ participantKind }) => participantKind === 'state');
}

/** By name: States before organizations, Members of the United Nations and who sits among them before other States. */
export function byName(language: Language, on: string): (a: Named, b: Named) => number {
  const compare = compareNames(language);
  const rank = (one: Named): number =>
    one.participantKind === 'organization' ? 2 : Number(!sitsAmongMembers(one, on));
  return (a, b) =>
    rank(a) - rank(b) ||
    compare(localize(a.shortName, language), localize(b.shortName, language)) ||
    (a.id < b.id ? -1 : Number(a.id > b.id));
}

/** Those who sit together, each group by name. */
function groupsOf<P extends Orderable>(participants: readonly P[], on: string, language: Language): P[][] {
  const groups = new Map<number, P[]>();
  for (const one of [...participants].sort(byName(language, on))) {
    const key = SECTIONS.indexOf(sectionOf(one)) * STANDINGS + standingIn(one, on);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups].sort(([a], [b]) => a - b).map(([, group]) => group);
}

const STANDINGS = 3;

/** What decides within a section: of States, who sits among the Members; of organizations, what they are to the coalition. */
function standingIn(one: Orderable, on: string): number {
  if (one.participantKind === 'state') return Number(!sitsAmongMembers(one, on));
  if (one.coalitionStatus === 'member') return 0;
  return one.coalitionStatus === 'observer' || one.coalitionStatus === 'partner' ? 1 : 2;
}

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
      return byDay(group, ({ confirmedOn }) => confirmedOn);
    case 'by_joining':
      return byDay(group, ({ joinedOn }) => joinedOn);
  }
}

function byDay<P>(group: readonly P[], dayOf: (one: P) => string | null): P[] {
  return [...group].sort((a, b) => {
    const [left, right] = [dayOf(a) ?? '9999', dayOf(b) ?? '9999'];
    return left < right ? -1 : Number(left > right);
  });
}
