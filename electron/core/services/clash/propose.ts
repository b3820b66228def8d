import type { OutputOf } from '../../../../shared/contract/contract.ts';
import type { RecordOf } from '../../../../shared/contract/kinds.ts';
import { clashesIf } from '../../../../shared/domain/clashes/index.ts';
import { candidatesFor, type Candidate } from '../../../../shared/domain/proposals.ts';
import { dayBy } from '../../../../shared/domain/time/whole-days.ts';
import { addMinutes, instantNear, minutesBetween } from '../../../../shared/domain/time/zones.ts';
import { fail } from '../../../../shared/contract/errors.ts';
import type { Reader } from '../context.ts';
import { gatherSessions } from './gather.ts';
import type { ClashKeeper } from './keeper.ts';

/** A meeting may be said to last for years. */
const MOST_DAYS = 14;
const MOST_CANDIDATES = 200;

/** Where a session would clash with the least. */
export function proposalsFor(
  keeper: ClashKeeper,
  reader: Reader,
  { id, limit }: { readonly id: string; readonly limit: number },
): OutputOf<'session.propose'> {
  const record = reader.need('session', id);
  const session = gatherSessions(reader, [id]).get(id) ?? fail('NOT_FOUND', { kind: 'session', id });
  const programme = keeper.programme(reader);
  const minutes = minutesBetween(record.startUtc, record.endUtc);
  function clashesAt({ startWall, roomId }: Candidate): number {
    const startUtc = instantNear(startWall, record.zone, false);
    const there = { ...session, startUtc, endUtc: addMinutes(startUtc, minutes), roomId };
    return clashesIf(programme, there).length;
  }
  return candidatesFor(record, { roomIds: roomsLike(reader, record), days: daysOf(reader, record) })
    .slice(0, MOST_CANDIDATES)
    .map((candidate) => ({ ...candidate, clashes: clashesAt(candidate) }))
    .sort((a, b) => a.clashes - b.clashes)
    .slice(0, limit);
}

/** The rooms of the same venue; of one without a room all. */
function roomsLike(reader: Reader, { roomId }: RecordOf<'session'>): string[] {
  const venue = roomId === null ? null : (reader.get('room', roomId)?.venue ?? null);
  return reader
    .find('room')
    .filter((room) => venue === null || room.venue === venue)
    .map((room) => room.id);
}

function daysOf(reader: Reader, { reconveningId }: RecordOf<'session'>): string[] {
  const meeting = reconveningId === null ? undefined : reader.get('reconvening', reconveningId);
  if (!meeting) return [];
  return Array.from({ length: MOST_DAYS }, (_, at) => dayBy(meeting.startDate, at)).filter(
    (day) => day <= meeting.endDate,
  );
}
