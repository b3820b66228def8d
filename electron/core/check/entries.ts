/** What of the log is not as it was written. */
import type { Connection } from '../db/open.ts';
import { asRows, numberOf } from '../db/rows.ts';
import type { ChangeLog } from '../history/change-log.ts';
import { isSealed } from '../history/seals.ts';
import { turnedBit, type TurnedBit } from '../history/turned-bit.ts';
import { unfittingChanges } from '../history/whole.ts';
import { damagedTexts, usersOf, type DamagedTexts } from './texts.ts';

const MOST_TURNED = 8;

/** What of the log cannot be gone by. */
export interface Broken {
  /** The numbers of commands whose seal is another. */
  readonly commands: Set<number>;
  /** What of these is one turned bit, by the number of the command. */
  readonly turned: ReadonlyMap<number, TurnedBit>;
  /** The numbers of changes that cannot be read, or not in their kinds. */
  readonly unfitting: Set<number>;
  readonly texts: DamagedTexts;
  /** The numbers of changes that hold a damaged text. */
  readonly damaged: Set<number>;
}

/** Reads the log through; pauses between portions of it. */
export function* brokenEntries(db: Connection): Generator<undefined, Broken> {
  const commands = new Set<number>();
  for (const row of asRows(db.prepare('SELECT n FROM command ORDER BY n').all())) {
    const n = numberOf(row, 'n');
    if (!(yield* isSealed(db, n))) commands.add(n);
  }
  const turned = new Map<number, TurnedBit>();
  // Where there are more, it was no bit but a sector.
  for (const n of commands.size > MOST_TURNED ? [] : commands) {
    const bit = turnedBit(db, n);
    if (bit) turned.set(n, bit);
    yield;
  }
  const unfitting = new Set<number>();
  for (const found of unfittingChanges(db)) {
    for (const n of found) unfitting.add(n);
    yield;
  }
  const texts = yield* damagedTexts(db);
  return { commands, turned, unfitting, texts, damaged: usersOf(db, texts) };
}

/** Whether a change is as it was written. */
export function isSound({ commands, unfitting, damaged }: Broken, log: ChangeLog, n: number): boolean {
  if (unfitting.has(n) || damaged.has(n)) return false;
  return commands.size === 0 || !commands.has(log.reader.commandOf(n));
}
