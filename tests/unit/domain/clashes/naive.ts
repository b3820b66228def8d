/** What clashes, said once more in the plainest way: everything is compared with everything, minute by minute. */
import type { ClashDelegation, ClashInput, ClashSession } from '../../../../shared/domain/clashes/index.ts';

/** A line for each clash: the rule, the sessions, whom or what it is about, and the figures. */
export function naiveClashes(input: ClashInput): string[] {
  const on = input.sessions.filter(
    ({ status, meetingId }) =>
      status !== 'cancelled' && !input.meetings.some(({ id, isOff }) => id === meetingId && isOff),
  );
  const lines = new Set<string>();
  const say = (rule: string, sessions: readonly ClashSession[], ...rest: (string | number)[]): void => {
    const ids = sessions.map(({ id }) => id).toSorted();
    lines.add([rule, ids.join('+'), ...rest].join(' '));
  };

  for (const session of on) {
    const length = minutesOf(session).length;
    const { items, plannedMinutes } = session;
    const timed = hasHours(session);
    if (timed && items > 0 && plannedMinutes > length)
      say('agenda_longer', [session], plannedMinutes, length);
    if (timed && items > 0 && plannedMinutes < length - 15)
      say('agenda_shorter', [session], plannedMinutes, length);

    if (session.circledItems.length > 0) {
      const titles = session.circledItems.map(({ title }) => title.en ?? '').toSorted();
      say('agenda_circle', [session], titles.join(', '));
    }

    const room = input.rooms.find(({ id }) => id === session.roomId);
    const expected = expectedIn(input, session);
    if (room?.capacity && expected > room.capacity) say('over_capacity', [session], expected, room.capacity);

    const { mode = '', hostEventId = '' } = input.meetings.find(({ id }) => id === session.meetingId) ?? {};
    const isNowhere = session.meetingId === null ? session.roomId === null : mode === 'virtual';
    if (timed && session.languages.length > 1 && !isNowhere && !isInterpreted(session)) {
      say('outside_interpretation', [session]);
    }
    for (const meeting of input.hostMeetings) {
      if (!shareMinute(session, meeting)) continue;
      if (timed && meeting.mustAttend && meeting.hostEventId === hostEventId)
        say('host_meeting', [session], meeting.id);
      if (isOneRoom(input, session.roomId, meeting.roomId)) say('same_room', [session], meeting.id);
    }
  }

  for (const first of on) {
    for (const second of on) {
      if (first === second) continue;
      const both = [first, second];
      if (shareMinute(first, second)) {
        if (isOneRoom(input, first.roomId, second.roomId)) say('same_room', both);
        if (!both.every(hasHours)) continue;
        for (const person of first.personIds) {
          if (second.personIds.includes(person)) say('same_person', both, person);
        }
        const chair = chairAsState(first);
        if (chair !== null && chair === chairAsState(second)) say('same_chair', both, chair);
        const members = everyone(input).filter((who) => both.every((one) => isBoundByGroup(input, one, who)));
        if (members.length > 0) say('same_members', both, members.length);
      }
      if (!both.every(hasHours)) continue;
      const gap = (Date.parse(second.startUtc) - Date.parse(first.endUtc)) / 60_000;
      const [from, to] = both.map(({ roomId }) => input.rooms.find(({ id }) => id === roomId)?.venue);
      if (from && to && from !== to && gap >= 0 && gap < 15 && somebodyMustBeInBoth(input, first, second)) {
        say('walking_time', both, gap);
      }
    }
  }

  for (const delegation of input.delegations) {
    const heads = delegation.delegates.filter(({ role }) => role === 'head');
    if (heads.length > 1) say('two_heads', [], delegation.id);
    if (delegation.delegates.length === 0) continue;
    const sitting = sittingOf(delegation).length;
    const theirs = on
      .filter(hasHours)
      .filter((session) => asksOneOf(input, session, delegation) || namedOf(session, delegation).length > 0);
    const moments = [...new Set(theirs.flatMap(momentsOf))];
    const sets = moments.map((moment) => theirs.filter((one) => momentsOf(one).includes(moment)));
    for (const set of sets) {
      const isPartOfMore = sets.some(
        (other) => other.length > set.length && set.every((one) => other.includes(one)),
      );
      // A person whom two of them name is one person; each session that names none of them takes somebody else.
      const named = new Set(set.flatMap((session) => namedOf(session, delegation)));
      const needed = named.size + set.filter((session) => asksOneOf(input, session, delegation)).length;
      const isAtMeeting = set.some(({ meetingId }) => meetingId === delegation.meetingId);
      if (needed > sitting && isAtMeeting && !isPartOfMore)
        say('too_few_delegates', set, delegation.id, needed, sitting);
    }
  }
  return [...lines].toSorted();
}

/** Minutes to which all times of the tests keep. */
export const GRID = 5;

interface Times {
  readonly startUtc: string;
  readonly endUtc: string;
}

function minutesOf({ startUtc, endUtc }: Times): number[] {
  const start = Date.parse(startUtc) / 60_000;
  return Array.from({ length: Date.parse(endUtc) / 60_000 - start }, (_, index) => start + index);
}

/** From midnight to midnight in Vienna in winter there are days, and nobody sits through them. */
function hasHours({ startUtc, endUtc }: Times): boolean {
  return !(startUtc.endsWith('T23:00:00.000Z') && endUtc.endsWith('T23:00:00.000Z') && startUtc < endUtc);
}

function momentsOf(times: Times): number[] {
  return minutesOf(times).filter((minute) => minute % GRID === 0);
}

function shareMinute(a: Times, b: Times): boolean {
  const theirs = momentsOf(b);
  return momentsOf(a).some((moment) => theirs.includes(moment));
}

function isOneRoom({ rooms }: ClashInput, a: string | null, b: string | null): boolean {
  // From one room to whatever shares a name with it at its venue, and on from there.
  const reached = rooms.filter(({ id }) => id === a);
  for (const one of reached) {
    const names = Object.values(one.name);
    for (const other of rooms) {
      const isNamesake = Object.values(other.name).some((name) => names.includes(name));
      if (isNamesake && one.venue === other.venue && !reached.includes(other)) reached.push(other);
    }
  }
  return reached.some(({ id }) => id === b);
}

function isInterpreted({ startUtc, endUtc }: ClashSession): boolean {
  // The tests are in Vienna in winter.
  const [from, to] = [startUtc, endUtc].map((utc) => new Date(Date.parse(utc) + 3_600_000).toISOString());
  if (from === undefined || to === undefined || from.slice(0, 10) !== to.slice(0, 10)) return false;
  const [start, end] = [from.slice(11, 16), to.slice(11, 16)];
  return (start >= '10:00' && end <= '13:00') || (start >= '15:00' && end <= '18:00');
}

function isComing({ attendance }: ClashDelegation): boolean {
  return attendance === 'confirmed' || attendance === 'tentative';
}

function canSit({ role }: ClashDelegation['delegates'][number]): boolean {
  return role !== 'interpreter' && role !== 'support';
}

/** Persons, not entries of a list: two laptops can have entered one of them twice. */
function sittingOf({ delegates }: ClashDelegation): string[] {
  return [...new Set(delegates.filter(canSit).map(({ personId }) => personId))];
}

/** The State that chairs, where the person is not known. */
function chairAsState({ chairId, chairPersonId }: ClashSession): string | null {
  return chairPersonId === null ? chairId : null;
}

function speaks(session: ClashSession, { participantId }: ClashDelegation): boolean {
  return chairAsState(session) === participantId || session.presenterIds.includes(participantId);
}

/** It is for them: for members, by invitation, or because they chair or present. */
function isMeant(input: ClashInput, session: ClashSession, delegation: ClashDelegation): boolean {
  if (speaks(session, delegation)) return true;
  // Whoever chairs may come to what is not open, and then must.
  if (session.access !== 'open' && session.chairId === delegation.participantId) return true;
  if (session.access === 'members') return isMember(input, session, delegation);
  return session.access === 'invitation' && session.invitedIds.includes(delegation.participantId);
}

/** Persons who sit for the delegation and whom the session names: it takes them, at whatever meeting. */
function namedOf(session: ClashSession, delegation: ClashDelegation): string[] {
  if (!isComing(delegation)) return [];
  return sittingOf(delegation).filter((person) => session.personIds.includes(person));
}

/** The session names nobody who sits for the delegation, and somebody of it must be there. */
function isAsked(input: ClashInput, session: ClashSession, delegation: ClashDelegation): boolean {
  return (
    isComing(delegation) &&
    delegation.meetingId === session.meetingId &&
    namedOf(session, delegation).length === 0 &&
    isMeant(input, session, delegation)
  );
}

function somebodyMustBeInBoth(input: ClashInput, a: ClashSession, b: ClashSession): boolean {
  if (a.personIds.some((person) => b.personIds.includes(person))) return true;
  if (chairAsState(a) !== null && chairAsState(a) === chairAsState(b)) return true;
  // A delegation as such, not different persons of it that are named.
  const isBound = (session: ClashSession, delegation: ClashDelegation): boolean =>
    asksOneOf(input, session, delegation) ||
    (isComing(delegation) && isBoundByGroup(input, session, delegation.participantId)) ||
    (isComing(delegation) && delegation.meetingId === session.meetingId && speaks(session, delegation));
  if (everyone(input).some((who) => isBoundByGroup(input, a, who) && isBoundByGroup(input, b, who)))
    return true;
  return input.delegations.some((one) => isBound(a, one) && isBound(b, one));
}

function expectedIn(input: ClashInput, session: ClashSession): number {
  const { delegations } = input;
  const others = delegations
    .filter((one) => isComing(one) && one.meetingId === session.meetingId)
    .filter((one) => namedOf(session, one).length === 0)
    .filter(
      ({ coalitionStatus, participantId }) =>
        session.access === 'open' ||
        session.chairId === participantId ||
        (session.access === 'members' && isMember(input, session, { coalitionStatus, participantId })) ||
        (session.access === 'invitation' && session.invitedIds.includes(participantId)),
    );
  const people = others.flatMap(({ delegates }) => delegates.map(({ personId }) => personId));
  const byGroup = everyone(input).filter(
    (who) =>
      isOfGroupAlone(input, session, who) &&
      !sends(input, session, who) &&
      mayComeByGroup(input, session, who),
  );
  return new Set([...session.personIds, ...people]).size + byGroup.length;
}

/** Of the group where the session has one, else of the coalition. */
function isMember(
  input: ClashInput,
  session: ClashSession,
  { coalitionStatus, participantId }: Pick<ClashDelegation, 'coalitionStatus' | 'participantId'>,
): boolean {
  if (session.groupId === null) return coalitionStatus === 'member';
  const role = roleIn(input, session, participantId);
  return role === 'member' || role === 'co_lead';
}

/** What a participant is in the group on the day on which the session begins; of two roles, that which began last. */
function roleIn(
  { memberships }: ClashInput,
  { groupId, startUtc }: ClashSession,
  who: string,
): string | null {
  // The tests are in Vienna in winter.
  const day = new Date(Date.parse(startUtc) + 3_600_000).toISOString().slice(0, 10);
  let held: ClashInput['memberships'][number] | null = null;
  for (const one of memberships) {
    if (one.groupId !== groupId || one.participantId !== who) continue;
    if ((one.since !== null && one.since > day) || (one.until !== null && one.until < day)) continue;
    const [since, best] = [one.since ?? '', held?.since ?? ''];
    if (held === null || since > best || (since === best && one.id < held.id)) held = one;
  }
  return held?.role ?? null;
}

/** All participants that anything speaks of. */
function everyone({ memberships, sessions, delegations }: ClashInput): string[] {
  return [
    ...new Set([
      ...memberships.map(({ participantId }) => participantId),
      ...delegations.map(({ participantId }) => participantId),
      ...sessions.flatMap(({ chairId, presenterIds, invitedIds }) => [
        ...(chairId === null ? [] : [chairId]),
        ...presenterIds,
        ...invitedIds,
      ]),
    ]),
  ];
}

/** The session has a group, and the participant comes to it with no delegation to the session's meeting. */
function isOfGroupAlone({ delegations, withdrawn }: ClashInput, session: ClashSession, who: string): boolean {
  const isDelegated = delegations.some(
    (one) => one.participantId === who && one.meetingId === session.meetingId && isComing(one),
  );
  return session.groupId !== null && !withdrawn.has(who) && !isDelegated;
}

/** The session names a person who comes for the participant. */
function sends({ contacts, delegations }: ClashInput, session: ClashSession, who: string): boolean {
  const persons = [
    ...contacts.filter(({ participantId }) => participantId === who).map(({ personId }) => personId),
    ...delegations.filter((one) => one.participantId === who && isComing(one)).flatMap(sittingOf),
  ];
  return persons.some((person) => session.personIds.includes(person));
}

function mayComeByGroup(input: ClashInput, session: ClashSession, who: string): boolean {
  const role = roleIn(input, session, who);
  if (session.chairId === who) return true;
  if (session.access === 'open') return role !== null;
  if (session.access === 'members') return role === 'member' || role === 'co_lead';
  return session.invitedIds.includes(who);
}

/** Somebody must be there for the participant as such, by way of the session's group. */
function isBoundByGroup(input: ClashInput, session: ClashSession, who: string): boolean {
  if (!isOfGroupAlone(input, session, who)) return false;
  if (chairAsState(session) === who || session.presenterIds.includes(who)) return true;
  return session.access !== 'open' && !sends(input, session, who) && mayComeByGroup(input, session, who);
}

/** The session takes somebody of the delegation, whoever it is: of its own meeting, or of a group of the participant. */
function asksOneOf(input: ClashInput, session: ClashSession, delegation: ClashDelegation): boolean {
  if (isAsked(input, session, delegation)) return true;
  const { participantId } = delegation;
  return (
    isComing(delegation) &&
    isBoundByGroup(input, session, participantId) &&
    !sends(input, session, participantId)
  );
}
