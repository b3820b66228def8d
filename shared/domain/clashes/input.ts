/** What clashes are looked for in: the whole programme of a workspace. Instants are ISO 8601 in UTC. */
import type { Membership } from '../groups/membership.ts';
import type { Localized } from '../languages.ts';
import type {
  Attendance,
  CoalitionStatus,
  DelegateRole,
  Mode,
  SessionAccess,
  SessionStatus,
} from '../vocabulary.ts';

/** A reconvening. */
export interface ClashMeeting {
  readonly id: string;
  readonly mode: Mode;
  readonly hostEventId: string | null;
  /** It is cancelled or postponed: its sessions do not take place. */
  readonly isOff: boolean;
  readonly startDate: string;
  readonly endDate: string;
}

export interface ClashSession {
  readonly id: string;
  /** The reconvening it belongs to; null where it belongs to none. */
  readonly meetingId: string | null;
  /** The working group it belongs to; null where it belongs to none. */
  readonly groupId: string | null;
  readonly title: Localized;
  readonly status: SessionStatus;
  readonly startUtc: string;
  readonly endUtc: string;
  readonly zone: string;
  readonly roomId: string | null;
  readonly access: SessionAccess;
  /** Participants that are invited, for access by invitation. */
  readonly invitedIds: readonly string[];
  /** The participant that chairs it, and the person, where that is known: then it is that person who is there. */
  readonly chairId: string | null;
  readonly chairPersonId: string | null;
  /** Participants that present in it. */
  readonly presenterIds: readonly string[];
  /** Persons that it names, each once: whoever attends by name, chairs or presents. */
  readonly personIds: readonly string[];
  readonly languages: readonly string[];
  readonly plannedMinutes: number;
  /** How many items its agenda has. */
  readonly items: number;
  /** Those of them that two laptops have put under each other, by their titles. */
  readonly circledItems: readonly { readonly id: string; readonly title: Localized }[];
}

export interface ClashRoom {
  readonly id: string;
  readonly name: Localized;
  readonly venue: string;
  readonly city: string | null;
  readonly capacity: number | null;
}

export interface ClashDelegate {
  readonly personId: string;
  readonly role: DelegateRole;
}

export interface ClashDelegation {
  readonly id: string;
  readonly meetingId: string;
  readonly participantId: string;
  readonly coalitionStatus: CoalitionStatus;
  readonly attendance: Attendance;
  readonly delegates: readonly ClashDelegate[];
}

/** What a participant is in a working group, and when. */
export interface ClashMembership extends Membership {
  readonly groupId: string;
  readonly participantId: string;
}

/** A person who comes for a participant to the sessions of its groups. */
export interface ClashContact {
  readonly participantId: string;
  readonly personId: string;
}

/** A meeting of a host event's own programme. */
export interface ClashHostMeeting {
  readonly id: string;
  readonly hostEventId: string;
  readonly title: Localized;
  readonly startUtc: string;
  readonly endUtc: string;
  readonly roomId: string | null;
  /** The same people must attend it. */
  readonly mustAttend: boolean;
}

/** All but the sessions: what changes seldom. */
export interface ClashSetting {
  readonly meetings: readonly ClashMeeting[];
  readonly rooms: readonly ClashRoom[];
  readonly delegations: readonly ClashDelegation[];
  readonly hostMeetings: readonly ClashHostMeeting[];
  readonly memberships: readonly ClashMembership[];
  readonly contacts: readonly ClashContact[];
  /** Participants that have left the coalition. */
  readonly withdrawn: ReadonlySet<string>;
  /** What participants and persons are called, by id. */
  readonly names: ReadonlyMap<string, Localized>;
}

export interface ClashInput extends ClashSetting {
  readonly sessions: readonly ClashSession[];
}
