import type { CalendarFile } from '../../../../shared/contract/shapes/handing-out.ts';
import type { ParsedInputOf } from '../../../../shared/contract/contract.ts';
import type { RecordOf } from '../../../../shared/contract/kinds.ts';
import { localize, type Language } from '../../../../shared/domain/languages.ts';
import { belongingTo, type Owner } from '../../../../shared/domain/owner.ts';
import { calendarFileName } from '../../exchange/ics/file-name.ts';
import type { Invited } from '../../exchange/ics/plan.ts';
import { writeCalendar } from '../../exchange/ics/write.ts';
import { needEver } from '../../repositories/ever.ts';
import type { Handlers, Reader } from '../context.ts';
import {
  firstOwner,
  languageOf,
  needOwner,
  sayShort,
  sayWhole,
  shortNameOf,
  type OwnerRecord,
} from '../owner.ts';
import { speakerIn, type Speaker } from '../speaker.ts';
import { attendeeOf } from './attendee.ts';
import { ANYONE, SECRETARIAT, participantAudience, type Audience } from './audience.ts';
import { programmeOf, type Content, type Contents } from './contents.ts';
import { entriesOf } from './entries.ts';
import { newsOf } from './news.ts';

/** Whose programme is in the file, and for whom. */
interface Draft {
  readonly owner: OwnerRecord;
  readonly audience: Audience;
  /** What the calendar is called. */
  readonly name: (speaker: Speaker) => string;
  readonly fileName: string;
  readonly contents: Contents;
  /** Of a change: whom it is for. */
  readonly invited?: (speaker: Speaker) => Invited;
}

type Recipient = Extract<ParsedInputOf<'calendar.build'>, { scope: 'change' }>['to'];

export function calendarHandlers(workspaceId: string): Pick<Handlers, 'calendar.build'> {
  return {
    'calendar.build': (reader, input) => {
      switch (input.scope) {
        case 'reconvening':
          return built(reader, workspaceId, ofAll(reader, { kind: 'reconvening', id: input.reconveningId }));
        case 'group':
          return built(reader, workspaceId, ofAll(reader, { kind: 'workingGroup', id: input.groupId }));
        case 'session':
          return built(reader, workspaceId, ofSession(reader, input.sessionId));
        case 'delegation':
        case 'member':
          return built(reader, workspaceId, forRecipient(reader, input));
        case 'change':
          return built(reader, workspaceId, changeFor(reader, input.to, input.sessionId));
      }
    },
  };
}

function ofAll(reader: Reader, asked: Owner): Draft {
  const owner = needOwner(reader, asked);
  const kind = owner.kind === 'reconvening' ? 'reconvening' : 'group';
  return {
    owner,
    audience: SECRETARIAT,
    name: (speaker) => sayShort(speaker, owner),
    fileName: calendarFileName(kind, localize(shortNameOf(owner), 'en')),
    contents: programmeOf(reader, owner).contentsFor(SECRETARIAT),
  };
}

/** One session by itself for one delegation or member of a group, as their file would tell it. */
function changeFor(reader: Reader, to: Recipient, sessionId: string): Draft {
  const { participant, delegationId, ...whole } = forRecipient(reader, to);
  const contents = only(whole.contents, sessionId);
  const title = contents.sessions[0] ? titleFor(contents.sessions[0], 'en') : '';
  return {
    ...whole,
    contents,
    fileName: calendarFileName('change', `${codeOf(participant)} ${title}`),
    invited: (speaker) =>
      attendeeOf(
        reader,
        { participantId: participant.id, delegationId },
        participantName(speaker, participant),
      ),
  };
}

/** One session by itself, whatever its status: it was asked for by name, and is sent to whom it concerns. */
function ofSession(reader: Reader, sessionId: string): Draft {
  const session = reader.need('session', sessionId);
  const owner = firstOwner(reader, session);
  return {
    owner,
    audience: ANYONE,
    name: (speaker) =>
      speaker.say(session.title, { kind: 'session', record: sessionId, field: 'title' }).text,
    fileName: calendarFileName('session', localize(session.title, 'en')),
    contents: only(programmeOf(reader, owner).contentsFor(ANYONE), sessionId),
  };
}

function only({ sessions, leftOut }: Contents, id: string): Contents {
  return {
    sessions: sessions.filter(({ session }) => session.id === id),
    leftOut: leftOut.filter(({ sessionId }) => sessionId === id),
  };
}

interface RecipientDraft extends Draft {
  readonly participant: RecordOf<'participant'>;
  /** Null for a member of a group. */
  readonly delegationId: string | null;
}

/** A reconvening's programme for a delegation, or a group's for one of its members or whoever is invited to its sessions. */
function forRecipient(reader: Reader, to: Recipient): RecipientDraft {
  const { owner, participantId, delegationId } = addressOf(reader, to);
  const { record: participant } = needEver(reader, 'participant', participantId);
  const audience = participantAudience(reader, participantId);
  const shortName = localize(participant.shortName, 'en');
  const fileName =
    owner.kind === 'reconvening'
      ? calendarFileName('delegation', participant.iso3 ?? shortName)
      : calendarFileName('group', `${owner.record.number} ${codeOf(participant)}`);
  return {
    owner,
    participant,
    delegationId,
    audience,
    name: (speaker) => `${sayShort(speaker, owner)}: ${participantName(speaker, participant)}`,
    fileName,
    contents: programmeOf(reader, owner).contentsFor(audience),
  };
}

function addressOf(
  reader: Reader,
  to: Recipient,
): Pick<RecipientDraft, 'owner' | 'delegationId'> & { readonly participantId: string } {
  if ('groupId' in to) {
    const owner = needOwner(reader, { kind: 'workingGroup', id: to.groupId });
    return { owner, participantId: to.participantId, delegationId: null };
  }
  const { record: delegation } = needEver(reader, 'delegation', to.delegationId);
  return {
    owner: needOwner(reader, { kind: 'reconvening', id: delegation.reconveningId }),
    participantId: delegation.participantId,
    delegationId: delegation.id,
  };
}

function codeOf({ iso3, shortName }: RecordOf<'participant'>): string {
  return iso3 ?? localize(shortName, 'en');
}

function participantName(speaker: Speaker, { id, shortName }: RecordOf<'participant'>): string {
  return speaker.say(shortName, { kind: 'participant', record: id, field: 'shortName' }).text;
}

function built(reader: Reader, workspaceId: string, draft: Draft): CalendarFile {
  const { owner, audience, contents } = draft;
  const language = languageOf(owner);
  const speaker = speakerIn(language);
  const { text, writtenAsUtc } = writeCalendar({
    workspaceId,
    language,
    invited: draft.invited?.(speaker) ?? null,
    name: draft.name(speaker),
    description: sayWhole(speaker, owner).text,
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
      ...belongingTo(owner),
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
