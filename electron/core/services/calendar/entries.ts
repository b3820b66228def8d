import type { RecordOf } from '../../../../shared/contract/kinds.ts';
import { languageFacts, listed } from '../../../../shared/domain/languages.ts';
import { OUTSIDE } from '../../../../shared/words/outside.ts';
import { clockIn } from '../../../../shared/words/clock.ts';
import { say } from '../../../../shared/words/say.ts';
import { publicOutline } from '../../../../shared/domain/agenda.ts';
import { createZoneClock, type ZoneClock } from '../../../../shared/domain/time/zone-clock.ts';
import { isWholeDays } from '../../../../shared/domain/time/whole-days.ts';
import { addMinutes, instantNear } from '../../../../shared/domain/time/zones.ts';
import type { CalendarSession } from '../../exchange/ics/plan.ts';
import { agendasOf, type AgendaItem } from '../../kinds/agenda-item/agendas.ts';
import { chairOf, chairPersonOf, chairRenamedAt } from '../chair.ts';
import type { ToldByName } from '../../kinds/dispatch/told.ts';
import type { Reader } from '../context.ts';
import type { Speaker } from '../speaker.ts';
import { later, notAfter } from './audience.ts';
import type { Content } from './contents.ts';

type Session = RecordOf<'session'>;

type EntryWords = Pick<CalendarSession, 'title' | 'startUtc' | 'endUtc' | 'zone' | 'place' | 'description'>;

/** Minutes. */
const DAY = 24 * 60;

export interface EntryOptions {
  /** Says what stands in the file in its language. */
  readonly speaker: Speaker;
  /** The chair is named to the secretariat alone; internal notes and items to nobody: files get forwarded. */
  readonly audience: 'secretariat' | 'outside';
}

/** The sessions as a calendar shows them to its audience. */
export function entriesOf(
  reader: Reader,
  contents: readonly Content[],
  options: EntryOptions,
): CalendarSession[] {
  const { speaker } = options;
  const now = reader.now();
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
  return contents.map(({ session, facts, room, line, asTold, changedAt }) => ({
    id: session.id,
    title: speaker.say(session.title, { kind: 'session', record: session.id, field: 'title' }),
    status: line.status,
    startUtc: session.startUtc,
    endUtc: session.endUtc,
    zone: session.zone,
    place: placeIn(speaker, facts.place, room),
    description: [
      session.description ?? '',
      factsOf(reader, session, options).join('\n'),
      agendaText(speaker, session, agendas.get(session.id)?.items ?? [], clockOf(session.zone)),
    ]
      .filter((part) => part.trim() !== '')
      .join('\n\n'),
    sequence: line.sequence,
    createdAt: notAfter(now, session.createdAt),
    ...(asTold && endOf(asTold)),
    changedAt: notAfter(
      now,
      [
        agendas.get(session.id)?.changedAt,
        ...(options.audience === 'secretariat' ? chairRenamedAt(reader, session) : []),
      ].reduce(later, changedAt),
    ),
  }));
}

/** The end of what is no longer the recipient's, in the words and at the times in which their calendar has it. */
function endOf({ title, facts: { slot, place } }: ToldByName): EntryWords {
  const { startUtc, endWall, zone } = slot;
  const end = instantNear(endWall, zone, false);
  return {
    title,
    startUtc,
    endUtc: end < startUtc ? instantNear(endWall, zone, true) : end,
    zone,
    place,
    description: '',
  };
}

/** Where a session is was worked out before it was known which are told of; what the room's name lacks is noted with those. */
function placeIn(speaker: Speaker, place: string, room: Content['room']): string {
  if (room) speaker.say(room.name, { kind: 'room', record: room.id, field: 'name' });
  return place;
}

function factsOf(reader: Reader, session: Session, { speaker, audience }: EntryOptions): string[] {
  const { language } = speaker;
  const { files } = OUTSIDE[language];
  const chair =
    audience === 'secretariat'
      ? [chairPersonOf(reader, session)?.name, chairOf(reader, session, speaker)].filter(Boolean).join(', ')
      : '';
  // Each by its own name: whoever needs one of them knows it by that.
  const names = session.languages.map((one) => languageFacts(one).name);
  return [
    ...(chair === '' ? [] : [say(language, files.chair, { chair })]),
    ...(names.length === 0
      ? []
      : [say(language, files.interpretation, { languages: listed(language, names) })]),
  ];
}

/** Under the name of the clock, a line an item: the time by it, where it has hours, the number, the title. */
function agendaText(
  speaker: Speaker,
  session: Session,
  items: readonly AgendaItem[],
  clock: ZoneClock,
): string {
  if (items.length === 0) return '';
  const lines = publicOutline(items);
  const { startUtc } = session;
  const hasHours = !isWholeDays(session);
  const end = addMinutes(startUtc, lines.at(-1)?.to ?? 0);
  // The offset of each item only where the zone's clock changes during the session.
  const steady = clock.offset(startUtc) === clock.offset(end) ? clock.offset(startUtc) : null;
  const start = minuteOfDay(startUtc);
  const { language } = speaker;
  const words = OUTSIDE[language];
  // Whoever reads it elsewhere has the event at another hour.
  const head = say(language, words.files.agenda, { clock: clockIn(language, words, session.zone) });
  const said = lines.map(({ item, number, from }) => {
    const offset = steady ?? clock.offset(addMinutes(startUtc, from));
    const { text } = speaker.say(item.title, { kind: 'agendaItem', record: item.id, field: 'title' });
    const time = hasHours ? `${timeOfDay(start + from + offset)}  ` : '';
    return `${time}${number}  ${text}`;
  });
  return [...(hasHours ? [head] : []), ...said].join('\n');
}

function minuteOfDay(utc: string): number {
  return Number(utc.slice(11, 13)) * 60 + Number(utc.slice(14, 16));
}

/** HH:mm of a minute counted from some midnight. */
function timeOfDay(minute: number): string {
  const ofDay = ((minute % DAY) + DAY) % DAY;
  return `${String(Math.floor(ofDay / 60)).padStart(2, '0')}:${String(ofDay % 60).padStart(2, '0')}`;
}
