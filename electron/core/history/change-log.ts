import type { Connection } from '../db/open.ts';
import { createCommands, type Commands } from './commands.ts';
import { createJournal, type Journal } from './journal.ts';
import { createLogReader, type LogReader } from './read-log.ts';

/** The change log of one open file. */
export interface ChangeLog {
  readonly journal: Journal;
  readonly commands: Commands;
  readonly reader: LogReader;
}

/** Who writes: an installation of the program, under one of its replicas. */
export interface Author {
  readonly installation: string;
  readonly replica: string;
}

export function openChangeLog(db: Connection, { installation, replica }: Author): ChangeLog {
  const journal = createJournal(db, replica);
  journal.settle(installation);
  const commands = createCommands(db, journal, installation);
  return { journal, commands, reader: createLogReader(db, journal, commands) };
}
