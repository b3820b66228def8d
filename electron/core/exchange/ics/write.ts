import { TZDate } from '@date-fns/tz';
import ICAL from 'ical.js';
import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { resolveWall, wallAt } from '../../../../shared/domain/time/zones.ts';
import type { CalendarPlan, CalendarSession } from './plan.ts';
import { canWriteLocal, zoneBlock } from './zone-rules.ts';

/** Octets a line may have without its line end; ical.js counts the line end in. */
const FOLD_AT = 74;
const PRODUCT = '//Reconvene//Reconvene//EN';
const ORGANIZER = { name: 'Coalition secretariat', email: 'secretariat@reconvene.invalid' };

const STATUS = {
  draft: ICalEventStatus.TENTATIVE,
  confirmed: ICalEventStatus.CONFIRMED,
  cancelled: ICalEventStatus.CANCELLED,
} as const;

export interface Written {
  readonly text: string;
  /** Zones of which at least one time had to be written in UTC. */
  readonly writtenAsUtc: readonly string[];
}

/**
 * A programme as an iCalendar file (RFC 5545, METHOD:PUBLISH): UTF-8, CRLF, lines of at most 75 octets.
 * The same plan gives the same bytes on any machine.
 */
export function writeCalendar(plan: CalendarPlan): Written {
  const writtenAsUtc = new Set<string>();
  const calendar = ical({
    prodId: PRODUCT,
    method: ICalCalendarMethod.PUBLISH,
    name: escapeText(plan.name),
    description: escapeText(plan.description),
    // A zone of the whole calendar would turn DTSTAMP into local time; each event has its own.
    timezone: { name: null, generator: (zone) => zoneBlock(zone) },
  });
  for (const session of plan.sessions) {
    const isLocal = isWrittenLocal(session);
    if (!isLocal && session.zone !== 'UTC') writtenAsUtc.add(session.zone);
    const isCancelled = session.status === 'cancelled';
    calendar.createEvent({
      id: `${session.id}@${plan.workspaceId}.reconvene`,
      sequence: session.sequence,
      stamp: new Date(session.changedAt),
      created: new Date(session.createdAt),
      lastModified: new Date(session.changedAt),
      ...(isLocal
        ? {
            start: new TZDate(session.startUtc, session.zone),
            end: new TZDate(session.endUtc, session.zone),
            timezone: session.zone,
          }
        : { start: new Date(session.startUtc), end: new Date(session.endUtc) }),
      summary: isCancelled ? `Cancelled: ${session.title}` : session.title,
      status: STATUS[session.status],
      transparency: isCancelled ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
      organizer: ORGANIZER,
      ...(session.place === null ? {} : { location: session.place }),
      ...(session.description === null ? {} : { description: { plain: session.description } }),
    });
  }
  return { text: refold(calendar.toString()), writtenAsUtc: [...writtenAsUtc].sort() };
}

function isWrittenLocal({ startUtc, endUtc, zone }: CalendarSession): boolean {
  return [startUtc, endUtc].every((utc) =>
    canWriteLocal(utc, zone, resolveWall(wallAt(utc, zone), zone).kind === 'one'),
  );
}

/** Through a parser and back: property order, folding and the last line end come out as every client wants them. */
function refold(text: string): string {
  const before = ICAL.foldLength;
  ICAL.foldLength = FOLD_AT;
  try {
    return `${ICAL.stringify(ICAL.parse(text))}\r\n`;
  } finally {
    ICAL.foldLength = before;
  }
}

/** ical-generator escapes the texts of events, but not those of the calendar. */
function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, '\\n');
}
