import type { RecordOf } from '../../../../shared/contract/kinds.ts';
import { localize, type Language } from '../../../../shared/domain/languages.ts';
import { wallAt } from '../../../../shared/domain/time/zones.ts';
import type { CalendarSession } from '../../exchange/ics/plan.ts';
import { LANGUAGE_NAMES, WORDS } from '../../exchange/ics/words.ts';
import { agendaChanges } from '../../repositories/announced.ts';
import { agendaLines } from '../agenda/get.ts';
import type { Reader } from '../context.ts';

type Session = RecordOf<'session'>;

export interface EntryOptions {
  readonly meeting: RecordOf<'reconvening'>;
  readonly language: Language;
  /** The chair is named to the secretariat alone; internal notes and items to nobody: files get forwarded. */
  readonly audience: 'secretariat' | 'outside';
}

/** The sessions as a calendar shows them to its audience. */
export function entriesOf(
  reader: Reader,
  sessions: readonly Session[],
  options: EntryOptions,
): CalendarSession[] {
  const agendaChanged = agendaChanges(
    reader,
    sessions.map(({ id }) => id),
  );
  return sessions.map((session) => ({
    id: session.id,
    title: session.title,
    status: session.status,
    startUtc: session.startUtc,
    endUtc: session.endUtc,
    zone: session.zone,
    place: placeOf(reader, session, options.meeting),
    description: descriptionOf(reader, session, options),
    sequence: session.sequence,
    createdAt: session.createdAt,
    changedAt: later(session.changedAt, agendaChanged.get(session.id)),
  }));
}

function placeOf(reader: Reader, { roomId }: Session, meeting: RecordOf<'reconvening'>): string | null {
  const room = roomId === null ? undefined : reader.get('room', roomId);
  const parts = room ? [room.name, room.venue, room.city] : [meeting.venue, meeting.city];
  const named = parts.filter((part) => part !== null && part !== '');
  return named.length === 0 ? null : named.join(', ');
}

function descriptionOf(reader: Reader, session: Session, options: EntryOptions): string | null {
  const { chair, interpretation } = WORDS[options.language];
  const facts = [
    labelled(chair, options.audience === 'secretariat' ? chairOf(reader, session, options.language) : ''),
    labelled(interpretation, session.languages.map((language) => LANGUAGE_NAMES[language]).join(', ')),
  ];
  const agenda = agendaLines(reader, session.id, session.startUtc, 'public').map(
    (line) => `${wallAt(line.startUtc, session.zone).slice(11)}  ${line.number}  ${line.title}`,
  );
  const parts = [session.description ?? '', facts.filter(Boolean).join('\n'), agenda.join('\n')];
  const description = parts.filter((part) => part.trim() !== '').join('\n\n');
  return description === '' ? null : description;
}

function chairOf(reader: Reader, { chairId, chairTitle }: Session, language: Language): string {
  const participant = chairId === null ? undefined : reader.get('participant', chairId);
  return [participant && localize(participant.shortName, language), chairTitle].filter(Boolean).join(', ');
}

function labelled(label: string, value: string): string {
  return value === '' ? '' : `${label}: ${value}`;
}

function later(a: string, b: string | undefined): string {
  return b !== undefined && b > a ? b : a;
}
