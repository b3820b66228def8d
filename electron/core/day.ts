import type { Connection } from './db/open.ts';
import { setSettledDay, settledDay } from './db/meta.ts';
import { turningBetween } from './repositories/derived.ts';
import type { Writer } from './db/access.ts';

/**
 * What is stated as of a day counts from that day on: gives what brings up to date what follows from it, where another day
 * has begun since that was last done, and null where there is nothing to do. Nothing of it is logged.
 *
 * @param today YYYY-MM-DD, in the home zone
 */
export function turnOfDay(db: Connection, today: string): ((writer: Writer) => void) | null {
  const turning = turningBetween(db, settledDay(db), today);
  if (turning.length === 0) return null;
  return (writer) => {
    for (const { kind, id } of turning) writer.update(kind, id, {});
    setSettledDay(db, today);
  };
}
