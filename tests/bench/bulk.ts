import { createCore } from '../../electron/core/core.ts';
import { incomingFiles } from '../../electron/core/files/incoming.ts';
import { runCommand } from '../../electron/core/command.ts';
import { openFile } from '../../electron/core/db/open.ts';
import { openChangeLog } from '../../electron/core/history/change-log.ts';
import { registerFunctions } from '../../electron/core/db/functions.ts';
import { settleMeta } from '../../electron/core/db/meta.ts';
import { createReader } from '../../electron/core/repositories/reader.ts';
import { createSearchIndex } from '../../electron/core/repositories/search.ts';
import { numbersMemory } from '../../electron/core/own-numbers.ts';
import type { Writer } from '../../electron/core/db/access.ts';

export interface Bulk {
  /** Runs the work as one command in one transaction, by the rules and with the log of every other command. */
  write<T>(work: (writer: Writer) => T): T;
  close(): void;
}

export interface BulkOptions {
  readonly path: string;
  /** UTC instant with milliseconds. */
  readonly clock: () => string;
  readonly newId: () => string;
}

/** Makes a workspace and holds it open for writes in bulk: a transaction each for thousands of records takes too long. */
export async function openBulk({ path, clock, newId }: BulkOptions): Promise<Bulk> {
  const actor = 'Generator';
  const installation = 'generator';
  const log = {
    info: () => undefined,
    error: (message: string, cause: unknown) => {
      throw new Error(message, { cause });
    },
  };
  const core = await createCore({
    path,
    mode: 'new',
    name: 'Generated',
    actor,
    installation,
    clock,
    newId,
    log,
  });
  core.close();

  const { db, close } = openFile(path);
  registerFunctions(db);
  const place = `${installation}|${path}`;
  const { replica, workspaceId, maker } = settleMeta(db, {
    name: '',
    isSample: false,
    workspaceId: '',
    installation,
    place,
    isKnown: () => true,
    isOther: () => false,
    newId,
  });
  const numbers = numbersMemory({ folder: null, workspaceId, installation, maker });
  const reader = createReader(db, clock);
  const changeLog = openChangeLog(db, { installation, replica });
  const incoming = incomingFiles();
  const index = createSearchIndex(db, changeLog.journal.records);
  return {
    write: (work) =>
      runCommand({
        db,
        reader,
        log: changeLog,
        index,
        incoming,
        actor,
        newId,
        numbers,
        name: 'record.create',
        work,
      }).value,
    close,
  };
}
