import type { EventOf } from '../../shared/contract/contract.ts';
import { todayAtHome } from './db/home-zone.ts';
import type { Connection } from './db/open.ts';
import { setSettledDay, settledDay } from './db/meta.ts';
import { turningBetween } from './repositories/derived.ts';
import type { Reader, Writer } from './db/access.ts';

/**
 * What is stated as of a day counts from that day on: gives what brings up to date what follows from it, where another day
 * has begun since that was last done, and null where there is nothing to do. Nothing of it is logged.
 *
 * @param today YYYY-MM-DD, in the home zone
 */
export function turnOfDay(db: Connection, today: string): ((writer: Writer) => void) | null {
  const settled = settledDay(db);
  if (settled === today) return null;
  const turning = turningBetween(db, settled, today);
  return (writer) => {
    for (const { kind, id } of turning) writer.update(kind, id, {});
    setSettledDay(db, today);
  };
}

/** Brings up to date what follows from the day, whenever another has begun. */
export interface Days {
  /** To be called before and after each command. */
  turn(): void;
  /** Says what a command has changed. */
  changed(kinds: EventOf<'changed'>['kinds']): void;
}

/** In no zone does a day begin within a quarter of an hour: it is asked once in each which day it is. */
const QUARTER_MS = 15 * 60_000;

export function createDays(
  db: Connection,
  reader: Reader,
  carryOut: (work: (writer: Writer) => void) => void,
): Days {
  let today = '';
  let quarter = Number.NaN;
  return {
    turn() {
      const now = Math.floor(Date.parse(reader.now()) / QUARTER_MS);
      if (now === quarter) return;
      const day = todayAtHome(reader);
      const work = day === today ? null : turnOfDay(db, day);
      if (work) carryOut(work);
      today = day;
      quarter = now;
    },
    changed(kinds) {
      // The home zone may be another.
      if (kinds.some(({ kind }) => kind === 'workspace')) quarter = Number.NaN;
    },
  };
}
