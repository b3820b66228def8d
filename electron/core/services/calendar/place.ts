import type { RecordOf } from '../../../../shared/contract/kinds.ts';
import { localize } from '../../../../shared/domain/languages.ts';
import { lastChange } from '../../repositories/last-change.ts';
import type { Reader } from '../context.ts';
import { firstOwner, languageOf, type OwnerRecord } from '../owner.ts';
import { later } from './audience.ts';

const ROOM_UNITS = ['name', 'venue', 'city', 'deleted'];

export interface Place {
  readonly room: RecordOf<'room'> | null;
  /** The room or, without one, the venue of the reconvening, in words; empty where there is none. */
  readonly words: string;
  /** The instant at which those words were last changed; null where there are none. */
  readonly changedAt: string | null;
}

type Placed = Pick<RecordOf<'session'>, 'roomId' | 'reconveningId' | 'groupId'>;

/**
 * The places of sessions, each looked up once: in the language of the session's reconvening or, where it has none, of its
 * group, so that every file says the same place in the same words.
 */
export function placesOf(reader: Reader): (session: Placed) => Place {
  const known = new Map<string, Place>();
  function find({ roomId, ...owned }: Placed): Place {
    const owner = firstOwner(reader, owned);
    const language = languageOf(owner);
    const room = roomId === null ? undefined : reader.get('room', roomId);
    const ofRoom = roomId === null ? null : lastChange(reader, 'room', roomId, ROOM_UNITS);
    if (room) {
      return {
        room,
        words: inWords(localize(room.name, language), room.venue, room.city),
        changedAt: ofRoom,
      };
    }
    const ofMeeting = venueChangedAt(reader, owner);
    // A room that a merge let go says where the session is no more: the venue does, from then on.
    const changedAt = ofMeeting === null ? ofRoom : later(ofMeeting, ofRoom);
    const words = owner.kind === 'reconvening' ? inWords(owner.record.venue, owner.record.city) : '';
    return { room: null, words, changedAt };
  }
  return (session) => {
    const key = [session.roomId, session.reconveningId, session.groupId].join(' ');
    const place = known.get(key) ?? find(session);
    known.set(key, place);
    return place;
  };
}

function venueChangedAt(reader: Reader, { kind, id }: OwnerRecord): string | null {
  return kind === 'reconvening' ? lastChange(reader, kind, id, ['venue', 'city']) : null;
}

function inWords(...parts: readonly (string | null)[]): string {
  return parts.filter(Boolean).join(', ');
}
