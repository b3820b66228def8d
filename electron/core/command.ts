import type { EventOf } from '../../shared/contract/contract.ts';
import type { Connection } from './db/open.ts';
import type { Commands } from './history/commands.ts';
import type { Journal } from './history/journal.ts';
import type { SearchIndex } from './repositories/search.ts';
import { titleOf } from './repositories/titles.ts';
import { createWriteSession } from './repositories/writer.ts';
import type { Reader, Writer } from './services/context.ts';

export interface CommandOptions<T> {
  readonly db: Connection;
  readonly reader: Reader;
  readonly journal: Journal;
  readonly commands: Commands;
  readonly index: SearchIndex;
  readonly actor: string;
  readonly newId: () => string;
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
  const { db, reader, journal, commands, index, actor, newId, name, work } = options;
  try {
    return db
      .transaction((): Committed<T> => {
        const entry = journal.begin(newId(), actor, reader.now());
        const session = createWriteSession({ db, reader, journal, entry, newId });
        const value = work(session.writer);
        const { records, first, undoes, undoable } = session.touched();
        if (first === null) return { value, event: null };
        index.update(reader, records);
        commands.add({
          commandId: entry.command,
          name,
          kind: first.kind,
          record: first.id,
          title: { ...first.title, ...titleOf(reader, first.kind, first.id) },
          at: entry.stamp.instant,
          actor,
          undoes,
          undoable,
        });
        const kinds = [...records].map(([kind, ids]) => ({ kind, ids: [...ids] }));
        return { value, event: { kinds, commandId: entry.command } };
      })
      .immediate();
  } catch (error) {
    journal.reload();
    commands.reload();
    throw error;
  }
}
