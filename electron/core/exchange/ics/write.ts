import type { Language } from '../../../../shared/domain/languages.ts';
import { dayBy, wholeDaysOf, type WholeDays } from '../../../../shared/domain/time/whole-days.ts';
import { OUTSIDE } from '../../../../shared/words/outside.ts';
import { say } from '../../../../shared/words/say.ts';
import { folded, textValue, utcValue } from './lines.ts';
import type { CalendarPlan, CalendarSession, Invited } from './plan.ts';
import { cleanLine, cleanText, inUid, quotable } from './text.ts';
import { localTime, zoneBlock } from './zone-rules.ts';

const PRODUCT = '-//Reconvene//Reconvene//EN';
/** Every file needs an organizer; nobody answers to one, so the address leads nowhere (RFC 2606). */
const ADDRESS = 'secretariat@reconvene.invalid';
/** And a change somebody whom it is for. */
const UNKNOWN_ADDRESS = 'delegation@reconvene.invalid';

const STATUS = {
  draft: 'TENTATIVE',
  confirmed: 'CONFIRMED',
  cancelled: 'CANCELLED',
  // A calendar knows no such word, and what is postponed does not take place then.
  postponed: 'CANCELLED',
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
 * The same plan gives the same bytes on any machine, whatever its own zone; a test says that they are those of the usual
 * libraries, in the order of properties that Outlook minds.
 */
export function writeCalendar(plan: CalendarPlan): Written {
  const writtenAsUtc = new Set<string>();
  const zones = new Set<string>();
  const events = plan.sessions.flatMap((session) => {
    const times = timesOf(session);
    if (times.zone !== null) zones.add(times.zone);
    else if (!times.isWholeDays && session.zone !== 'UTC') writtenAsUtc.add(session.zone);
    return eventLines(plan, session, times);
  });
  const name = textValue(cleanLine(plan.name));
  const description = textValue(cleanText(plan.description));
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${PRODUCT}`,
    `METHOD:${methodOf(plan)}`,
    ...(name === '' ? [] : [`NAME:${name}`, `X-WR-CALNAME:${name}`]),
    ...(description === '' ? [] : [`X-WR-CALDESC:${description}`]),
    ...[...zones].flatMap((zone) => zoneBlock(zone)?.trim().split(/\r?\n/) ?? []),
    ...events,
    'END:VCALENDAR',
  ];
  return {
    text: lines.map((line) => `${folded(line)}\r\n`).join(''),
    writtenAsUtc: [...writtenAsUtc].sort(),
  };
}

function methodOf({ invited, sessions }: CalendarPlan): 'PUBLISH' | 'CANCEL' | 'REQUEST' {
  const [session] = sessions;
  if (!invited || !session) return 'PUBLISH';
  return STATUS[session.status] === 'CANCELLED' ? 'CANCEL' : 'REQUEST';
}

function eventLines(plan: CalendarPlan, session: CalendarSession, times: Times): string[] {
  const changed = utcValue(session.changedAt);
  const status = STATUS[session.status];
  const place = textValue(cleanLine(session.place));
  const description = textValue(cleanText(session.description));
  // Nobody is busy for days on end.
  const isFree = status === 'CANCELLED' || times.isWholeDays;
  return [
    'BEGIN:VEVENT',
    `UID:${inUid(session.id)}@${inUid(plan.workspaceId)}.reconvene`,
    `SEQUENCE:${session.sequence}`,
    `DTSTAMP:${changed}`,
    ...times.lines,
    `SUMMARY;LANGUAGE=${session.title.language}:${textValue(cleanLine(summaryOf(session, plan.language)))}`,
    `TRANSP:${isFree ? 'TRANSPARENT' : 'OPAQUE'}`,
    ...(place === '' ? [] : [`LOCATION:${place}`]),
    ...(description === '' ? [] : [`DESCRIPTION:${description}`]),
    `ORGANIZER${named(OUTSIDE[plan.language].files.secretariat)}:mailto:${ADDRESS}`,
    ...(plan.invited ? [attendee(plan.invited)] : []),
    `STATUS:${status}`,
    `CREATED:${utcValue(session.createdAt)}`,
    `LAST-MODIFIED:${changed}`,
    'END:VEVENT',
  ];
}

/** Who is told, and is not asked to answer. */
function attendee({ name, email }: Invited): string {
  const rights = 'ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=FALSE';
  return `ATTENDEE;${rights}${named(name)}:MAILTO:${email ?? UNKNOWN_ADDRESS}`;
}

/** Between quotation marks, also where the name needs none: some clients need them always. */
function named(name: string): string {
  const quoted = quotable(name);
  return quoted === '' ? '' : `;CN="${quoted}"`;
}

/** Many clients show no status: the title says it too. */
function summaryOf({ status, title: { text } }: CalendarSession, language: Language): string {
  if (status === 'confirmed') return text;
  const { cancelled, postponed, provisional } = OUTSIDE[language].files;
  return say(language, { cancelled, postponed, draft: provisional }[status], { title: text });
}

interface Times {
  readonly lines: readonly string[];
  /** The zone whose rules the file has to give; null where none is named. */
  readonly zone: string | null;
  readonly isWholeDays: boolean;
}

function timesOf({ startUtc, endUtc, zone }: CalendarSession): Times {
  const days = wholeDaysOf(startUtc, endUtc, zone);
  if (days) return { lines: dayLines(days), zone: null, isWholeDays: true };
  const start = zone === 'UTC' ? null : localTime(startUtc, zone);
  const end = zone === 'UTC' ? null : localTime(endUtc, zone);
  if (start === null || end === null) {
    const lines = [`DTSTART:${utcValue(startUtc)}`, `DTEND:${utcValue(endUtc)}`];
    return { lines, zone: null, isWholeDays: false };
  }
  const lines = [`DTSTART;TZID=${zone}:${withoutMarks(start)}`, `DTEND;TZID=${zone}:${withoutMarks(end)}`];
  return { lines, zone, isWholeDays: false };
}

/** Dates, that are the same wherever the laptop is; the end is the day after (RFC 5545, 3.6.1). */
function dayLines({ first, last }: WholeDays): string[] {
  return [
    `DTSTART;VALUE=DATE:${withoutMarks(first)}`,
    `DTEND;VALUE=DATE:${withoutMarks(dayBy(last, 1))}`,
    'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE',
    'X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT:TRUE',
  ];
}

function withoutMarks(time: string): string {
  return time.replace(/[-:]/g, '');
}
