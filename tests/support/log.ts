import { openFile } from '../../electron/core/db/open.ts';
import { openChangeLog } from '../../electron/core/history/change-log.ts';
import type { LoggedChange } from '../../shared/domain/history/logged.ts';

/** The whole change log of a file that is not open, in the order in which it was written. */
export function logOf(path: string): LoggedChange[] {
  const { db, close } = openFile(path);
  try {
    return openChangeLog(db, { installation: 'reader', replica: 'reader' }).reader.exchanged();
  } finally {
    close();
  }
}
