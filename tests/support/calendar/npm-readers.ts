import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import type { ReadEvent, Verdict } from './verdict.ts';

/** ical.js (Thunderbird's), strict, each time read through the file's own VTIMEZONE. */
export function readWithIcalJs(path: string): Verdict {
  return orProblem(() => readComponents(new ICAL.Component(ICAL.parse(readFileSync(path, 'utf8')))));
}

function readComponents(calendar: ICAL.Component): Verdict {
  const problems: string[] = [];
  const zones = new Map(
    calendar
      .getAllSubcomponents('vtimezone')
      .map((zone) => [String(zone.getFirstPropertyValue('tzid')), new ICAL.Timezone(zone)]),
  );

  function momentOf(event: ICAL.Component, name: string): string | null {
    const property = event.getFirstProperty(name);
    const value = property?.getFirstValue();
    if (!property || !(value instanceof ICAL.Time)) return null;
    const tzid = property.getFirstParameter('tzid');
    if (!tzid) return value.toJSDate().toISOString();
    const zone = zones.get(tzid);
    if (!zone) {
      problems.push(`${name} in ${tzid}, of which there is no VTIMEZONE`);
      return null;
    }
    value.zone = zone;
    return value.toJSDate().toISOString();
  }

  const events = calendar.getAllSubcomponents('vevent').map((event): ReadEvent => {
    for (const name of ['uid', 'dtstamp', 'dtstart']) {
      if (!event.hasProperty(name)) problems.push(`no ${name}`);
    }
    const sequence = event.getFirstPropertyValue('sequence');
    return {
      uid: textOf(event, 'uid'),
      start: momentOf(event, 'dtstart'),
      end: momentOf(event, 'dtend'),
      sequence: typeof sequence === 'number' ? sequence : null,
      summary: textOf(event, 'summary'),
    };
  });
  return { problems, events };
}

function textOf(event: ICAL.Component, name: string): string | null {
  const value = event.getFirstPropertyValue(name);
  return typeof value === 'string' ? value : null;
}

/** node-ical, which forgives almost everything: what it cannot read nobody can. */
export function readWithNodeIcal(path: string): Verdict {
  return orProblem(() => readLeniently(readFileSync(path, 'utf8')));
}

function readLeniently(text: string): Verdict {
  const problems: string[] = [];
  const events: ReadEvent[] = [];
  for (const one of Object.values(nodeIcal.sync.parseICS(text))) {
    if (one?.type !== 'VEVENT') continue;
    const { start, end, uid, summary, sequence } = one;
    if (!(start instanceof Date) || Number.isNaN(start.getTime())) problems.push('no start that can be read');
    events.push({
      uid: uid ?? null,
      start: isoOf(start),
      end: isoOf(end),
      sequence: sequence === undefined ? null : Number(sequence),
      summary: typeof summary === 'string' ? summary : (summary?.val ?? null),
    });
  }
  if (events.length === 0) problems.push('no event in it');
  return { problems, events };
}

/** These parsers throw what they object to. */
function orProblem(read: () => Verdict): Verdict {
  try {
    return read();
  } catch (error) {
    return { problems: [String(error)], events: [] };
  }
}

function isoOf(date: unknown): string | null {
  return date instanceof Date && !Number.isNaN(date.getTime())
    ? new Date(date.getTime()).toISOString()
    : null;
}
