import type { RecordOf } from '../../../../shared/contract/kinds.ts';
import type { CalendarFile } from '../../../../shared/contract/shapes.ts';
import { LANGUAGES, localize, type Language } from '../../../../shared/domain/languages.ts';
import { calendarFileName } from '../../exchange/ics/file-name.ts';
import { writeCalendar } from '../../exchange/ics/write.ts';
import { needEver } from '../../repositories/ever.ts';
import type { Handlers, Reader } from '../context.ts';
import { ANYONE, SECRETARIAT, delegationAudience, type Audience } from './audience.ts';
import { programmeOf, type Content, type Contents } from './contents.ts';
import { entriesOf } from './entries.ts';
import { newsOf } from './news.ts';

interface Draft {
  readonly meeting: RecordOf<'reconvening'>;
  readonly audience: Audience;
  readonly name: string;
  readonly fileName: string;
  readonly contents: Contents;
}

export function calendarHandlers(workspaceId: string): Pick<Handlers, 'calendar.build'> {
  return {
    'calendar.build': (reader, input) => {
      switch (input.scope) {
        case 'reconvening':
          return built(reader, workspaceId, ofReconvening(reader, input.reconveningId));
        case 'session':
          return built(reader, workspaceId, ofSession(reader, input.sessionId));
        case 'delegation':
          return built(reader, workspaceId, forDelegation(reader, input.delegationId));
      }
    },
  };
}

function ofReconvening(reader: Reader, reconveningId: string): Draft {
  const meeting = reader.need('reconvening', reconveningId);
  return {
    meeting,
    audience: SECRETARIAT,
    name: meeting.shortTitle,
    fileName: calendarFileName('reconvening', meeting.shortTitle),
    contents: programmeOf(reader, meeting).contentsFor(SECRETARIAT),
  };
}

/** One session by itself, whatever its status: it was asked for by name, and is sent to whom it concerns. */
function ofSession(reader: Reader, sessionId: string): Draft {
  const session = reader.need('session', sessionId);
  const meeting = reader.need('reconvening', session.reconveningId);
  const { sessions, leftOut } = programmeOf(reader, meeting).contentsFor(ANYONE);
  return {
    meeting,
    audience: ANYONE,
    name: session.title,
    fileName: calendarFileName('session', session.title),
    contents: {
      sessions: sessions.filter((one) => one.session.id === sessionId),
      leftOut: leftOut.filter((one) => one.sessionId === sessionId),
    },
  };
}

function forDelegation(reader: Reader, delegationId: string): Draft {
  const { record: delegation } = needEver(reader, 'delegation', delegationId);
  const meeting = reader.need('reconvening', delegation.reconveningId);
  const { record: participant } = needEver(reader, 'participant', delegation.participantId);
  const shortName = localize(participant.shortName, 'en');
  const audience = delegationAudience(reader, delegationId);
  return {
    meeting,
    audience,
    name: `${meeting.shortTitle}: ${localize(participant.shortName, languageOf(meeting))}`,
    fileName: calendarFileName('delegation', participant.iso3 ?? shortName),
    contents: programmeOf(reader, meeting).contentsFor(audience),
  };
}

function built(reader: Reader, workspaceId: string, draft: Draft): CalendarFile {
  const { meeting, audience, contents } = draft;
  const language = languageOf(meeting);
  const { text, writtenAsUtc } = writeCalendar({
    workspaceId,
    language,
    name: draft.name,
    description: meeting.title,
    sessions: entriesOf(reader, contents.sessions, {
      language,
      audience: audience.kind === 'secretariat' ? 'secretariat' : 'outside',
    }),
  });
  return {
    fileName: draft.fileName,
    text,
    events: contents.sessions.length,
    sessionIds: contents.sessions.map(({ session }) => session.id),
    writtenAsUtc: [...writtenAsUtc],
    leftOut: [...contents.leftOut],
    news: contents.sessions.flatMap(newsOf),
    dispatch: {
      reconveningId: meeting.id,
      recipientKind: audience.kind,
      recipientId: audience.id,
      purpose: 'calendar',
      language,
      fileName: draft.fileName,
      items: contents.sessions.map(toldSession),
    },
  };
}

function toldSession({ session, facts, line }: Content): CalendarFile['dispatch']['items'][number] {
  return {
    kind: 'session',
    recordId: session.id,
    title: session.title,
    ...facts,
    isPersonalCancellation: line.isPersonalCancellation,
    sequence: line.sequence,
  };
}

/** The first of the meeting's languages in the order of the United Nations, which is English where it has English. */
function languageOf({ languages }: RecordOf<'reconvening'>): Language {
  return LANGUAGES.find((language) => languages.includes(language)) ?? 'en';
}
