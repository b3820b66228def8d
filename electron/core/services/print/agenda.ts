import type { AgendaModel } from '../../../../shared/contract/printed.ts';
import type { RecordOf } from '../../../../shared/contract/kinds.ts';
import { isShownTo } from '../../../../shared/domain/access.ts';
import { personalRef } from '../../repositories/personal.ts';
import { chairOf, chairPersonOf } from '../chair.ts';
import { agendaLines } from '../agenda/get.ts';
import type { Reader } from '../context.ts';
import type { Speaker } from '../speaker.ts';
import type { RequestFor } from './request.ts';

/**
 * The programme of a reconvening, or of one session, under the label of a release or as a draft. Outside the secretariat:
 * what its audience may come to, no drafts, no internal items.
 */
export function agendaModel(
  reader: Reader,
  request: RequestFor<'agenda'>,
  speaker: Speaker,
  release: string | null = null,
): AgendaModel {
  const { language, paper, audience } = request;
  const meeting = reader.need('reconvening', request.reconveningId);
  const sessions = reader
    .find('session', { reconveningId: meeting.id })
    .filter(({ id }) => request.sessionId === null || id === request.sessionId)
    .filter((session) => isShownTo(session, audience))
    .filter(({ status }) => status === 'confirmed' || (status === 'draft' && audience === 'internal'))
    .sort((a, b) => (a.startUtc < b.startUtc ? -1 : a.startUtc > b.startUtc ? 1 : a.id < b.id ? -1 : 1));
  return {
    document: 'agenda',
    language,
    paper,
    audience,
    symbol: symbolOf(meeting.symbol, request.sessionId === null ? release : null),
    title: speaker.say(meeting.title, { kind: 'reconvening', record: meeting.id, field: 'title' }),
    version: release,
    asAt: reader.now(),
    zone: meeting.zone,
    place: [meeting.venue, meeting.city].filter(Boolean).join(', '),
    dates: { from: meeting.startDate, to: meeting.endDate },
    sessions: sessions.map((session) => printed(reader, session, audience, speaker)),
  };
}

/** The programme is the first paper of its meeting: GC/2024/CND67/1/Rev.1; before it is released it has the series alone. */
function symbolOf(series: string | null, release: string | null): string {
  return [series, series === null ? null : release].filter(Boolean).join('/');
}

function printed(
  reader: Reader,
  session: RecordOf<'session'>,
  audience: RequestFor<'agenda'>['audience'],
  speaker: Speaker,
): AgendaModel['sessions'][number] {
  const room = session.roomId === null ? undefined : reader.get('room', session.roomId);
  return {
    id: session.id,
    title: speaker.say(session.title, { kind: 'session', record: session.id, field: 'title' }),
    kind: session.kind,
    status: session.status,
    startUtc: session.startUtc,
    endUtc: session.endUtc,
    zone: session.zone,
    room: room ? speaker.say(room.name, { kind: 'room', record: room.id, field: 'name' }) : null,
    chairPerson: chairPersonOf(reader, session),
    chair: chairOf(reader, session, speaker) || null,
    languages: session.languages,
    description: session.description,
    lines: agendaLines(reader, session.id, session.startUtc, audience).map((line) => ({
      ...line,
      title: speaker.say(line.title, { kind: 'agendaItem', record: line.id, field: 'title' }),
    })),
  };
}

type Named = NonNullable<AgendaModel['sessions'][number]['chairPerson']>;

/** The same to be kept for good: whoever is erased is erased here too, and what was frozen still holds. */
export function frozenAgenda(reader: Reader, model: AgendaModel): object {
  const kept = (person: Named) => ({
    ...person,
    name: personalRef(reader, { kind: 'person', id: person.id, field: 'name', text: person.name }),
  });
  return {
    ...model,
    sessions: model.sessions.map(({ chairPerson, lines, ...session }) => ({
      ...session,
      chairPerson: chairPerson && kept(chairPerson),
      lines: lines.map((line) => ({ ...line, presenterPersons: line.presenterPersons.map(kept) })),
    })),
  };
}
