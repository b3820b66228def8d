import type { RecordOf } from '../../../../shared/contract/kinds.ts';
import { localize, type Language } from '../../../../shared/domain/languages.ts';
import { lastChange } from '../../repositories/last-change.ts';
import type { Reader } from '../context.ts';
import { later } from './audience.ts';

const ROOM_UNITS = ['name', 'venue', 'city', 'deleted'];

export interface Place {
  readonly room: RecordOf<'room'> | null;
  /** The room or, without one, the meeting's venue, in words; empty where there is none. */
  readonly words: string;
  /** The instant at which those words were last changed; null where there are none. */
  readonly changedAt: string | null;
}

/** The places of a meeting's sessions, each looked up once. */
export function placesOf(
  reader: Reader,
  meeting: RecordOf<'reconvening'>,
  language: Language,
): (session: Pick<RecordOf<'session'>, 'roomId'>) => Place {
  const known = new Map<string | null, Place>();
  function find(roomId: string | null): Place {
    const room = roomId === null ? undefined : reader.get('room', roomId);
    const ofRoom = roomId === null ? null : lastChange(reader, 'room', roomId, ROOM_UNITS);
    if (room) {
      return {
        room,
        words: inWords(localize(room.name, language), room.venue, room.city),
        changedAt: ofRoom,
      };
    }
    const ofMeeting = lastChange(reader, 'reconvening', meeting.id, ['venue', 'city']);
    // A room that a merge let go says where the session is no more: the venue does, from then on.
    const changedAt = ofMeeting === null ? ofRoom : later(ofMeeting, ofRoom);
    return { room: null, words: inWords(meeting.venue, meeting.city), changedAt };
  }
  return ({ roomId }) => {
    const place = known.get(roomId) ?? find(roomId);
    known.set(roomId, place);
    return place;
  };
}

function inWords(...parts: readonly (string | null)[]): string {
  return parts.filter(Boolean).join(', ');
}
