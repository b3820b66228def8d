import { allSequences } from '../../repositories/announced.ts';
import type { Writer } from '../context.ts';

const YEAR_2020 = Date.UTC(2020, 0);

/**
 * Lifts the SEQUENCE of every session, deleted ones too, above any that the file before the restore can have handed out:
 * to the seconds since 2020, for no session is exported and moved again within a second, year in, year out. The file that
 * was replaced is not asked, since it may be the damaged one.
 */
export function raiseSequences(writer: Writer): void {
  writer.notUndoable();
  const floor = Math.floor((Date.parse(writer.now()) - YEAR_2020) / 1000);
  for (const [id, sequence] of allSequences(writer)) {
    writer.update('session', id, { sequence: Math.max(floor, sequence + 1) });
  }
}
