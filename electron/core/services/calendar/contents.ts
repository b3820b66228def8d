import { compareText } from '../../../../shared/domain/compare.ts';
import type { RecordOf } from '../../../../shared/contract/kinds.ts';
import type { CalendarFile } from '../../../../shared/contract/shapes/handing-out.ts';
import { latest, lineFor, type Line } from '../../../../shared/domain/dispatch/programme.ts';
import { ownerField, ownersOf, type Owner } from '../../../../shared/domain/owner.ts';
import type { ProgrammeStatus } from '../../../../shared/domain/vocabulary.ts';
import { sequenceFloor } from '../../kinds/dispatch/floor.ts';
import { recipientName, toldOf, type ToldByName } from '../../kinds/dispatch/told.ts';
import { findDeleted } from '../../repositories/ever.ts';
import { lastChange } from '../../repositories/last-change.ts';
import type { Reader } from '../context.ts';
import { later, type Audience } from './audience.ts';
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

/** Works out what the recipients of files of one reconvening or group are told. */
export interface Programme {
  contentsFor(audience: Audience): Contents;
}

export function programmeOf(reader: Reader, owner: Owner): Programme {
  const field = ownerField(owner);
  const present = reader.find('session', { [field]: owner.id });
  const everDeleted = findDeleted(reader, 'session', field, owner.id);
  const told = toldOf(reader, [owner, ...[...present, ...everDeleted].flatMap(ownersOf)]);
  const floor = sequenceFloor(reader);
  const placeOf = placesOf(reader);
  const meetingOf = meetings(reader);
  const languageChangedAt = lastChange(reader, owner.kind, owner.id, ['languages']);
  const deleted = everDeleted
    .filter(({ id }) => told.has(id))
    .map((session): Session => ({ ...session, status: 'cancelled' }));
  const gone = new Set(deleted.map(({ id }) => id));
  const sessions = [...present, ...deleted].sort(byTime);

  function contentOrReason(session: Session, audience: Audience): Content | LeftOut['reason'] {
    const place = placeOf(session);
    const { startWall, endWall, zone, startUtc } = session;
    const { off, stateChangedAt, languageChangedAt: itsLanguageChangedAt } = meetingOf(session);
    const facts: Facts = {
      slot: { startWall, endWall, zone, startUtc },
      place: place.words,
      status: off ?? session.status,
    };
    const notTheirs = audience.notTheirs(session);
    const recipient = recipientName(audience.kind, audience.id);
    const ever = told.get(session.id) ?? [];
    const line = lineFor({ facts, notTheirs }, recipient, ever, floor);
    if (typeof line === 'string') return line;
    const spoken = [languageChangedAt, itsLanguageChangedAt].reduce(later, session.changedAt);
    const shown = later(spoken, place.changedAt);
    const withState = off !== null || line.was?.status !== facts.status ? stateChangedAt : null;
    const withRecipient = line.isPersonalCancellation ? audience.changedAt(session) : null;
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

/** As much of a session's reconvening as its line depends on. */
interface Meeting {
  /** It does not take place, and so none of its sessions does. */
  readonly off: 'cancelled' | 'postponed' | null;
  readonly stateChangedAt: string | null;
  readonly languageChangedAt: string | null;
}

const NO_MEETING: Meeting = { off: null, stateChangedAt: null, languageChangedAt: null };

/** The reconvenings of sessions, each read once. What state a group is in says nothing of its sessions. */
function meetings(reader: Reader): (session: Session) => Meeting {
  const known = new Map<string, Meeting>();
  return ({ reconveningId: id }) => {
    if (id === null) return NO_MEETING;
    const meeting = known.get(id) ?? meetingOf(reader, id);
    known.set(id, meeting);
    return meeting;
  };
}

function meetingOf(reader: Reader, id: string): Meeting {
  const state = reader.get('reconvening', id)?.state;
  return {
    off: state === 'cancelled' || state === 'postponed' ? state : null,
    stateChangedAt: lastChange(reader, 'reconvening', id, ['state']),
    languageChangedAt: lastChange(reader, 'reconvening', id, ['languages']),
  };
}

function byTime(a: Session, b: Session): number {
  return a.startUtc === b.startUtc ? compareText(a.id, b.id) : compareText(a.startUtc, b.startUtc);
}
