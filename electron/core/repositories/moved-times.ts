import { z } from 'zod';
import { MOVABLE_KINDS, type MovableKind } from '../../../shared/contract/shapes/moved-times.ts';
import type { Reader } from '../db/access.ts';
import type { Connection } from '../db/open.ts';
import { asRow, asRows, looseValues, recordFrom, tableOf, textOf } from '../db/rows.ts';
import { parsedJson } from '../parsed-json.ts';
import { withDerived } from './derived.ts';

/** The wall times of a kind that stand for instants, the one first that says when it is. */
const TIMES: { readonly [K in MovableKind]: readonly { readonly wall: string; readonly utc: string }[] } = {
  session: [
    { wall: 'startWall', utc: 'startUtc' },
    { wall: 'endWall', utc: 'endUtc' },
  ],
  hostMeeting: [
    { wall: 'startWall', utc: 'startUtc' },
    { wall: 'endWall', utc: 'endUtc' },
  ],
  document: [{ wall: 'deadlineWall', utc: 'deadlineUtc' }],
  endorsementStep: [{ wall: 'embargoWall', utc: 'embargoUntil' }],
  consultation: [{ wall: 'startWall', utc: 'startUtc' }],
  commitment: [{ wall: 'embargoWall', utc: 'embargoUntil' }],
};

const movedSchema = z.object({
  kind: z.enum(MOVABLE_KINDS),
  id: z.string(),
  /** The field that holds what was typed, and the one with the instant that it stands for. */
  wall: z.string(),
  utc: z.string(),
  /** UTC instants. */
  was: z.string(),
  now: z.string(),
});
/** A wall time that stands for another instant than it did. */
export type Moved = z.infer<typeof movedSchema>;

/** The records, deleted ones too, of which a stored instant is not what follows from the wall time that was typed. */
export function movedIn(db: Connection, today: string): Moved[] {
  return MOVABLE_KINDS.flatMap((kind) => {
    const rows = asRows(db.prepare(`SELECT * FROM ${tableOf(kind)} ORDER BY id`).all());
    return rows.flatMap((row): Moved[] => {
      const id = textOf(row, 'id');
      const stored = looseValues(recordFrom(kind, row));
      const present = withDerived(kind, id, stored, { db, ownerOf, today });
      const moved = TIMES[kind].find(({ utc }) => stored[utc] !== present[utc]);
      if (!moved) return [];
      return [{ kind, id, ...moved, was: String(stored[moved.utc]), now: String(present[moved.utc]) }];
    });
  });

  function ownerOf(kind: Parameters<typeof tableOf>[0], id: string): Record<string, unknown> | null {
    const row = asRow(db.prepare(`SELECT * FROM ${tableOf(kind)} WHERE id = ?`).get(id));
    return row ? looseValues(recordFrom(kind, row)) : null;
  }
}

const KEY = 'moved_times';

/** Those that nobody has said to have seen yet, by the change that moved them first. */
export function movedTimes(reader: Reader): readonly Moved[] {
  const [text] = reader.all(`SELECT value FROM meta WHERE key = '${KEY}'`, [], (row) => textOf(row, 'value'));
  const read = z.array(movedSchema).safeParse(parsedJson(text ?? '[]'));
  return read.success ? read.data : [];
}

export function keepMovedTimes(db: Connection, moved: readonly Moved[]): void {
  db.prepare('DELETE FROM meta WHERE key = ?').run(KEY);
  if (moved.length > 0) db.prepare('INSERT INTO meta VALUES (?, ?)').run(KEY, JSON.stringify(moved));
}
