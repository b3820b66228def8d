import ICAL from 'ical.js';
import ical, {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalCalendarMethod,
  ICalEventStatus,
  ICalEventTransparency,
  type ICalAttendeeData,
  type ICalDayJsStub,
  type ICalEventData,
} from 'ical-generator';
import type { Language } from '../../../../shared/domain/languages.ts';
import type { CalendarPlan, CalendarSession, Invited } from './plan.ts';
import { dayBy, wholeDaysOf, type WholeDays } from '../../../../shared/domain/time/whole-days.ts';
import { cleanLine, cleanText, escapeText, inUid, quotable } from './text.ts';
import { OUTSIDE } from '../../../../shared/words/outside.ts';
import { say } from '../../../../shared/words/say.ts';
import { localTime, zoneBlock } from './zone-rules.ts';

/** ical.js does not count the space that begins a folded line: this makes lines of at most 75 octets (RFC 5545). */
const FOLD_AT = 74;
const PRODUCT = '//Reconvene//Reconvene//EN';
/** Every file needs an organizer; nobody answers to one, so the address leads nowhere (RFC 2606). */
const ADDRESS = 'secretariat@reconvene.invalid';
/** And a change somebody whom it is for. */
const UNKNOWN_ADDRESS = 'delegation@reconvene.invalid';

const STATUS = {
  draft: ICalEventStatus.TENTATIVE,
  confirmed: ICalEventStatus.CONFIRMED,
  cancelled: ICalEventStatus.CANCELLED,
  // A calendar knows no such word, and what is postponed does not take place then.
  postponed: ICalEventStatus.CANCELLED,
} as const;

export interface Written {
  readonly text: string;
  /** Zones of which at least one time had to be written in UTC, sorted. */
  readonly writtenAsUtc: readonly string[];
}

/**
 * An iCalendar file (RFC 5545): UTF-8, CRLF, lines of at most 75 octets. A programme is published; one session for
 * somebody's calendar is a request, or a cancellation where it is off (RFC 5546), since most programs take a change from
 * nothing else and Outlook takes one event a file.
 * The same plan gives the same bytes on any machine, whatever its own zone.
 */
export function writeCalendar(plan: CalendarPlan): Written {
  const writtenAsUtc = new Set<string>();
  const organizer = quotable(OUTSIDE[plan.language].files.secretariat);
  const calendar = ical({
    prodId: PRODUCT,
    method: methodOf(plan),
    // ical-generator escapes the texts of events, but not those of the calendar.
    name: escapeText(cleanLine(plan.name)),
    description: escapeText(plan.description),
    // A zone of the whole calendar would turn DTSTAMP into local time; each event has its own.
    timezone: { name: null, generator: zoneBlock },
  });
  for (const session of plan.sessions) {
    const days = wholeDaysOf(session.startUtc, session.endUtc, session.zone);
    const times = days ? wholeDays(days) : localTimes(session);
    if (!times && session.zone !== 'UTC') writtenAsUtc.add(session.zone);
    calendar.createEvent({
      id: `${inUid(session.id)}@${inUid(plan.workspaceId)}.reconvene`,
      ...eventOf(session, plan.language, days !== null),
      ...(times ?? utcTimes(session)),
      organizer: { name: organizer, email: ADDRESS },
      attendees: plan.invited ? [attendee(plan.invited)] : [],
    });
  }
  const text = throughParser(calendar.toString(), plan.sessions);
  return { text: quoteNames(text), writtenAsUtc: [...writtenAsUtc].sort() };
}

function methodOf({ invited, sessions }: CalendarPlan): ICalCalendarMethod {
  const [session] = sessions;
  if (!invited || !session) return ICalCalendarMethod.PUBLISH;
  const isOff = STATUS[session.status] === ICalEventStatus.CANCELLED;
  return isOff ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST;
}

/** Who is told, and is not asked to answer. */
function attendee({ name, email }: Invited): ICalAttendeeData {
  return {
    name: quotable(name),
    email: email ?? UNKNOWN_ADDRESS,
    rsvp: false,
    role: ICalAttendeeRole.REQ,
    status: ICalAttendeeStatus.NEEDSACTION,
  };
}

function eventOf(
  session: CalendarSession,
  language: Language,
  hasNoHours: boolean,
): Omit<ICalEventData, 'start'> {
  const isCancelled = STATUS[session.status] === ICalEventStatus.CANCELLED;
  const changed = new Date(session.changedAt);
  const place = cleanLine(session.place);
  const description = cleanText(session.description);
  return {
    sequence: session.sequence,
    stamp: changed,
    lastModified: changed,
    created: new Date(session.createdAt),
    summary: cleanLine(summaryOf(session, language)),
    status: STATUS[session.status],
    // Nobody is busy for days on end.
    transparency:
      isCancelled || hasNoHours ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
    ...(place === '' ? {} : { location: { title: place } }),
    ...(description === '' ? {} : { description: { plain: description } }),
  };
}

/** Many clients show no status: the title says it too. */
function summaryOf({ status, title: { text } }: CalendarSession, language: Language): string {
  if (status === 'confirmed') return text;
  const { cancelled, postponed, provisional } = OUTSIDE[language].files;
  return say(language, { cancelled, postponed, draft: provisional }[status], { title: text });
}

type Times = Pick<ICalEventData, 'start' | 'end' | 'timezone' | 'allDay'>;

/** Dates, that are the same wherever the laptop is; the end is the day after (RFC 5545, 3.6.1). */
function wholeDays({ first, last }: WholeDays): Times {
  return { start: dateOnly(first), end: dateOnly(dayBy(last, 1)), allDay: true };
}

function dateOnly(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** Both times on the zone's clock, or null where one of them has to be in UTC. */
function localTimes({ startUtc, endUtc, zone }: CalendarSession): Times | null {
  if (zone === 'UTC') return null;
  const start = localTime(startUtc, zone);
  const end = localTime(endUtc, zone);
  if (start === null || end === null) return null;
  return { start: wallDate(startUtc, start), end: wallDate(endUtc, end), timezone: zone };
}

/** A date of ical-generator's own interface for dates of others. A Date that knows its zone asks for the offset anew at every turn. */
function wallDate(utc: string, wall: string): ICalDayJsStub {
  return {
    isValid: () => true,
    toDate: () => new Date(utc),
    toJSON: () => utc,
    format: (pattern) => (pattern === 'YYYYMMDD' ? wall.slice(0, 10) : wall.slice(11)).replace(/[-:]/g, ''),
  };
}

function utcTimes({ startUtc, endUtc }: CalendarSession): Times {
  return { start: new Date(startUtc), end: new Date(endUtc) };
}

/**
 * Read and written anew: ical-generator leaves out the last line end, puts properties in an order that Outlook minds, and
 * knows no LANGUAGE of a text.
 */
function throughParser(text: string, sessions: CalendarPlan['sessions']): string {
  return withFolding(() => {
    const calendar = new ICAL.Component(ICAL.parse(text));
    for (const [index, event] of calendar.getAllSubcomponents('vevent').entries()) {
      const title = sessions[index]?.title;
      if (title) event.getFirstProperty('summary')?.setParameter('language', title.language);
    }
    return ICAL.stringify(calendar.toJSON());
  });
}

/** ical.js leaves the quotation marks off a name that needs none; some clients need them always. */
function quoteNames(text: string): string {
  return withFolding(() =>
    text.replace(/^(?:ORGANIZER|ATTENDEE)[;:].*\r\n(?: .*\r\n)*/gm, (folded) => {
      const line = folded.replaceAll('\r\n ', '').trimEnd();
      return `${ICAL.helpers.foldline(line.replace(/;CN=([^";:]+)/, ';CN="$1"'))}\r\n`;
    }),
  );
}

/** The length of a line is a setting of the whole of ical.js: put back for whoever else uses it. */
function withFolding<T>(work: () => T): T {
  const before = ICAL.foldLength;
  ICAL.foldLength = FOLD_AT;
  try {
    return work();
  } finally {
    ICAL.foldLength = before;
  }
}
