import { nextTime } from '../../../shared/domain/history/clock.ts';
import { ERASED } from '../../../shared/domain/history/personal.ts';
import type { LogicalTime } from '../../../shared/domain/history/logged.ts';
import type { Connection } from '../db/open.ts';
import { asRow, numberOf } from '../db/rows.ts';
import { lastSeqOf } from './last-seq.ts';
import { createPersonalTexts, type NewSalt, type PersonalTexts } from './personal.ts';
import { createRecords, type Records } from './records.ts';
import { createRegisters, type Address, type Registers } from './registers.ts';
import { sealCommand } from './seals.ts';
import { createValues, type Values } from './values.ts';
import { createWords, type Words } from './words.ts';

/** One command on its way into the log. */
export interface Entry {
  /** The number of its first change. */
  readonly first: number;
  /** `replica:seq` of its first change: the command's name everywhere. */
  readonly command: string;
  readonly actor: string;
  readonly time: LogicalTime;
  /** What the laptop's clock showed: what people and calendars are told. The order of the log is `time`'s alone. */
  readonly instant: string;
  /** The same, in milliseconds since 1970. */
  readonly clock: number;
}

/** How a command ends. */
export interface Ending {
  readonly name: string;
  /** The number of the command that it takes back. */
  readonly undoes: number | null;
  readonly undoable: boolean;
}

/** The change log of one open file: appends. */
export interface Journal {
  readonly author: Author;
  readonly words: Words;
  readonly replicas: Words;
  readonly records: Records;
  readonly registers: Registers;
  readonly values: Values;
  readonly personal: PersonalTexts;
  /** Opens an entry with a time later than any before. `now` is a UTC instant. */
  begin(actor: string, now: string): Entry;
  /** `isNew` where the record is made by this entry and the register cannot have been set before. */
  append(address: Address, after: unknown, isNew: boolean): void;
  /** Whether the personal texts of a record are erased, for good. */
  isErased(record: number): boolean;
  /** How many changes the log holds. */
  count(): number;
  /** Whether anything was appended since the entry began. */
  hasWritten(entry: Entry): boolean;
  /** Only where something was written: a command is known by its first change. */
  end(entry: Entry, ending: Ending): void;
  /** After a rollback: what was counted on goes back to what is stored. */
  reload(): void;
}

/** Who writes: an installation of the program, under one of its replicas. */
export interface Author {
  readonly installation: string;
  readonly replica: string;
}

export function createJournal(db: Connection, { installation, replica }: Author, newSalt?: NewSalt): Journal {
  const words = createWords(db, 'word');
  const replicas = createWords(db, 'replica');
  const records = createRecords(db, words);
  const registers = createRegisters(db);
  const personal = createPersonalTexts(db, newSalt);
  const values = createValues(db, personal);
  const insert = db.prepare('INSERT INTO change (n, record, unit, element, after) VALUES (?, ?, ?, ?, ?)');
  const insertCommand = db.prepare("INSERT INTO command VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, x'')");
  const own = db.prepare('UPDATE replica SET installation = ? WHERE n = ? AND installation IS NULL');
  const lastChange = db.prepare('SELECT max(n) FROM change').pluck();
  const lastTime = db.prepare('SELECT ms, tick FROM command ORDER BY ms DESC, tick DESC LIMIT 1');

  let n = 0;
  let seq = 0;
  let last: LogicalTime | null = null;
  function reload(): void {
    words.reload();
    replicas.reload();
    records.reload();
    n = Number(lastChange.get() ?? 0);
    const time = asRow(lastTime.get());
    last = time ? { ms: numberOf(time, 'ms'), tick: numberOf(time, 'tick') } : null;
    seq = lastSeqOf(db, replica);
  }
  reload();

  return {
    author: { installation, replica },
    words,
    replicas,
    records,
    registers,
    values,
    personal,
    reload,
    begin(actor, now) {
      const clock = Date.parse(now);
      last = nextTime(last, clock);
      return {
        first: n + 1,
        command: `${replica}:${seq + 1}`,
        actor,
        time: last,
        instant: now,
        clock,
      };
    },
    append(address, after, isNew) {
      const heads = isNew ? [] : registers.disagreeing(address);
      n += 1;
      insert.run(n, address.record, address.unit, address.element, values.encode(after));
      if (heads.length > 0) {
        registers.setParents(n, heads);
        registers.setHeads(address, [n]);
      }
    },
    isErased(record) {
      const unit = words.known(ERASED);
      return unit !== undefined && registers.heads({ record, unit, element: 0 }).length > 0;
    },
    count: () => n,
    hasWritten: ({ first }) => n >= first,
    end(entry, { name, undoes, undoable }) {
      if (seq === 0) own.run(words.number(installation), replicas.number(replica));
      insertCommand.run(
        entry.first,
        replicas.number(replica),
        seq + 1,
        entry.time.ms,
        entry.time.tick,
        entry.clock === entry.time.ms ? null : entry.clock,
        words.number(entry.actor),
        words.number(name),
        undoes,
        Number(undoable),
      );
      sealCommand(db, entry.first, n + 1);
      seq += n - entry.first + 1;
    },
  };
}
