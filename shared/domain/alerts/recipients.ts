/** Who is to have an alert: by its rules, by hand, and within what its marking allows. */
import { groupedBy } from '../grouped.ts';
import { roleOn, type Membership } from '../groups/membership.ts';
import {
  COMMUNITY_STATUSES,
  type CoalitionStatus,
  type CommunityStatus,
  type GroupRole,
  type Marking,
  type RegionalGroup,
} from '../vocabulary.ts';
import { isOneOf } from '../../typing.ts';

export interface Rules {
  readonly marking: Marking;
  /** For nobody yet: others gave it for those alone who had it of them. */
  readonly isHeld: boolean;
  /** Everybody who is one of these to the coalition. */
  readonly toStatuses: readonly CommunityStatus[];
  /** The States of these groups that belong to the network. */
  readonly toRegions: readonly RegionalGroup[];
  readonly toGroupIds: readonly string[];
  /** Of those groups, who has one of these roles; all where none is named. */
  readonly toGroupRoles: readonly GroupRole[];
}

export interface Candidate {
  readonly id: string;
  readonly coalitionStatus: CoalitionStatus;
  readonly regionalGroup: RegionalGroup | null;
}

export interface Seat extends Membership {
  readonly participantId: string;
  readonly groupId: string;
}

/** What a person has decided: of a participant or of one person, never both. */
export interface ByHand {
  readonly participantId: string | null;
  readonly personId: string | null;
  readonly part: 'added' | 'left_out';
  readonly reason: string;
}

export const REASONS = ['status', 'region', 'group', 'hand'] as const;
type Reason = (typeof REASONS)[number];

export interface Recipient {
  readonly participantId: string | null;
  readonly personId: string | null;
  /** By which rules, or by hand. */
  readonly by: readonly Reason[];
  /** Why it was added, or left out, by hand. */
  readonly reason: string | null;
  /** Left out by hand, though a rule names it. */
  readonly isLeftOut: boolean;
  /** It is named, and the marking does not allow it. */
  readonly isBarred: boolean;
}

/** Whether a participant belongs to the network. */
export function isInCommunity(status: CoalitionStatus): boolean {
  return isOneOf(COMMUNITY_STATUSES, status);
}

/**
 * Whether a marking lets a participant as such have an alert: RED goes to persons alone, GREEN to the network, which is
 * also whom the ambers serve; CLEAR is for all.
 */
export function allows(marking: Marking, status: CoalitionStatus): boolean {
  if (marking === 'red') return false;
  return marking === 'clear' || isInCommunity(status);
}

/** Everybody who is named by a rule or by hand, participants in the order in which they came. @param day at home, YYYY-MM-DD */
export function recipientsOf(
  rules: Rules,
  {
    participants,
    seats,
    byHand,
  }: {
    readonly participants: readonly Candidate[];
    readonly seats: readonly Seat[];
    readonly byHand: readonly ByHand[];
  },
  day: string,
): Recipient[] {
  const inGroups = membersOf(rules, seats, day);
  const hands = new Map(byHand.map((one) => [one.participantId ?? one.personId, one]));
  const named = participants.flatMap((participant): Recipient[] => {
    const { id, coalitionStatus: status, regionalGroup } = participant;
    const hand = hands.get(id);
    const isOf: Readonly<Record<Reason, boolean>> = {
      status: isOneOf(rules.toStatuses, status),
      region: isInCommunity(status) && regionalGroup !== null && rules.toRegions.includes(regionalGroup),
      // Who has left the coalition is in none of its groups.
      group: isInCommunity(status) && inGroups.has(id),
      hand: hand?.part === 'added',
    };
    const by = REASONS.filter((one) => isOf[one]);
    // A rule that names somebody whom the marking bars says nothing; a person who does is told so.
    const isBarred = rules.isHeld || !allows(rules.marking, status);
    if (by.length === 0 || (isBarred && !isOf.hand)) return [];
    return [
      {
        participantId: id,
        personId: null,
        by,
        reason: hand?.reason ?? null,
        isLeftOut: hand?.part === 'left_out',
        isBarred,
      },
    ];
  });
  const persons = byHand.flatMap(({ personId, part, reason }): Recipient[] =>
    personId === null || part === 'left_out'
      ? []
      : [{ participantId: null, personId, by: ['hand'], reason, isLeftOut: false, isBarred: rules.isHeld }],
  );
  return [...named, ...persons];
}

/** Of the groups that are named, those in which nobody has one of the named roles on a day, in their order. @param day at home, YYYY-MM-DD */
export function groupsWithout(rules: Rules, seats: readonly Seat[], day: string): string[] {
  return rules.toGroupIds.filter((id) => membersOf({ ...rules, toGroupIds: [id] }, seats, day).size === 0);
}

function membersOf({ toGroupIds, toGroupRoles }: Rules, seats: readonly Seat[], day: string): Set<string> {
  const named = seats.filter(({ groupId }) => toGroupIds.includes(groupId));
  const each = groupedBy(named, ({ participantId, groupId }) => `${participantId} ${groupId}`);
  const members = [...each.values()].filter((own) => {
    const role = roleOn(own, day);
    return role !== null && (toGroupRoles.length === 0 || toGroupRoles.includes(role));
  });
  return new Set(members.flatMap(([first]) => first?.participantId ?? []));
}
