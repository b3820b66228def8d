import { nameOf, takeOver } from './db/blobs.ts';
import { registerFunctions } from './db/functions.ts';
import { scrub } from './db/scrub.ts';
import { openFile, type Connection } from './db/open.ts';
import { openChangeLog } from './history/change-log.ts';
import { mergeFrom, type MergeOutcome } from './merge.ts';
import { createReader } from './repositories/reader.ts';
import { createSearchIndex } from './repositories/search.ts';

const AUTHOR = { installation: 'merge', replica: 'merge' };

export interface FilesOutcome extends MergeOutcome {
  /** How many contents came along. */
  readonly files: number;
  /** The names of those that are damaged there, and did not come. */
  readonly damaged: readonly string[];
}

/** Fails as `openFile` does, with DB_OLDER where a file is of another form, and with RangeError where the files are not of one workspace. */
export function mergeFiles(mine: string, theirs: string): FilesOutcome {
  const here = openFile(mine);
  try {
    const there = openFile(theirs);
    try {
      if (workspaceOf(here.db) !== workspaceOf(there.db)) {
        throw new RangeError(`${mine} and ${theirs} are files of different workspaces`);
      }
      const { db } = here;
      registerFunctions(db);
      const log = openChangeLog(db, AUTHOR);
      const reader = createReader(db, () => new Date().toISOString());
      const index = createSearchIndex(db, log.journal.records);
      // Before the records that name them: whatever ends the program, no record waits for what could have come.
      const { taken, damaged } = takeOver(db, there.db);
      const outcome = mergeFrom({ db, reader, log, index }, openChangeLog(there.db, AUTHOR));
      scrub(db);
      return { ...outcome, files: taken, damaged: damaged.map((hash) => nameOf(there.db, hash)) };
    } finally {
      there.close();
    }
  } finally {
    here.close();
  }
}

function workspaceOf(db: Connection): unknown {
  return db.prepare("SELECT value FROM meta WHERE key = 'workspace_id'").pluck().get();
}
