import ICAL from 'ical.js';

/** An event as a calendar program shows it. */
export interface Shown {
  /** UTC instants, or days (the end is the day after) where there are no hours. */
  readonly start: string;
  readonly end: string;
  readonly place: string;
  readonly title: string;
}

/** A calendar program that a person opens one file after the other in. */
export interface CalendarClient {
  open(text: string): void;
  /** What takes place as far as it knows, by UID; cancelled events are not shown. */
  shown(): ReadonlyMap<string, Shown>;
}

interface Held extends Shown {
  readonly sequence: number;
  readonly stamp: string;
  readonly isCancelled: boolean;
}

/**
 * By RFC 5546, 2.1.5: of two of one UID the one with the higher SEQUENCE holds, of two with the same the one with the later
 * DTSTAMP. Some programs go by SEQUENCE alone and take no second file with the same one (`bySequenceAlone`). What is
 * cancelled (3.2.1, STATUS) is kept with its number, so that no older file brings it back.
 */
export function createClient({ bySequenceAlone }: { readonly bySequenceAlone: boolean }): CalendarClient {
  const held = new Map<string, Held>();

  function isNewer(event: Held, known: Held): boolean {
    if (event.sequence !== known.sequence) return event.sequence > known.sequence;
    return !bySequenceAlone && event.stamp > known.stamp;
  }
  return {
    open(text) {
      const calendar = new ICAL.Component(ICAL.parse(text));
      const method = String(calendar.getFirstPropertyValue('method'));
      const events = calendar.getAllSubcomponents('vevent');
      if (method !== 'PUBLISH') needOneChange(method, events);
      const zones = new Map(
        calendar
          .getAllSubcomponents('vtimezone')
          .map((zone) => [String(zone.getFirstPropertyValue('tzid')), new ICAL.Timezone(zone)]),
      );
      for (const component of events) {
        const uid = String(component.getFirstPropertyValue('uid'));
        const event = eventFrom(component, zones);
        const known = held.get(uid);
        if (!known || isNewer(event, known)) held.set(uid, event);
      }
    },
    shown: () =>
      new Map(
        [...held]
          .filter(([, { isCancelled }]) => !isCancelled)
          .map(([uid, { start, end, place, title }]) => [uid, { start, end, place, title }]),
      ),
  };
}

/** What a mail program takes: one event, for one attendee; a cancellation says that it is one. */
function needOneChange(method: string, events: readonly ICAL.Component[]): void {
  const [event] = events;
  if (!event || events.length !== 1) throw new Error(`${events.length} events in one change`);
  const isOff = event.getFirstPropertyValue('status') === 'CANCELLED';
  if (method !== (isOff ? 'CANCEL' : 'REQUEST'))
    throw new Error(`a ${method} that is ${isOff ? '' : 'not '}off`);
  if (event.getAllProperties('attendee').length !== 1) throw new Error('not one attendee');
  if (!event.getFirstProperty('organizer')) throw new Error('no organizer');
}

function eventFrom(event: ICAL.Component, zones: ReadonlyMap<string, ICAL.Timezone>): Held {
  return {
    start: momentOf(event, 'dtstart', zones),
    end: momentOf(event, 'dtend', zones),
    place: String(event.getFirstPropertyValue('location') ?? ''),
    title: String(event.getFirstPropertyValue('summary') ?? ''),
    sequence: Number(event.getFirstPropertyValue('sequence') ?? 0),
    stamp: String(event.getFirstPropertyValue('dtstamp')),
    isCancelled: event.getFirstPropertyValue('status') === 'CANCELLED',
  };
}

/** Read through the file's own VTIMEZONE, as Thunderbird does. */
function momentOf(event: ICAL.Component, name: string, zones: ReadonlyMap<string, ICAL.Timezone>): string {
  const property = event.getFirstProperty(name);
  const value = property?.getFirstValue();
  if (!property || !(value instanceof ICAL.Time)) throw new Error(`an event has no ${name}`);
  if (value.isDate) return value.toString();
  const tzid = property.getFirstParameter('tzid');
  const zone = tzid ? zones.get(tzid) : ICAL.Timezone.utcTimezone;
  if (!zone) throw new Error(`${name} is in ${tzid}, of which there is no VTIMEZONE`);
  value.zone = zone;
  return value.toJSDate().toISOString();
}
