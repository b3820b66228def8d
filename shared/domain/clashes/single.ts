import { wallAt } from '../time/zones.ts';
import { clashOf, type Found } from './found.ts';
import type { ClashHostMeeting, ClashRoom, ClashSession } from './input.ts';
import { expectedIn, type Setting } from './setting.ts';
import type { Slot } from './slots.ts';

/** When interpreters are there, in the session's own zone. */
const INTERPRETED = [
  ['10:00', '13:00'],
  ['15:00', '18:00'],
] as const;

/** A slot has to be this many minutes longer than its agenda before it is worth a word. */
const SLACK = 15;
const MINUTE = 60_000;

/** What clashes in a session whatever other sessions there are. */
export function clashesAlone(setting: Setting, slot: Slot): Found[] {
  const found: Found[] = [];
  const add = (one: Found | undefined): void => {
    if (one) found.push(one);
  };
  if (slot.hasHours) add(agendaLength(slot));
  add(agendaCircle(slot));
  add(overCapacity(setting, slot));
  if (slot.hasHours) add(outsideInterpretation(setting, slot));
  const { meetings, binding, hostMeetingsIn, oneRoom } = setting;
  const { session, room } = slot;
  const hostEventId = meetings.get(session.meetingId ?? '')?.hostEventId ?? '';
  for (const meeting of slot.hasHours ? (binding.get(hostEventId) ?? []) : []) {
    if (isDuring(session, meeting)) found.push(hostMeeting(session, meeting));
  }
  if (!room) return found;
  const one = oneRoom.get(room.id) ?? room.id;
  for (const meeting of hostMeetingsIn.get(one) ?? []) {
    if (isDuring(session, meeting)) found.push(hostInRoom(session, meeting, { ...room, id: one }));
  }
  return found;
}

function agendaLength({ session, start, end }: Slot): Found | undefined {
  const { items, plannedMinutes: planned, title } = session;
  const slot = (end - start) / MINUTE;
  if (items === 0 || (planned <= slot && planned >= slot - SLACK)) return undefined;
  const isLonger = planned > slot;
  return clashOf([session], {
    rule: isLonger ? 'agenda_longer' : 'agenda_shorter',
    severity: isLonger ? 'warning' : 'notice',
    params: { session: title, planned, slot },
    measure: `${planned}/${slot}`,
  });
}

/** Items that stand under each other are shown at the top level, until somebody says which is under which. */
function agendaCircle({ session }: Slot): Found | undefined {
  const { circledItems, title } = session;
  if (circledItems.length === 0) return undefined;
  const items = [...circledItems].sort((a, b) => (a.id < b.id ? -1 : 1));
  return clashOf([session], {
    rule: 'agenda_circle',
    severity: 'warning',
    params: { session: title, items: items.map((item) => item.title) },
    measure: items.map(({ id }) => id).join(' '),
  });
}

/** More people may come than the room holds. */
function overCapacity(setting: Setting, { session, room }: Slot): Found | undefined {
  if (!room || room.capacity === null) return undefined;
  const expected = expectedIn(setting, session);
  if (expected <= room.capacity) return undefined;
  return clashOf([session], {
    rule: 'over_capacity',
    severity: 'notice',
    params: { session: session.title, room: room.name, capacity: room.capacity, expected },
    about: room.id,
    measure: `${expected}/${room.capacity}`,
  });
}

/** A session with languages of interpretation that does not fit into one of the interpreters' slots. */
function outsideInterpretation({ meetings }: Setting, { session }: Slot): Found | undefined {
  const { languages, startUtc, endUtc, zone, title } = session;
  if (languages.length < 2 || isVirtual(meetings, session)) return undefined;
  const [start, end] = [wallAt(startUtc, zone), wallAt(endUtc, zone)];
  const day = start.slice(0, 10);
  if (INTERPRETED.some(([from, to]) => start >= `${day}T${from}` && end <= `${day}T${to}`)) return undefined;
  return clashOf([session], {
    rule: 'outside_interpretation',
    severity: 'notice',
    params: { session: title, from: start.slice(11), to: end.slice(11) },
  });
}

/** A working group by itself sits nowhere unless a room is named. */
function isVirtual(meetings: Setting['meetings'], { meetingId, roomId }: ClashSession): boolean {
  return meetingId === null ? roomId === null : meetings.get(meetingId)?.mode === 'virtual';
}

/** A meeting of the host event that the same people must attend. */
function hostMeeting(session: ClashSession, { id, title, startUtc, endUtc }: ClashHostMeeting): Found {
  return clashOf([session], {
    rule: 'host_meeting',
    severity: 'warning',
    params: { session: session.title, meeting: title },
    about: id,
    measure: `${startUtc} ${endUtc}`,
  });
}

/** A meeting of any host event in the same room. */
function hostInRoom(session: ClashSession, meeting: ClashHostMeeting, room: ClashRoom): Found {
  return clashOf([session], {
    rule: 'same_room',
    severity: 'warning',
    params: { first: session.title, second: meeting.title, room: room.name },
    about: `${room.id}:${meeting.id}`,
    measure: `${meeting.startUtc} ${meeting.endUtc}`,
  });
}

function isDuring(session: ClashSession, { startUtc, endUtc }: ClashHostMeeting): boolean {
  return session.startUtc < endUtc && startUtc < session.endUtc && startUtc < endUtc;
}
