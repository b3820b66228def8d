import type { RecordOf } from '../../../../shared/contract/kinds.ts';
import { plannedMinutes } from '../../../../shared/domain/agenda.ts';
import {
  roomOfPlace,
  type ClashSession,
  type ClashSetting,
} from '../../../../shared/domain/clashes/index.ts';
import { inCircles } from '../../../../shared/domain/history/trees.ts';
import type { CoalitionStatus, ReconveningState } from '../../../../shared/domain/vocabulary.ts';
import {
  itemsBySession,
  personNames,
  type DelegationSource,
  type ItemSource,
} from '../../repositories/clash-sources.ts';
import { titleOf } from '../../repositories/titles.ts';
import type { Reader } from '../context.ts';

/** The sessions of a reconvening in these states do not take place. */
const OFF: readonly ReconveningState[] = ['cancelled', 'postponed'];

/** What is small and changes seldom: all but delegations and sessions. */
export interface Frame extends Omit<ClashSetting, 'delegations'> {
  readonly statuses: ReadonlyMap<string, CoalitionStatus>;
}

export function gatherFrame(reader: Reader): Frame {
  const rooms = reader.find('room');
  const participants = reader.find('participant');
  const present = new Set(participants.map(({ id }) => id));
  const cities = new Map(reader.find('hostEvent').map(({ id, city }) => [id, city]));
  return {
    meetings: reader.find('reconvening').map(({ id, mode, hostEventId, state, startDate, endDate }) => ({
      id,
      mode,
      hostEventId,
      isOff: OFF.includes(state),
      startDate,
      endDate,
    })),
    rooms,
    hostMeetings: reader.find('hostMeeting').map((meeting) => ({
      ...meeting,
      roomId: roomOfPlace(meeting.place, cities.get(meeting.hostEventId) ?? '', rooms),
    })),
    names: new Map([
      ...participants.map(({ id, shortName }) => [id, shortName] as const),
      ...personNames(reader),
    ]),
    memberships: reader.find('groupMembership').filter(({ participantId }) => present.has(participantId)),
    contacts: reader.find('focalPoint'),
    withdrawn: new Set(
      participants.filter(({ coalitionStatus }) => coalitionStatus === 'withdrawn').map(({ id }) => id),
    ),
    statuses: new Map(participants.map(({ id, coalitionStatus }) => [id, coalitionStatus])),
  };
}

export function settingFrom(
  { statuses, ...frame }: Frame,
  delegations: Iterable<DelegationSource>,
): ClashSetting {
  return {
    ...frame,
    delegations: [...delegations].map((delegation) => ({
      ...delegation,
      coalitionStatus: statuses.get(delegation.participantId) ?? 'invited',
    })),
  };
}

export function gatherAllSessions(reader: Reader): ClashSession[] {
  const items = itemsBySession(reader, 'all');
  return reader.find('session').map((session) => clashSession(reader, session, items.get(session.id)));
}

/** Some sessions as they are now; those that are gone are null. */
export function gatherSessions(
  reader: Reader,
  ids: readonly string[],
): ReadonlyMap<string, ClashSession | null> {
  const items = itemsBySession(reader, ids);
  return new Map(
    ids.map((id) => {
      const session = reader.get('session', id);
      return [id, session ? clashSession(reader, session, items.get(id)) : null];
    }),
  );
}

/** Offices in free words are no persons, so they do not clash. */
function clashSession(
  reader: Reader,
  session: RecordOf<'session'>,
  items: readonly ItemSource[] = [],
): ClashSession {
  const circled = inCircles(items);
  const { chairPersonId, personIds } = session;
  const presenters = items.flatMap(({ presenterPersonIds }) => presenterPersonIds);
  const named = [...personIds, ...(chairPersonId === null ? [] : [chairPersonId]), ...presenters];
  return {
    id: session.id,
    meetingId: session.reconveningId,
    groupId: session.groupId,
    title: session.title,
    status: session.status,
    startUtc: session.startUtc,
    endUtc: session.endUtc,
    zone: session.zone,
    roomId: session.roomId,
    access: session.access,
    invitedIds: session.invitedIds,
    chairId: session.chairId,
    chairPersonId,
    presenterIds: [...new Set(items.flatMap(({ presenterParticipantIds }) => presenterParticipantIds))],
    personIds: [...new Set(named)],
    languages: session.languages,
    plannedMinutes: plannedMinutes(items),
    items: items.length,
    circledItems: [...circled].map((id) => ({ id, title: titleOf(reader, 'agendaItem', id) })),
  };
}
