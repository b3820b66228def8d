import { tzlib_get_ical_block } from 'timezones-ical-library';
import ICAL from 'ical.js';
import { wallAt } from '../../../../shared/domain/time/zones.ts';

const blocks = new Map<string, string | null>();

/** The VTIMEZONE of a zone under that very name, or null where there is none. */
export function zoneBlock(zone: string): string | null {
  const known = blocks.get(zone);
  if (known !== undefined) return known;
  const found = tzlib_get_ical_block(zone);
  const block = Array.isArray(found) ? found[0] : found;
  // The library gives a renamed zone under its new name; the file has to use the one name throughout.
  const text = block ? block.replace(/^TZID:.*$/m, `TZID:${zone}`) : null;
  blocks.set(zone, text);
  return text;
}

/**
 * Whether a wall time in this zone can be written with a TZID: there is a VTIMEZONE, it agrees with this program's
 * clock rules at the instant, and the wall time means one instant only (parsers disagree by an hour otherwise).
 */
export function canWriteLocal(utc: string, zone: string, meansOne: boolean): boolean {
  const block = zoneBlock(zone);
  if (block === null || !meansOne) return false;
  const component = new ICAL.Component(ICAL.parse(block));
  const timezone = new ICAL.Timezone(component.name === 'vtimezone' ? component : firstZone(component));
  const wall = wallAt(utc, zone);
  const time = ICAL.Time.fromDateTimeString(`${wall}:00`);
  time.zone = timezone;
  return time.toJSDate().getTime() === Math.floor(Date.parse(utc) / 60_000) * 60_000;
}

function firstZone(component: ICAL.Component): ICAL.Component {
  const zone = component.getFirstSubcomponent('vtimezone');
  if (!zone) throw new Error('a zone block without VTIMEZONE');
  return zone;
}
