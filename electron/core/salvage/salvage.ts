/** Reads what can be read of a file that was refused, and makes a new workspace of it; the file stays as it is. */
import type { LeftOut, Salvaged } from '../../../shared/contract/salvage.ts';
import { MOST_LEFT_OUT } from '../../../shared/contract/salvage.ts';
import { OWN_DEEDS } from '../../../shared/contract/own-deeds.ts';
import { fail } from '../../../shared/contract/errors.ts';
import { runCommand } from '../command.ts';
import { createCore, type CoreOptions } from '../core.ts';
import { LOOKED_INTO, OF_LOG } from '../../../shared/domain/own-names.ts';
import { makeBeside } from '../db/beside.ts';
import { storageFailure } from '../db/failures.ts';
import { registerFunctions } from '../db/functions.ts';
import { refuseInUse } from '../db/lock.ts';
import { carryOrigin, highestSent, markRestored } from '../db/meta.ts';
import { openFile, type Connection } from '../db/open.ts';
import { scrub } from '../db/scrub.ts';
import { removeFile } from '../db/side-files.ts';
import { incomingFiles } from '../files/incoming.ts';
import { openChangeLog } from '../history/change-log.ts';
import { createReader } from '../repositories/reader.ts';
import { createSearchIndex } from '../repositories/search.ts';
import type { Task } from '../task.ts';
import { carryContents, lackingContents } from './carry-contents.ts';
import { carryLog, wholeLog } from './carry-log.ts';
import { carryRows, unplaced, type Carried } from './carry-rows.ts';
import { findRows, type Found } from './found.ts';
import { lookInto, ofSqlite } from './looked-into.ts';

export interface SalvageOptions extends Omit<CoreOptions, 'mode' | 'path'> {
  /** The file that was refused. */
  readonly from: string;
  /** Where the new workspace is made; nothing may be there. */
  readonly to: string;
}

/**
 * Fails with CONFLICT where a file is there already, NOTHING_READ where nothing could be read, CANCELLED, DISK_FULL, READ_ONLY
 * or IO; nothing is left then.
 */
export async function salvage(options: SalvageOptions, task: Task): Promise<Salvaged> {
  const { from, to } = options;
  refuseInUse(from);
  const copy = to + LOOKED_INTO;
  let salvaged: Salvaged | null = null;
  try {
    await makeBeside(to, async (beside) => {
      removeFile(copy);
      const source = lookInto(from, copy);
      try {
        const found = findRows(source, copy, task);
        // What another copy of the workspace knows can be taken in then.
        const [workspaceId] = found.rows.get('workspace')?.keys() ?? [];
        const made = { ...options, ...(workspaceId === undefined ? {} : { workspaceId }) };
        (await createCore({ ...made, mode: 'new', path: beside })).close();
        salvaged = fill(beside, { source, found, place: copy }, options, task);
      } finally {
        source?.close();
      }
    });
  } catch (error) {
    throw storageFailure(error, to) ?? error;
  } finally {
    removeFile(copy);
    removeFile(copy + OF_LOG);
  }
  return salvaged ?? fail('NOTHING_READ', { path: from });
}

interface Source {
  readonly source: Connection | null;
  readonly found: Found;
  /** Where the copy lies. */
  readonly place: string;
}

function fill(
  beside: string,
  { source, found, place }: Source,
  { actor, installation, clock, newId, newSalt }: SalvageOptions,
  task: Task,
): Salvaged {
  const { db, close } = openFile(beside);
  try {
    registerFunctions(db);
    const log = openChangeLog(db, { installation, replica: newId() }, newSalt);
    const reader = createReader(db, clock, () => task.check());
    const index = createSearchIndex(db, log.journal.records);
    const target = { db, reader, log, index };
    if (source) carryContents(db, source, task);
    const theirs = source && wholeLog(source, place + OF_LOG, task);
    const withLog = theirs && ofSqlite(() => carryLog(target, theirs.log, found, task));
    theirs?.close();
    const { carried, leftOut } = withLog ?? byRows();
    if (carried === 0) fail('NOTHING_READ', { path: beside });
    const sent = (source && ofSqlite(() => highestSent(source))) ?? 0;
    // As after a backup was put back: no calendar number is given again.
    markRestored(db, sent);
    if (source) ofSqlite(() => carryOrigin(db, source));
    scrub(db);
    const lines: LeftOut[] = [...leftOut, ...unplaced(found), ...lackingContents(db)];
    return {
      carried,
      withHistory: withLog !== null,
      leftOut: lines.slice(0, MOST_LEFT_OUT),
      count: lines.length,
    };

    /** Where the history is not whole, it begins anew with what can be read of the records. */
    function byRows(): Carried {
      log.journal.reload();
      return runCommand({
        ...target,
        incoming: incomingFiles(),
        actor,
        newId,
        numbers: { letters: '', path: null },
        name: OWN_DEEDS.salvage,
        work(writer) {
          writer.notUndoable();
          return carryRows(writer, { db, log, found, task });
        },
      }).value;
    }
  } finally {
    close();
  }
}
