import type { RecordOf } from '../../../../shared/contract/kinds.ts';
import type { CalendarFile } from '../../../../shared/contract/shapes.ts';
import { localize, type Language } from '../../../../shared/domain/languages.ts';
import { calendarFileName } from '../../exchange/ics/file-name.ts';
import { writeCalendar } from '../../exchange/ics/write.ts';
import { needEver } from '../../repositories/ever.ts';
import type { Invited } from '../../exchange/ics/plan.ts';
import type { Handlers, Reader } from '../context.ts';
import { attendeeOf } from './attendee.ts';
import { ANYONE, SECRETARIAT, delegationAudience, type Audience } from './audience.ts';
import { speakerIn, type Speaker } from '../speaker.ts';
import { programmeOf, type Content, type Contents } from './contents.ts';
import { entriesOf } from './entries.ts';
import { languageOf } from './language.ts';
import { newsOf } from './news.ts';

interface Draft {
  readonly meeting: RecordOf<'reconvening'>;
  readonly audience: Audience;
  /** What the calendar is called. */
  readonly name: (speaker: Speaker) => string;
  readonly fileName: string;
  readonly contents: Contents;
  /** Of a change: whom it is for. */
  readonly invited?: (speaker: Speaker) => Invited;
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
        case 'change':
          return built(reader, workspaceId, changeFor(reader, input.delegationId, input.sessionId));
      }
    },
  };
}

function ofReconvening(reader: Reader, reconveningId: string): Draft {
  const meeting = reader.need('reconvening', reconveningId);
  return {
    meeting,
    audience: SECRETARIAT,
    name: (speaker) => shortTitle(speaker, meeting),
    fileName: calendarFileName('reconvening', localize(meeting.shortTitle, 'en')),
    contents: programmeOf(reader, meeting).contentsFor(SECRETARIAT),
  };
}

/** One session by itself for one delegation, as their file would tell it. */
function changeFor(reader: Reader, delegationId: string, sessionId: string): Draft {
  const { participant, delegation, ...whole } = forDelegation(reader, delegationId);
  const { sessions, leftOut } = whole.contents;
  const contents = {
    sessions: sessions.filter((one) => one.session.id === sessionId),
    leftOut: leftOut.filter((one) => one.sessionId === sessionId),
  };
  const code = participant.iso3 ?? localize(participant.shortName, 'en');
  const title = contents.sessions[0] ? titleFor(contents.sessions[0], 'en') : '';
  return {
    ...whole,
    contents,
    fileName: calendarFileName('change', `${code} ${title}`),
    invited: (speaker) => attendeeOf(reader, delegation, participantName(speaker, participant)),
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
    name: (speaker) =>
      speaker.say(session.title, { kind: 'session', record: sessionId, field: 'title' }).text,
    fileName: calendarFileName('session', localize(session.title, 'en')),
    contents: {
      sessions: sessions.filter((one) => one.session.id === sessionId),
      leftOut: leftOut.filter((one) => one.sessionId === sessionId),
    },
  };
}

interface DelegationDraft extends Draft {
  readonly delegation: RecordOf<'delegation'>;
  readonly participant: RecordOf<'participant'>;
}

function forDelegation(reader: Reader, delegationId: string): DelegationDraft {
  const { record: delegation } = needEver(reader, 'delegation', delegationId);
  const meeting = reader.need('reconvening', delegation.reconveningId);
  const { record: participant } = needEver(reader, 'participant', delegation.participantId);
  const shortName = localize(participant.shortName, 'en');
  const audience = delegationAudience(reader, delegationId);
  return {
    delegation,
    participant,
    meeting,
    audience,
    name: (speaker) => `${shortTitle(speaker, meeting)}: ${participantName(speaker, participant)}`,
    fileName: calendarFileName('delegation', participant.iso3 ?? shortName),
    contents: programmeOf(reader, meeting).contentsFor(audience),
  };
}

function participantName(speaker: Speaker, { id, shortName }: RecordOf<'participant'>): string {
  return speaker.say(shortName, { kind: 'participant', record: id, field: 'shortName' }).text;
}

function shortTitle(speaker: Speaker, { id, shortTitle: title }: RecordOf<'reconvening'>): string {
  return speaker.say(title, { kind: 'reconvening', record: id, field: 'shortTitle' }).text;
}

function built(reader: Reader, workspaceId: string, draft: Draft): CalendarFile {
  const { meeting, audience, contents } = draft;
  const language = languageOf(meeting);
  const speaker = speakerIn(language);
  const { text, writtenAsUtc } = writeCalendar({
    workspaceId,
    language,
    invited: draft.invited?.(speaker) ?? null,
    name: draft.name(speaker),
    description: speaker.say(meeting.title, { kind: 'reconvening', record: meeting.id, field: 'title' }).text,
    sessions: entriesOf(reader, contents.sessions, {
      speaker,
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
    untranslated: speaker.untranslated(),
    dispatch: {
      reconveningId: meeting.id,
      recipientKind: audience.kind,
      recipientId: audience.id,
      purpose: draft.invited ? 'change' : 'calendar',
      language,
      fileName: draft.fileName,
      items: contents.sessions.map((content) => toldSession(content, language)),
    },
  };
}

/** As the file calls it: of what is no longer the recipient's, by the title that they know. */
function titleFor({ session, asTold }: Content, language: Language): string {
  return asTold ? asTold.title.text : localize(session.title, language);
}

/** What the file says, and nothing that it keeps from its recipient. */
function toldSession(content: Content, language: Language): CalendarFile['dispatch']['items'][number] {
  const { session, facts, line, asTold } = content;
  const { slot, place } = asTold?.facts ?? facts;
  return {
    kind: 'session',
    recordId: session.id,
    title: titleFor(content, language),
    slot,
    place,
    status: facts.status,
    isPersonalCancellation: line.isPersonalCancellation,
    sequence: line.sequence,
  };
}
