import type { RecordOf } from '../../../../shared/contract/kinds.ts';
import { plannedMinutes } from '../../../../shared/domain/agenda.ts';
import {
  roomOfPlace,
  type ClashInput,
  type ClashSession,
  type ClashSetting,
} from '../../../../shared/domain/clashes/index.ts';
import { localize } from '../../../../shared/domain/languages.ts';
import type { ReconveningState } from '../../../../shared/domain/vocabulary.ts';
import { delegatesByDelegation, itemsBySession } from '../../repositories/clash-sources.ts';
import type { Reader } from '../context.ts';

/** The sessions of a reconvening in these states do not take place. */
const OFF: readonly ReconveningState[] = ['cancelled', 'postponed'];

/** Everything that the rules for clashes look at, in all reconvenings. */
export function gatherClashInput(reader: Reader): ClashInput {
  const items = itemsBySession(reader);
  return {
    ...gatherSetting(reader),
    sessions: reader.find('session').map((session) => clashSession(session, items.get(session.id))),
  };
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
      return [id, session ? clashSession(session, items.get(id)) : null];
    }),
  );
}

/** A session names no persons yet, and who presents is a text: titles are no persons, so they do not clash. */
function clashSession(
  session: RecordOf<'session'>,
  items: Parameters<typeof plannedMinutes>[0] = [],
): ClashSession {
  return {
    id: session.id,
    meetingId: session.reconveningId,
    title: session.title,
    status: session.status,
    startUtc: session.startUtc,
    endUtc: session.endUtc,
    zone: session.zone,
    roomId: session.roomId,
    access: session.access,
    invitedIds: session.invitedIds,
    chairId: session.chairId,
    presenterIds: [],
    personIds: [],
    languages: session.languages,
    plannedMinutes: plannedMinutes(items),
    items: items.length,
  };
}

function gatherSetting(reader: Reader): ClashSetting {
  const rooms = reader.find('room');
  const participants = new Map(reader.find('participant').map((one) => [one.id, one]));
  const delegates = delegatesByDelegation(reader);
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
    delegations: reader
      .find('delegation')
      .map(({ id, reconveningId: meetingId, participantId, attendance }) => ({
        id,
        meetingId,
        participantId,
        coalitionStatus: participants.get(participantId)?.coalitionStatus ?? 'invited',
        attendance,
        delegates: delegates.get(id) ?? [],
      })),
    hostMeetings: reader.find('hostMeeting').map((meeting) => ({
      ...meeting,
      roomId: roomOfPlace(meeting.place, cities.get(meeting.hostEventId) ?? '', rooms),
    })),
    names: new Map([...participants].map(([id, { shortName }]) => [id, localize(shortName, 'en')])),
  };
}
