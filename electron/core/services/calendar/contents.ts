import { compareText } from '../../../../shared/domain/compare.ts';
import type { RecordOf } from '../../../../shared/contract/kinds.ts';
import type { CalendarFile } from '../../../../shared/contract/shapes.ts';
import { latest, lineFor, type Line } from '../../../../shared/domain/dispatch/programme.ts';
import type { ProgrammeStatus } from '../../../../shared/domain/vocabulary.ts';
import { sequenceFloor } from '../../kinds/dispatch/floor.ts';
import { recipientName, toldOf, type ToldByName } from '../../kinds/dispatch/told.ts';
import { findDeleted } from '../../repositories/ever.ts';
import { lastChange } from '../../repositories/last-change.ts';
import type { Reader } from '../context.ts';
import { later, type Audience } from './audience.ts';
import { languageOf } from './language.ts';
import { placesOf } from './place.ts';

type Session = RecordOf<'session'>;
type LeftOut = CalendarFile['leftOut'][number];

/** One session in a file: how it is, and what the file says of it to its recipient. */
export interface Content {
  readonly session: Session;
  readonly facts: Facts;
  /** The room it is in, as far as it has one. */
  readonly room: RecordOf<'room'> | null;
  readonly line: Line;
  /** What the recipient was told of it last, where it is not theirs any more: of how it is now they learn nothing. */
  readonly asTold: ToldByName | null;
  /** UTC instant of the last change that shows in the file, the texts of the session and its agenda aside. */
  readonly changedAt: string;
}

interface Facts {
  readonly slot: {
    readonly startWall: string;
    readonly endWall: string;
    readonly zone: string;
    readonly startUtc: string;
  };
  readonly place: string;
  readonly status: ProgrammeStatus;
}

/** The sessions a file tells of, in the order of their times, and those it does not, with the reason. */
export interface Contents {
  readonly sessions: readonly Content[];
  readonly leftOut: readonly LeftOut[];
}

/** Works out what the recipients of one meeting's files are told. */
export interface Programme {
  contentsFor(audience: Audience): Contents;
}

export function programmeOf(reader: Reader, meeting: RecordOf<'reconvening'>): Programme {
  const told = toldOf(reader, meeting.id);
  const floor = sequenceFloor(reader);
  const placeOf = placesOf(reader, meeting, languageOf(meeting));
  const stateChangedAt = lastChange(reader, 'reconvening', meeting.id, ['state']);
  const languageChangedAt = lastChange(reader, 'reconvening', meeting.id, ['languages']);
  const deleted = findDeleted(reader, 'session', 'reconveningId', meeting.id)
    .filter(({ id }) => told.has(id))
    .map((session): Session => ({ ...session, status: 'cancelled' }));
  const gone = new Set(deleted.map(({ id }) => id));
  const sessions = [...reader.find('session', { reconveningId: meeting.id }), ...deleted].sort(byTime);

  function contentOrReason(session: Session, audience: Audience): Content | LeftOut['reason'] {
    const place = placeOf(session);
    const { startWall, endWall, zone, startUtc } = session;
    const facts: Facts = {
      slot: { startWall, endWall, zone, startUtc },
      place: place.words,
      status: isOff(meeting.state) ? meeting.state : session.status,
    };
    const notTheirs = audience.notTheirs(session);
    const recipient = recipientName(audience.kind, audience.id);
    const ever = told.get(session.id) ?? [];
    const line = lineFor({ facts, notTheirs }, recipient, ever, floor);
    if (typeof line === 'string') return line;
    const shown = later(later(session.changedAt, place.changedAt), languageChangedAt);
    const withState = isOff(meeting.state) || line.was?.status !== facts.status ? stateChangedAt : null;
    const withRecipient = line.isPersonalCancellation ? audience.changedAt : null;
    return {
      session,
      facts,
      room: place.room,
      line,
      asTold: notTheirs === null ? null : (latest(ever.filter((one) => one.recipient === recipient)) ?? null),
      changedAt: later(later(shown, withState), withRecipient),
    };
  }

  return {
    contentsFor(audience) {
      const kept: Content[] = [];
      const leftOut: LeftOut[] = [];
      for (const session of sessions) {
        const content = contentOrReason(session, audience);
        if (typeof content !== 'string') kept.push(content);
        // What was deleted and is nothing to this recipient is nothing to whoever sends the file either.
        else if (!gone.has(session.id))
          leftOut.push({ sessionId: session.id, title: session.title, reason: content });
      }
      return { sessions: kept, leftOut };
    },
  };
}

function isOff(state: RecordOf<'reconvening'>['state']): state is 'cancelled' | 'postponed' {
  return state === 'cancelled' || state === 'postponed';
}

function byTime(a: Session, b: Session): number {
  return a.startUtc === b.startUtc ? compareText(a.id, b.id) : compareText(a.startUtc, b.startUtc);
}
