import { fail } from '../../../../shared/contract/errors.ts';
import type { RecordOf } from '../../../../shared/contract/kinds.ts';
import type { CalendarFile } from '../../../../shared/contract/shapes.ts';
import { LANGUAGES, localize, type Language } from '../../../../shared/domain/languages.ts';
import { calendarFileName } from '../../exchange/ics/file-name.ts';
import { writeCalendar } from '../../exchange/ics/write.ts';
import { sequenceOf } from '../../repositories/announced.ts';
import type { Handlers, Reader } from '../context.ts';
import { contentsForParticipant, contentsOfReconvening, type Contents } from './contents.ts';
import { entriesOf, type EntryOptions } from './entries.ts';

interface Draft {
  readonly meeting: RecordOf<'reconvening'>;
  readonly audience: EntryOptions['audience'];
  readonly name: string;
  readonly fileName: string;
  readonly contents: Contents;
}

export function calendarHandlers(
  workspaceId: string,
): Pick<Handlers, 'calendar.build' | 'calendar.exported'> {
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
    'calendar.exported': (writer, { sessionIds }) => {
      writer.notUndoable();
      for (const id of sessionIds) {
        const sequence = sequenceOf(writer, id) ?? fail('NOT_FOUND', { kind: 'session', id });
        writer.update('session', id, { exportedSequence: sequence });
      }
      return {};
    },
  };
}

function ofReconvening(reader: Reader, reconveningId: string): Draft {
  const meeting = reader.need('reconvening', reconveningId);
  return {
    meeting,
    audience: 'secretariat',
    name: meeting.shortTitle,
    fileName: calendarFileName('reconvening', meeting.shortTitle),
    contents: contentsOfReconvening(reader, reconveningId),
  };
}

/** One session by itself, whatever its status: it was asked for by name, and is sent to whom it concerns. */
function ofSession(reader: Reader, sessionId: string): Draft {
  const session = reader.need('session', sessionId);
  return {
    meeting: reader.need('reconvening', session.reconveningId),
    audience: 'outside',
    name: session.title,
    fileName: calendarFileName('session', session.title),
    contents: { sessions: [session], leftOut: [] },
  };
}

function forDelegation(reader: Reader, delegationId: string): Draft {
  const delegation = reader.need('delegation', delegationId);
  const meeting = reader.need('reconvening', delegation.reconveningId);
  const participant = reader.need('participant', delegation.participantId);
  const shortName = localize(participant.shortName, 'en');
  return {
    meeting,
    audience: 'outside',
    name: `${meeting.shortTitle}: ${localize(participant.shortName, languageOf(meeting))}`,
    fileName: calendarFileName('delegation', participant.iso3 ?? shortName),
    contents: contentsForParticipant(reader, meeting.id, participant),
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
    sessions: entriesOf(reader, contents.sessions, { meeting, language, audience }),
  });
  return {
    fileName: draft.fileName,
    text,
    events: contents.sessions.length,
    sessionIds: contents.sessions.map(({ id }) => id),
    writtenAsUtc: [...writtenAsUtc],
    leftOut: [...contents.leftOut],
  };
}

/** The first of the meeting's languages in the order of the United Nations, which is English where it has English. */
function languageOf({ languages }: RecordOf<'reconvening'>): Language {
  return LANGUAGES.find((language) => languages.includes(language)) ?? 'en';
}
