import ICAL from 'ical.js';
import { tzlib_get_ical_block } from 'timezones-ical-library';
import { createZoneClock, type ZoneClock } from '../../../../shared/domain/time/zone-clock.ts';
import { offsetMinutes, resolveWall, wallAt } from '../../../../shared/domain/time/zones.ts';
import { likeYear } from './like-year.ts';

interface ZoneRules {
  /** The VTIMEZONE as text. */
  readonly block: string;
  readonly timezone: ICAL.Timezone;
  readonly clock: ZoneClock;
  /** By day since 1970: whether the VTIMEZONE gives the offset that holds all that day. */
  readonly agreed: Map<number, boolean>;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const known = new Map<string, ZoneRules | null>();

/** The VTIMEZONE of a zone under that very name, or null where there is none. */
export function zoneBlock(zone: string): string | null {
  return rulesOf(zone)?.block ?? null;
}

function rulesOf(zone: string): ZoneRules | null {
  const found = known.get(zone);
  if (found !== undefined) return found;
  const made = readRules(zone);
  known.set(zone, made);
  return made;
}

function readRules(zone: string): ZoneRules | null {
  const [found] = tzlib_get_ical_block(zone);
  if (!found) return null;
  // The library gives a renamed zone under its new name; the file has to use one name throughout.
  const block = found.replace(/^(TZID|X-LIC-LOCATION):.*$/gm, `$1:${zone}`);
  const timezone = new ICAL.Timezone(new ICAL.Component(ICAL.parse(block)));
  return { block, timezone, clock: createZoneClock(zone), agreed: new Map() };
}

/**
 * An instant as wall time that may be written with a TZID (YYYY-MM-DDTHH:mm:ss), or null where it has to be written in
 * UTC: where there is no VTIMEZONE, where the wall time occurs twice (parsers take either), or where the VTIMEZONE,
 * which holds only the rule of today, disagrees with this program's clock rules.
 */
export function localTime(utc: string, zone: string): string | null {
  const rules = rulesOf(zone);
  if (!rules) return null;
  const time = Date.parse(utc);
  const steady = rules.clock.steadyOffset(utc);
  if (steady !== null) {
    return agreesAround(rules, Math.floor(time / DAY), steady) ? wallOf(time, steady) : null;
  }
  const offset = offsetMinutes(utc, zone);
  const isOne = resolveWall(wallAt(utc, zone), zone).kind === 'one';
  return isOne && agrees(rules, time, offset) ? wallOf(time, offset) : null;
}

/** A programme has many sessions a day: the VTIMEZONE is asked for both ends of the day, once. */
function agreesAround(rules: ZoneRules, day: number, offset: number): boolean {
  const found = rules.agreed.get(day);
  if (found !== undefined) return found;
  const verdict = [day, day + 1].every((one) => agrees(rules, one * DAY, offset));
  rules.agreed.set(day, verdict);
  return verdict;
}

function agrees({ timezone }: ZoneRules, time: number, offset: number): boolean {
  const wall = wallOf(time, offset);
  const asked = `${likeYear(Number(wall.slice(0, 4)))}${wall.slice(4)}`;
  return timezone.utcOffset(ICAL.Time.fromDateTimeString(asked)) === offset * 60;
}

function wallOf(time: number, offset: number): string {
  return new Date(time + offset * MINUTE).toISOString().slice(0, 19);
}
