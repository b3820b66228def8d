import type { RowOf } from '../../../../shared/contract/shapes/lists.ts';
import type { Language } from '../../../../shared/domain/languages.ts';
import { byName } from '../../../../shared/domain/order/participants.ts';
import { holdsWords } from '../../../../shared/domain/text/holds.ts';
import type { Attendance } from '../../../../shared/domain/vocabulary.ts';

type Participant = RowOf<'participant'>;

/** Somebody who has no invitation to the meeting yet. */
export interface Invitable extends Participant {
  /** What they replied to the meeting before; null where they were not invited to it. */
  readonly lastTime: Attendance | null;
  readonly groupIds: readonly string[];
}

interface Known {
  readonly participants: readonly Participant[];
  readonly delegations: readonly Pick<RowOf<'delegation'>, 'participantId'>[];
  readonly before: readonly Pick<RowOf<'delegation'>, 'participantId' | 'attendance'>[];
  readonly memberships: readonly RowOf<'groupMembership'>[];
  readonly language: Language;
  /** YYYY-MM-DD */
  readonly on: string;
}

/** All who can still be invited, States by name, then organizations. */
export function invitable({
  participants,
  delegations,
  before,
  memberships,
  language,
  on,
}: Known): Invitable[] {
  const invited = new Set(delegations.map(({ participantId }) => participantId));
  const replies = new Map(before.map(({ participantId, attendance }) => [participantId, attendance]));
  return participants
    .filter(({ id, coalitionStatus }) => !invited.has(id) && coalitionStatus !== 'withdrawn')
    .map((one) => ({
      ...one,
      lastTime: replies.get(one.id) ?? null,
      groupIds: memberships
        .filter(({ participantId, until }) => participantId === one.id && (until === null || until >= on))
        .map(({ groupId }) => groupId),
    }))
    .sort(byName(language, on));
}

/** What the list of those who can be invited is narrowed to; an empty list of values narrows nothing. */
export interface Wanted {
  readonly text: string;
  readonly status: readonly string[];
  readonly regionalGroup: readonly string[];
  readonly groupId: readonly string[];
  /** Only who was invited to the meeting before. */
  readonly isOfLastTime: boolean;
}

export function wanted(all: readonly Invitable[], asked: Wanted): Invitable[] {
  const isIn = (values: readonly string[], value: string | null): boolean =>
    values.length === 0 || (value !== null && values.includes(value));
  return all.filter(
    (one) =>
      isIn(asked.status, one.coalitionStatus) &&
      isIn(asked.regionalGroup, one.regionalGroup) &&
      (asked.groupId.length === 0 || one.groupIds.some((id) => asked.groupId.includes(id))) &&
      (!asked.isOfLastTime || one.lastTime !== null) &&
      holdsWords(namesOf(one), asked.text),
  );
}

function namesOf({ iso3, shortName, formalName }: Participant): string {
  return [iso3 ?? '', ...Object.values(shortName), ...Object.values(formalName)].join(' ');
}

/** The meeting before another one, by its first day; null where there was none. */
export function meetingBefore<M extends { readonly id: string; readonly startDate: string }>(
  meetings: readonly M[],
  id: string,
): M | null {
  const own = meetings.find((meeting) => meeting.id === id);
  const earlier = meetings.filter(({ startDate }) => own !== undefined && startDate < own.startDate);
  return earlier.reduce<M | null>(
    (last, one) => (last === null || one.startDate > last.startDate ? one : last),
    null,
  );
}
