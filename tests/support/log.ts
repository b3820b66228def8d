import { openFile } from '../../electron/core/db/open.ts';
import { createCommands } from '../../electron/core/history/commands.ts';
import { createJournal } from '../../electron/core/history/journal.ts';
import { createLogReader } from '../../electron/core/history/read-log.ts';
import type { LoggedChange } from '../../shared/domain/history/logged.ts';

/** The whole change log of a file that is not open, in the order in which it was written. */
export function logOf(path: string): LoggedChange[] {
  const db = openFile(path);
  try {
    const journal = createJournal(db, 'reader');
    return createLogReader(db, journal, createCommands(db, journal, 'reader')).exchanged();
  } finally {
    db.close();
  }
}
