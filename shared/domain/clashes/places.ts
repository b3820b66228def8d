import { minutesBetween } from '../time/zones.ts';
import { clashOf, isOn, overlap, pairs, type ClashInput, type Found } from './input.ts';

/** Minutes that are needed from one venue to another. */
const WALK = 15;

export function sameRoom(input: ClashInput): Found[] {
  return pairs(input.sessions)
    .filter(([a, b]) => a.roomId !== null && a.roomId === b.roomId && overlap(a, b))
    .map(([a, b]) =>
      clashOf(input, [a, b], a.roomId ?? '', {
        rule: 'same_room',
        severity: 'warning',
        params: { first: a.title, second: b.title, room: roomName(input, a.roomId) },
      }),
    );
}

/** Two sessions that follow each other at different venues with too little time to walk. */
export function walkingTime(input: ClashInput): Found[] {
  return pairs(input.sessions).flatMap(([a, b]) => {
    const [from, to] = [venueOf(input, a.roomId), venueOf(input, b.roomId)];
    const gap = minutesBetween(a.endUtc, b.startUtc);
    if (from === null || to === null || from === to || gap < 0 || gap >= WALK) return [];
    const params = { first: a.title, second: b.title, from, to, gap, needed: WALK };
    return [clashOf(input, [a, b], `${from}>${to}`, { rule: 'walking_time', severity: 'notice', params })];
  });
}

/** More delegates of those who may come than the room holds. */
export function overCapacity(input: ClashInput): Found[] {
  return input.sessions.filter(isOn).flatMap((session) => {
    const room = input.rooms.find((one) => one.id === session.roomId);
    if (!room || room.capacity === null) return [];
    const expected = input.delegations
      .filter((one) => one.attends)
      .filter((one) => session.access !== 'invitation' || session.invitedIds.includes(one.participantId))
      .reduce((sum, one) => sum + one.delegates.length, 0);
    if (expected <= room.capacity) return [];
    const params = { session: session.title, room: room.name, capacity: room.capacity, expected };
    const facts = { rule: 'over_capacity', severity: 'notice', params } as const;
    return [clashOf(input, [session], room.id, facts, `${expected}/${room.capacity}`)];
  });
}

function roomName(input: ClashInput, id: string | null): string {
  return input.rooms.find((room) => room.id === id)?.name ?? '';
}

function venueOf(input: ClashInput, id: string | null): string | null {
  return input.rooms.find((room) => room.id === id)?.venue ?? null;
}
