import type { CalendarFile } from '../../../shared/contract/shapes.ts';
import type { RecordOf } from '../../../shared/contract/kinds.ts';
import { localize } from '../../../shared/domain/languages.ts';
import { wallAt } from '../../../shared/domain/time/zones.ts';
import type { CalendarPlan, CalendarSession } from '../exchange/ics/plan.ts';
import { writeCalendar } from '../exchange/ics/write.ts';
import { agendaLines } from './agenda/get.ts';
import type { Handlers, Reader } from './context.ts';

type Session = RecordOf<'session'>;
type LeftOut = CalendarFile['leftOut'][number];

/**
 * The files of a reconvening and of a session hold drafts too, as tentative. A delegation's holds the confirmed sessions
 * it may attend, and cancelled ones only where an earlier file announced them. No file holds internal notes or items.
 */
export function calendarHandlers(
  workspaceId: string,
): Pick<Handlers, 'calendar.build' | 'calendar.exported'> {
  return {
    'calendar.build': (reader, input) => {
      switch (input.scope) {
        case 'reconvening': {
          const meeting = reader.need('reconvening', input.reconveningId);
          const sessions = reader.find('session', { reconveningId: meeting.id }).filter(isWorthSending);
          const plan = planOf(reader, workspaceId, meeting, meeting.shortTitle, sessions);
          return file(plan, `reconvening-${slug(meeting.shortTitle)}.ics`, []);
        }
        case 'session': {
          const session = reader.need('session', input.sessionId);
          const meeting = reader.need('reconvening', session.reconveningId);
          const plan = planOf(reader, workspaceId, meeting, session.title, [session]);
          return file(plan, `session-${slug(session.title)}.ics`, []);
        }
        case 'delegation':
          return delegationFile(reader, workspaceId, input.delegationId);
      }
    },
    'calendar.exported': (writer, { sessionIds }) => {
      writer.notUndoable();
      for (const id of sessionIds) {
        const session = writer.need('session', id);
        writer.update('session', id, { exportedSequence: session.sequence });
      }
      return {};
    },
  };
}

function delegationFile(reader: Reader, workspaceId: string, delegationId: string): CalendarFile {
  const delegation = reader.need('delegation', delegationId);
  const meeting = reader.need('reconvening', delegation.reconveningId);
  const participant = reader.need('participant', delegation.participantId);
  const seen: Session[] = [];
  const leftOut: LeftOut[] = [];
  for (const session of reader.find('session', { reconveningId: meeting.id })) {
    if (!isWorthSending(session)) continue;
    const reason =
      session.status === 'draft' ? 'draft' : mayAttend(session, participant) ? null : 'notInvited';
    if (reason === null) seen.push(session);
    else leftOut.push({ sessionId: session.id, title: session.title, reason });
  }
  const name = `${meeting.shortTitle}: ${localize(participant.shortName, 'en')}`;
  const plan = planOf(reader, workspaceId, meeting, name, seen);
  return file(
    plan,
    `delegation-${participant.iso3 ?? slug(localize(participant.shortName, 'en'))}.ics`,
    leftOut,
  );
}

function mayAttend(session: Session, participant: RecordOf<'participant'>): boolean {
  switch (session.access) {
    case 'open':
      return true;
    case 'members':
      return participant.coalitionStatus === 'member';
    case 'invitation':
      return session.invitedIds.includes(participant.id);
  }
}

/** A cancelled session that no file ever announced need not be taken back. */
function isWorthSending({ status, exportedSequence }: Session): boolean {
  return status !== 'cancelled' || exportedSequence !== null;
}

function planOf(
  reader: Reader,
  workspaceId: string,
  meeting: RecordOf<'reconvening'>,
  name: string,
  sessions: readonly Session[],
): CalendarPlan {
  return {
    workspaceId,
    name,
    description: meeting.title,
    sessions: [...sessions]
      .sort((a, b) => (a.startUtc === b.startUtc ? (a.id < b.id ? -1 : 1) : a.startUtc < b.startUtc ? -1 : 1))
      .map((session) => entryOf(reader, session)),
  };
}

function entryOf(reader: Reader, session: Session): CalendarSession {
  const room = session.roomId === null ? undefined : reader.get('room', session.roomId);
  const agenda = agendaLines(reader, session.id, session.startUtc)
    .filter((line) => !line.internal)
    .map((line) => `${wallAt(line.startUtc, session.zone).slice(11)} ${line.title}`);
  const description = [session.description, agenda.join('\n')].filter(Boolean).join('\n\n');
  return {
    id: session.id,
    title: session.title,
    status: session.status,
    startUtc: session.startUtc,
    endUtc: session.endUtc,
    zone: session.zone,
    place: room ? `${room.name}, ${room.venue}` : null,
    description: description === '' ? null : description,
    sequence: session.sequence,
    createdAt: session.createdAt,
    changedAt: session.changedAt,
  };
}

function file(plan: CalendarPlan, fileName: string, leftOut: LeftOut[]): CalendarFile {
  const { text, writtenAsUtc } = writeCalendar(plan);
  return {
    fileName,
    text,
    events: plan.sessions.length,
    sessionIds: plan.sessions.map(({ id }) => id),
    writtenAsUtc: [...writtenAsUtc],
    leftOut,
  };
}

/** Letters, digits and hyphens only, so that any file system takes it. */
function slug(text: string): string {
  const plain = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return plain === '' ? 'programme' : plain.slice(0, 60);
}
