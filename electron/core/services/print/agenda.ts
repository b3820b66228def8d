import type { AgendaModel } from '../../../../shared/contract/printed.ts';
import type { RecordOf } from '../../../../shared/contract/kinds.ts';
import { isShownTo } from '../../../../shared/domain/access.ts';
import { dayOf, ownerField } from '../../../../shared/domain/owner.ts';
import { addMinutes, wallAt } from '../../../../shared/domain/time/zones.ts';
import { personalRef } from '../../repositories/personal.ts';
import { chairOf, chairPersonOf } from '../chair.ts';
import { agendaLines } from '../agenda/get.ts';
import type { Reader } from '../context.ts';
import { firstOwner, sayWhole, type OwnerRecord } from '../owner.ts';
import type { Speaker } from '../speaker.ts';
import type { RequestFor } from './request.ts';
import { whereAndWhen } from './where-and-when.ts';

/**
 * The programme of a reconvening or a working group, or of one session, under the label of a release or as a draft. Outside the secretariat:
 * what its audience may come to, no drafts, no internal items.
 */
export function agendaModel(
  reader: Reader,
  request: RequestFor<'agenda'>,
  speaker: Speaker,
  release: string | null = null,
): AgendaModel {
  const { language, paper, audience } = request;
  const owner = firstOwner(reader, request);
  const sessions = reader
    .find('session', { [ownerField(owner)]: owner.id })
    .filter(({ id }) => request.sessionId === null || id === request.sessionId)
    .filter((session) => isShownTo(session, audience, membersOf(request, session)))
    .filter(({ status }) => status === 'confirmed' || (status === 'draft' && audience === 'internal'))
    .sort((a, b) => (a.startUtc < b.startUtc ? -1 : a.startUtc > b.startUtc ? 1 : a.id < b.id ? -1 : 1));
  return {
    document: 'agenda',
    language,
    paper,
    audience,
    ...headOf(owner, sessions, request.sessionId === null ? release : null),
    groupNumber: groupNumber(reader, owner, request, sessions),
    title: sayWhole(speaker, owner),
    version: release,
    after: null,
    asAt: reader.now(),
    zone: owner.record.zone,
    sessions: sessions.map((session) => printed(reader, session, audience, speaker)),
  };
}

/** Members are those of the group on its own papers and on those of a session of it; on a reconvening's the coalition's. */
function membersOf(
  { reconveningId, sessionId }: RequestFor<'agenda'>,
  { groupId }: RecordOf<'session'>,
): 'coalition' | 'group' {
  return groupId !== null && (reconveningId === null || sessionId !== null) ? 'group' : 'coalition';
}

/** Of the group whose programme it is, or to which the one session belongs that is printed. */
function groupNumber(
  reader: Reader,
  owner: OwnerRecord,
  { sessionId }: RequestFor<'agenda'>,
  [session]: readonly RecordOf<'session'>[],
): string | null {
  if (owner.kind === 'workingGroup') return owner.record.number;
  const groupId = sessionId === null ? null : (session?.groupId ?? null);
  return groupId === null ? null : (reader.get('workingGroup', groupId)?.number ?? null);
}

type Headed = Pick<AgendaModel, 'symbol' | 'place' | 'city' | 'dates'>;

/** A group meets where and when its sessions are, and its papers have no symbol. */
function headOf(
  owner: OwnerRecord,
  sessions: readonly RecordOf<'session'>[],
  release: string | null,
): Headed {
  if (owner.kind === 'reconvening') {
    return { symbol: symbolOf(owner.record.symbol, release), ...whereAndWhen(owner.record) };
  }
  const [from = null] = sessions.map(dayOf);
  const to = sessions.map(lastDayOf).toSorted().at(-1) ?? null;
  return {
    symbol: '',
    place: '',
    city: null,
    dates: from === null || to === null ? null : { from, to },
  };
}

/** One that ends at midnight is not of the next day. */
function lastDayOf({ endUtc, zone }: RecordOf<'session'>): string {
  return wallAt(addMinutes(endUtc, -1), zone).slice(0, 10);
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
