import type { EventOf } from '../../shared/contract/contract.ts';
import type { Connection } from './db/open.ts';
import type { IncomingFiles } from './files/incoming.ts';
import type { ChangeLog } from './history/change-log.ts';
import type { NumbersMemory } from './own-numbers.ts';
import type { SearchIndex } from './repositories/search.ts';
import { createWriteSession } from './repositories/writer.ts';
import type { Reader, Writer } from './db/access.ts';

export interface CommandOptions<T> {
  readonly db: Connection;
  readonly reader: Reader;
  readonly log: ChangeLog;
  readonly index: SearchIndex;
  readonly incoming: IncomingFiles;
  readonly actor: string;
  readonly newId: () => string;
  readonly numbers: NumbersMemory;
  readonly name: string;
  readonly work: (writer: Writer) => T;
}

export interface Committed<T> {
  readonly value: T;
  /** Null where the command changed nothing. */
  readonly event: EventOf<'changed'> | null;
}

/** Runs one command in one transaction: tables, log, search index and the command's own row together, or nothing. */
export function runCommand<T>(options: CommandOptions<T>): Committed<T> {
  const { db, reader, log, index, incoming, actor, newId, numbers, name, work } = options;
  let isDone = false;
  try {
    const committed = db
      .transaction((): Committed<T> => {
        const entry = log.journal.begin(actor, reader.now());
        const session = createWriteSession({ db, reader, log, entry, newId, incoming, numbers });
        const value = work(session.writer);
        const { records, undoes, undoable } = session.touched();
        if (records.size === 0) return { value, event: null };
        index.update(session.writer, records);
        if (log.journal.hasWritten(entry)) log.journal.end(entry, { name, undoes, undoable });
        const kinds = [...records].map(([kind, ids]) => ({ kind, ids: [...ids] }));
        return { value, event: { kinds, commandId: session.writer.commandId } };
      })
      .immediate();
    isDone = true;
    return committed;
  } catch (error) {
    log.journal.reload();
    throw error;
  } finally {
    incoming.settle(isDone);
  }
}
