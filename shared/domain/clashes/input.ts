import type { Clash } from '../../contract/shapes.ts';
import type { DelegateRole, Mode, SessionAccess, SessionKind, SessionStatus } from '../vocabulary.ts';

export interface ClashSession {
  readonly id: string;
  readonly title: string;
  readonly kind: SessionKind;
  readonly status: SessionStatus;
  readonly startUtc: string;
  readonly endUtc: string;
  readonly zone: string;
  readonly roomId: string | null;
  readonly chairId: string | null;
  readonly chairTitle: string | null;
  readonly access: SessionAccess;
  readonly invitedIds: readonly string[];
  readonly languages: readonly string[];
  readonly plannedMinutes: number;
  readonly items: number;
  /** As they are written on the agenda. */
  readonly presenters: readonly string[];
}

export interface ClashRoom {
  readonly id: string;
  readonly name: string;
  readonly venue: string;
  readonly capacity: number | null;
}

export interface ClashDelegation {
  readonly id: string;
  readonly participantId: string;
  readonly name: string;
  readonly attends: boolean;
  readonly delegates: readonly { readonly id: string; readonly name: string; readonly role: DelegateRole }[];
}

export interface ClashMeeting {
  readonly id: string;
  readonly title: string;
  readonly startUtc: string;
  readonly endUtc: string;
  readonly mustAttend: boolean;
}

export interface ClashInput {
  readonly reconveningId: string;
  readonly mode: Mode;
  readonly sessions: readonly ClashSession[];
  readonly rooms: readonly ClashRoom[];
  readonly delegations: readonly ClashDelegation[];
  readonly hostMeetings: readonly ClashMeeting[];
}

/** A clash before anybody has accepted it. */
export type Found = Omit<Clash, 'accepted'>;

type Facts = Pick<Found, 'rule' | 'severity' | 'params'>;

/** What the field that keeps a key holds. */
const LONGEST_KEY = 300;

/** A clash between sessions: its key is the rule and whom it is about, its fingerprint adds when. */
export function clashOf(
  input: ClashInput,
  sessions: readonly ClashSession[],
  about: string,
  facts: Facts,
  measure = '',
): Found {
  const ids = sessions.map((session) => session.id).sort();
  const key = [facts.rule, ...ids, about].join(':');
  const times = sessions.map((session) => `${session.id} ${session.startUtc} ${session.endUtc}`).sort();
  return {
    ...facts,
    key: key.length <= LONGEST_KEY ? key : `${facts.rule}:${fingerprint(key)}`,
    fingerprint: fingerprint([...times, about, measure].join('|')),
    reconveningId: input.reconveningId,
    sessionIds: ids,
    startUtc: sessions.map((session) => session.startUtc).sort()[0] ?? '',
    endUtc:
      sessions
        .map((session) => session.endUtc)
        .sort()
        .at(-1) ?? '',
  };
}

/** A short text that differs when what it stands for does (FNV-1a, 2 × 32 bits). */
function fingerprint(text: string): string {
  const half = (seed: number): string => {
    let hash = seed;
    for (let index = 0; index < text.length; index += 1) {
      hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
    }
    return (hash >>> 0).toString(16).padStart(8, '0');
  };
  return half(0x811c9dc5) + half(0x01234567);
}

export function overlap(
  a: { startUtc: string; endUtc: string },
  b: { startUtc: string; endUtc: string },
): boolean {
  return a.startUtc < b.endUtc && b.startUtc < a.endUtc;
}

export function isOn({ status }: ClashSession): boolean {
  return status !== 'cancelled';
}

/** Every pair of sessions that are on, the earlier one first. */
export function pairs(sessions: readonly ClashSession[]): [ClashSession, ClashSession][] {
  const sorted = sessions.filter(isOn).sort((a, b) => (a.startUtc < b.startUtc ? -1 : 1));
  return sorted.flatMap((first, index) =>
    sorted.slice(index + 1).map((second): [ClashSession, ClashSession] => [first, second]),
  );
}
