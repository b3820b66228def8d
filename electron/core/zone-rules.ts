import type { Reader, Writer } from './db/access.ts';
import { todayAtHome } from './db/home-zone.ts';
import { setZoneRules, zoneRules } from './db/meta.ts';
import type { Connection } from './db/open.ts';
import { keepMovedTimes, movedIn, movedTimes, type Moved } from './repositories/moved-times.ts';

/** Which rules of the world's clocks this program goes by: the edition of the time zone database in it. */
export function ownZoneRules(): string {
  const { tz, icu } = process.versions;
  return [tz, icu].filter((part) => part !== undefined).join(' ');
}

/**
 * What was typed is wall time, and holds: where the rules by which instants were worked out are not those of this program,
 * gives what works them out anew and notes which moved; null where there is nothing to do. Nothing of it is logged.
 */
export function turnOfRules(
  db: Connection,
  reader: Reader,
  rules: string,
): ((writer: Writer) => void) | null {
  if (zoneRules(db) === rules) return null;
  const moved = movedIn(db, todayAtHome(reader));
  if (moved.length === 0) {
    setZoneRules(db, rules);
    return null;
  }
  return (writer) => {
    for (const { kind, id } of moved) writer.update(kind, id, {});
    keepMovedTimes(db, sinceFirst(movedTimes(reader), moved));
    setZoneRules(db, rules);
  };
}

/** Of what nobody has seen yet, how it was before the first change; what has come back to that has not moved. */
function sinceFirst(unseen: readonly Moved[], moved: readonly Moved[]): Moved[] {
  const all = new Map(unseen.map((one) => [`${one.kind} ${one.id}`, one]));
  for (const one of moved) {
    const key = `${one.kind} ${one.id}`;
    const before = all.get(key);
    all.set(key, before?.utc === one.utc ? { ...one, was: before.was } : one);
  }
  return [...all.values()].filter(({ was, now }) => was !== now);
}
