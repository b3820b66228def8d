import { join } from 'node:path';
import { TZDate } from '@date-fns/tz';
import ICAL from 'ical.js';
import ical, {
  ICalCalendarMethod,
  ICalEventStatus,
  ICalEventTransparency,
  type ICalEventData,
} from 'ical-generator';
import { tzlib_get_ical_block } from 'timezones-ical-library';
import { compare, timed } from '../compare.ts';
import { openCore, type OpenCore } from '../core.ts';
import type { Measurement } from '../workbench.ts';

/** One reconvening that holds every session of the large workspace. */
const SIZES = {
  participant: 200,
  reconvening: 1,
  session: 600,
  agendaItem: 6000,
  delegation: 200,
  person: 0,
  delegate: 0,
  document: 0,
  endorsementStep: 0,
};

/** The calendar of 600 sessions with their agendas, from the database to the bytes of the file. */
export const measureCalendar: Measurement = async (bench) => {
  const path = join(await bench.folder('calendar'), 'calendar.reconvene');
  const { reconveningIds } = await bench.generate(path, SIZES);
  const opened = await openCore(path);
  const scope = { scope: 'reconvening', reconveningId: reconveningIds[0] ?? '' } as const;
  const text = (): string => opened.call('calendar.build', scope).text;
  const events = eventsOf(opened, text());
  if (events.length !== SIZES.session) throw new Error(`the calendar holds ${events.length} events`);
  try {
    return [
      await compare(
        {
          name: 'calendar of 600 sessions',
          baseline: 'ical-generator, then ical.js, fed the same events',
          target: 1.3,
          unit: 'ratio',
          runs: 31,
        },
        () => timed(() => Buffer.from(text())),
        () => timed(() => Buffer.from(throughLibraries(events))),
      ),
    ];
  } finally {
    opened.core.close();
  }
};

/** The finished events of the file, with the times as ical-generator's own documentation gives them for date-fns. */
function eventsOf({ call }: OpenCore, text: string): ICalEventData[] {
  const { rows } = call('record.list', { kind: 'session', limit: SIZES.session });
  const times = new Map(rows.map((row) => [row.id, row]));
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => {
    const said = (name: string): string => String(event.getFirstPropertyValue(name) ?? '');
    const at = (name: string): Date => new Date(`${said(name).replace(/Z$/, '')}Z`);
    const row = times.get(said('uid').split('@')[0] ?? '');
    const zone = String(row?.['zone']);
    return {
      id: said('uid'),
      sequence: Number(said('sequence')),
      stamp: at('dtstamp'),
      created: at('created'),
      lastModified: at('last-modified'),
      start: new TZDate(String(row?.['startUtc']), zone),
      end: new TZDate(String(row?.['endUtc']), zone),
      timezone: zone,
      summary: said('summary'),
      location: { title: said('location') },
      description: { plain: said('description') },
      status: said('status') === 'TENTATIVE' ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED,
      transparency: ICalEventTransparency.OPAQUE,
      organizer: { name: 'Coalition secretariat', email: 'secretariat@reconvene.invalid' },
    };
  });
}

const blocks = new Map<string, string | null>();
function blockOf(zone: string): string | null {
  const block = blocks.get(zone) ?? tzlib_get_ical_block(zone)[0] ?? null;
  blocks.set(zone, block);
  return block;
}

function throughLibraries(events: readonly ICalEventData[]): string {
  const calendar = ical({
    prodId: '//Reconvene//Reconvene//EN',
    method: ICalCalendarMethod.PUBLISH,
    name: 'Vienna 1',
    description: 'Meeting 1 of the coalition',
    timezone: { name: null, generator: blockOf },
  });
  for (const event of events) calendar.createEvent(event);
  return ICAL.stringify(ICAL.parse(calendar.toString()));
}
