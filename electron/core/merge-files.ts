import { nameOf, takeOver } from './db/blobs.ts';
import { registerFunctions } from './db/functions.ts';
import { historyOf } from './db/meta.ts';
import { scrub } from './db/scrub.ts';
import { openFile, type Connection, type WorkspaceFile } from './db/open.ts';
import { kindSchema } from '../../shared/contract/kinds.ts';
import type { Register } from '../../shared/domain/history/register.ts';
import type { Localized } from '../../shared/domain/languages.ts';
import type { Reader } from './db/access.ts';
import { titleEver } from './repositories/titles.ts';
import { fail } from '../../shared/contract/errors.ts';
import { clockJump } from '../../shared/domain/time/clock-jump.ts';
import { openChangeLog } from './history/change-log.ts';
import { flawOfLog } from './history/whole.ts';
import { lastInstant } from './repositories/history.ts';
import { mergeFrom, type MergeOutcome } from './merge.ts';
import { createReader } from './repositories/reader.ts';
import { createSearchIndex } from './repositories/search.ts';

const AUTHOR = { installation: 'merge', replica: 'merge' };

export interface FilesOutcome extends MergeOutcome {
  /** Each with what the record is called now. */
  readonly conflicts: readonly (Register & { readonly title: Localized })[];
  /** The date of the last change, where it is later than now: a clock stood wrong on one of the laptops. */
  readonly ahead: string | null;
  /** How many contents came along. */
  readonly files: number;
  /** The names of those that are damaged there, and did not come. */
  readonly damaged: readonly string[];
}

/**
 * Fails as `openFile` does, with DB_CORRUPT where a history cannot be read, with DB_OLDER where a file is of another form, and with
 * RangeError where the files are not of one workspace, or one of them is a copy to share, which has a history of its own.
 */
export function mergeFiles(mine: string, theirs: string): FilesOutcome {
  const here = openFile(mine);
  try {
    const there = openFile(theirs);
    try {
      refuseFlawedLog(here, mine);
      refuseFlawedLog(there, theirs);
      if (workspaceOf(here.db) !== workspaceOf(there.db) || historyOf(here.db) !== historyOf(there.db)) {
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
      const last = lastInstant(reader);
      const jump = clockJump(last, reader.now());
      const ahead = jump === 'behind' ? last : null;
      return {
        ...outcome,
        conflicts: outcome.conflicts.map((one) => ({ ...one, title: calledNow(reader, one) })),
        ahead,
        files: taken,
        damaged: damaged.map((hash) => nameOf(there.db, hash)),
      };
    } finally {
      there.close();
    }
  } finally {
    here.close();
  }
}

/** Of a file that is not known to be as this program left it, as where one is opened. */
function refuseFlawedLog({ db, isKnown }: WorkspaceFile, path: string): void {
  const flaw = isKnown ? null : flawOfLog(db);
  if (flaw !== null) fail('DB_CORRUPT', { path, detail: `history: ${flaw}` });
}

function calledNow(reader: Reader, { kind, record }: Register): Localized {
  const known = kindSchema.safeParse(kind);
  return known.success ? titleEver(reader, known.data, record) : {};
}

function workspaceOf(db: Connection): unknown {
  return db.prepare("SELECT value FROM meta WHERE key = 'workspace_id'").pluck().get();
}
