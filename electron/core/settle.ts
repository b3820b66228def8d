import { basename } from 'node:path';
import { fail } from '../../shared/contract/errors.ts';
import type { CoreOptions } from './core-types.ts';
import { folderWarning } from './db/folder.ts';
import { registerFunctions } from './db/functions.ts';
import { settleMeta, type Meta } from './db/meta.ts';
import { SCHEMA_VERSION } from './db/migrate.ts';
import type { WorkspaceFile } from './db/open.ts';
import { openChangeLog, type ChangeLog } from './history/change-log.ts';
import type { Author } from './history/journal.ts';
import { flawOfLog } from './history/whole.ts';
import { numbersMemory, type NumbersMemory } from './own-numbers.ts';
import { memoryPlace, ownMemory } from './own-replica.ts';
import { setUnreadableApart } from './repositories/unreadable.ts';
import type { WorkspaceFacts } from './services/workspace.ts';

/** An opened file of which it is known whose it is and as whom it is written to. */
export interface Settled {
  readonly meta: Meta;
  readonly author: Author;
  readonly changeLog: ChangeLog;
  readonly numbers: NumbersMemory;
  readonly facts: WorkspaceFacts;
  /** To be called when everything is in the file. */
  remember(): void;
}

/**
 * Looks at a file that another program may have written to, and settles under which replica it is written on. Fails with
 * DB_CORRUPT where its history is not whole.
 */
export function settleFile(
  { db, isShared, isKnown, setAside }: WorkspaceFile,
  options: CoreOptions,
): Settled {
  const { path, log, newId, mode, installation } = options;
  registerFunctions(db);
  const memoryFolder = options.memoryFolder ? memoryPlace(options.memoryFolder) : null;
  const flaw = isKnown ? null : flawOfLog(db);
  if (flaw !== null) fail('DB_CORRUPT', { path, detail: `history: ${flaw}` });
  const apart = isKnown ? 0 : setUnreadableApart(db);
  if (apart > 0) log.error(`${apart} records of ${path} cannot be read`);
  const place = `${installation}|${path}`;
  const memory = memoryFolder === null ? null : ownMemory(memoryFolder, place);
  const meta = settleMeta(db, {
    name: options.name ?? '',
    isSample: options.isSample ?? false,
    workspaceId: options.workspaceId ?? newId(),
    installation,
    place,
    isKnown: (replica) => mode === 'new' || memory === null || memory.knows(db, replica),
    isOther: (replica) => mode !== 'new' && memory?.knowsOther(db, replica) === true,
    newId,
  });
  memory?.forget();
  const author: Author = { installation, replica: meta.replica };
  // Whoever has the sample open has made it.
  const maker = meta.isSample ? installation : meta.maker;
  const numbers = numbersMemory({ ...meta, ...author, maker, folder: memoryFolder });
  if (setAside !== null) log.error(`a log that did not belong to ${path} was put aside: ${setAside}`);
  return {
    meta,
    author,
    numbers,
    changeLog: openChangeLog(db, author, options.newSalt),
    facts: {
      ...meta,
      numbers,
      schemaVersion: SCHEMA_VERSION,
      folderWarning: isShared ? folderWarning(path) : 'unshared',
      logSetAside: setAside === null ? null : basename(setAside),
    },
    remember() {
      try {
        memory?.remember(db, meta.replica);
      } catch (error) {
        // What is not remembered goes on under another replica, which is always safe.
        log.error('what was written is not remembered', error);
      }
    },
  };
}
