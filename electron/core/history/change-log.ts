import type { Connection } from '../db/open.ts';
import { createCommands, type Commands } from './commands.ts';
import { createJournal, type Author, type Journal } from './journal.ts';
import type { NewSalt } from './personal.ts';
import { createLogReader, type LogReader } from './read-log.ts';

/** The change log of one open file. */
export interface ChangeLog {
  readonly journal: Journal;
  readonly commands: Commands;
  readonly reader: LogReader;
}

export function openChangeLog(db: Connection, author: Author, newSalt?: NewSalt): ChangeLog {
  const journal = createJournal(db, author, newSalt);
  const commands = createCommands(db, journal, author.installation);
  return { journal, commands, reader: createLogReader(db, journal, commands) };
}
