import type { RecordOf } from '../../../../shared/contract/kinds.ts';
import { languageFacts, listed, localize, type Language } from '../../../../shared/domain/languages.ts';
import { OUTSIDE } from '../../../../shared/words/outside.ts';
import { say } from '../../../../shared/words/say.ts';
import { publicOutline } from '../../../../shared/domain/agenda.ts';
import { createZoneClock, type ZoneClock } from '../../../../shared/domain/time/zone-clock.ts';
import { addMinutes } from '../../../../shared/domain/time/zones.ts';
import type { CalendarSession } from '../../exchange/ics/plan.ts';
import { agendasOf, type AgendaItem } from '../../kinds/agenda-item/agendas.ts';
import type { Reader } from '../context.ts';
import { later } from './audience.ts';
import type { Content } from './contents.ts';

type Session = RecordOf<'session'>;

/** Minutes. */
const DAY = 24 * 60;

export interface EntryOptions {
  readonly language: Language;
  /** The chair is named to the secretariat alone; internal notes and items to nobody: files get forwarded. */
  readonly audience: 'secretariat' | 'outside';
}

/** The sessions as a calendar shows them to its audience. */
export function entriesOf(
  reader: Reader,
  contents: readonly Content[],
  options: EntryOptions,
): CalendarSession[] {
  const agendas = agendasOf(
    reader,
    contents.map(({ session }) => session.id),
  );
  const clocks = new Map<string, ZoneClock>();
  function clockOf(zone: string): ZoneClock {
    const clock = clocks.get(zone) ?? createZoneClock(zone);
    clocks.set(zone, clock);
    return clock;
  }
  return contents.map(({ session, facts, line, changedAt }) => ({
    id: session.id,
    title: session.title,
    status: line.status,
    startUtc: session.startUtc,
    endUtc: session.endUtc,
    zone: session.zone,
    place: facts.place,
    description: [
      session.description ?? '',
      factsOf(reader, session, options).join('\n'),
      agendaText(session, agendas.get(session.id)?.items ?? [], clockOf(session.zone)),
    ]
      .filter((part) => part.trim() !== '')
      .join('\n\n'),
    sequence: line.sequence,
    createdAt: session.createdAt,
    changedAt: later(changedAt, agendas.get(session.id)?.changedAt),
  }));
}

function factsOf(reader: Reader, session: Session, { language, audience }: EntryOptions): string[] {
  const { files } = OUTSIDE[language];
  const chair = audience === 'secretariat' ? chairOf(reader, session, language) : '';
  // Each by its own name: whoever needs one of them knows it by that.
  const names = session.languages.map((one) => languageFacts(one).name);
  return [
    ...(chair === '' ? [] : [say(language, files.chair, { chair })]),
    ...(names.length === 0
      ? []
      : [say(language, files.interpretation, { languages: listed(language, names) })]),
  ];
}

/** A line an item: the clock time in the session's zone, the number, the title. */
function agendaText({ startUtc }: Session, items: readonly AgendaItem[], clock: ZoneClock): string {
  if (items.length === 0) return '';
  const lines = publicOutline(items);
  const end = addMinutes(startUtc, lines.at(-1)?.to ?? 0);
  // The offset of each item only where the zone's clock changes during the session.
  const steady = clock.offset(startUtc) === clock.offset(end) ? clock.offset(startUtc) : null;
  const start = minuteOfDay(startUtc);
  return lines
    .map(({ item, number, from }) => {
      const offset = steady ?? clock.offset(addMinutes(startUtc, from));
      return `${timeOfDay(start + from + offset)}  ${number}  ${item.title}`;
    })
    .join('\n');
}

function minuteOfDay(utc: string): number {
  return Number(utc.slice(11, 13)) * 60 + Number(utc.slice(14, 16));
}

/** HH:mm of a minute counted from some midnight. */
function timeOfDay(minute: number): string {
  const ofDay = ((minute % DAY) + DAY) % DAY;
  return `${String(Math.floor(ofDay / 60)).padStart(2, '0')}:${String(ofDay % 60).padStart(2, '0')}`;
}

function chairOf(reader: Reader, { chairId, chairTitle }: Session, language: Language): string {
  const participant = chairId === null ? undefined : reader.get('participant', chairId);
  return [participant && localize(participant.shortName, language), chairTitle].filter(Boolean).join(', ');
}
