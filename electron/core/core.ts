import { CORE_CALLS } from '../../shared/contract/core-calls.ts';
import type { CoreCallName, EventOf } from '../../shared/contract/contract.ts';
import { fail } from '../../shared/contract/errors.ts';
import { isOneOf, keysOf } from '../../shared/typing.ts';
import { parseOrRefuse } from '../../shared/contract/problems.ts';
import { migrate } from './db/migrate.ts';
import type { TakenBackup } from '../../shared/contract/control.ts';
import { createStopwatch, refused } from './answer.ts';
import { lastBackupAt, takeBackup, type BackupOptions } from './db/backup.ts';
import { makeBeside } from './db/beside.ts';
import { checkConnection } from './check/check-file.ts';
import { repairLog, repairTables } from './check/repair.ts';
import { flawsOfSpace } from './check/structure.ts';
import { saveCopy, verifyCopy } from './db/copy.ts';
import { OWN_DEEDS } from '../../shared/contract/own-deeds.ts';
import { BEFORE_REPAIR } from '../../shared/domain/backups.ts';
import { ownZoneRules, turnOfRules } from './zone-rules.ts';
import { keepMovedTimes } from './repositories/moved-times.ts';
import { storageFailure } from './db/failures.ts';
import { createFile, openFile, type WorkspaceFile } from './db/open.ts';
import { createRest } from './db/rest.ts';
import { saveSharedCopy } from './shared-copy/index.ts';
import { erasedIn } from './history/erased.ts';
import { setSettledDay, setZoneRules, settleRestored } from './db/meta.ts';
import { createReader } from './repositories/reader.ts';
import { todayAtHome } from './db/home-zone.ts';
import { createSearchIndex } from './repositories/search.ts';
import { looseHandler } from './db/rows.ts';
import { lastInstant } from './repositories/history.ts';
import { refuseUnknownZone } from './rules/times.ts';
import { floorAfterRestore } from '../../shared/domain/dispatch/sequence.ts';
import { incomingFiles } from './files/incoming.ts';
import { createClashKeeper } from './services/clash/keeper.ts';
import { createHandlers } from './services/handlers.ts';
import { setHomeZone } from './services/workspace.ts';
import { recordedBy } from '../../shared/kinds/fields.ts';
import { UNWATCHED, type Task } from './task.ts';
import type { Core, CoreOptions } from './core-types.ts';
import { settleFile } from './settle.ts';
import { createWriting } from './writing.ts';

export type { Core, CoreOptions };

const CORE_CALL_NAMES = keysOf(CORE_CALLS);

/**
 * Opens or makes a workspace file and answers the contract's core calls on it.
 * Fails with the codes of `openFile`, with CONFLICT for a new file in the place of another, with VALIDATION for one at home
 * in no zone.
 */
export async function createCore(options: CoreOptions): Promise<Core> {
  const { path, log, clock, newId, elapsed = () => performance.now() } = options;
  if (options.mode === 'new' && options.homeZone !== undefined)
    refuseUnknownZone('homeZone', options.homeZone);
  if (options.mode === 'new') await makeBeside(path, makeEmpty);
  // A file that was made just now has nothing to be read through for.
  const file = openFile(path, options.mode === 'new' ? {} : options);
  try {
    await migrate(file.db, {
      path,
      log,
      backUp: (reason) =>
        takeBackup(file.db, path, { now: clock(), reason, folder: options.backupFolder ?? null }),
    });
    return start(file);
  } catch (error) {
    file.close();
    throw storageFailure(error, path) ?? error;
  }

  async function makeEmpty(beside: string): Promise<void> {
    const made = createFile(beside);
    try {
      await migrate(made.db, { path: beside, log, backUp: () => Promise.resolve() });
    } finally {
      made.close();
    }
  }

  function start(file: WorkspaceFile): Core {
    const { db: connection, identity, close } = file;
    const { homeZone, zoneRules = ownZoneRules() } = options;
    const { meta, author, changeLog, numbers, facts, remember } = settleFile(file, options);
    // A call that is not wanted any more ends at its next read, also in the middle of writing: then nothing is written.
    let current = UNWATCHED;
    const reader = createReader(connection, clock, () => current.check());
    const index = createSearchIndex(connection, changeLog.journal.records);
    index.settleForm(reader);
    const rest = createRest(connection, identity, log);
    const clashes = createClashKeeper();
    const incoming = incomingFiles();
    const listeners: ((event: EventOf<'changed'>) => void)[] = [({ kinds }) => clashes.changed(kinds)];
    const tell = (event: EventOf<'changed'>): void => {
      for (const listener of listeners) listener(event);
    };
    const handlers = createHandlers({ log: changeLog, clashes, facts });
    const stopwatch = createStopwatch(log, elapsed);
    const copying = (task: Task = UNWATCHED) => ({ task, verify: options.verify ?? verifyCopy });
    let backups: Promise<unknown> = Promise.resolve();
    let { backupFolder = null } = options;
    let actor = nameOf(options.actor);
    const { command, carryOut, catchUp } = createWriting({
      file,
      path,
      reader,
      changeLog,
      index,
      incoming,
      newId,
      numbers,
      actor: () => actor,
      rest,
      log,
      tell,
    });

    async function backUp(reason: string, how: Partial<BackupOptions>): Promise<TakenBackup> {
      const asked = { now: clock(), reason, folder: backupFolder, ...how };
      const backup = await takeBackup(connection, path, asked);
      if (backup.damaged.length > 0)
        log.error(`the backup lacks what is damaged: ${backup.damaged.join(', ')}`);
      return backup;
    }

    function run(callName: CoreCallName, input: unknown, task: Task): unknown {
      const call = CORE_CALLS[callName];
      const parsed = parseOrRefuse<unknown>(call.input, input ?? {});
      const handler = looseHandler(handlers[callName]);
      if (call.access === 'query') {
        return stopwatch(callName, () => connection.transaction(() => handler(reader, parsed, task))());
      }
      return command(callName, (writer) => handler(writer, parsed, task));
    }

    /** Writes what is no change of a record. */
    function beside(work: () => void): void {
      rest.begin();
      try {
        work();
      } finally {
        rest.wrote();
      }
    }

    if (meta.restored) {
      const lastStampMs = Date.parse(lastInstant(reader) ?? '') || 0;
      settleRestored(
        connection,
        floorAfterRestore({ nowMs: Date.parse(clock()), lastStampMs, ...meta.restored }),
      );
    }

    if (options.mode === 'new') {
      if (homeZone !== undefined) {
        carryOut('workspace.setHomeZone', (writer) => {
          setHomeZone(writer, meta.workspaceId, homeZone);
          writer.notUndoable();
        });
      }
      setSettledDay(connection, todayAtHome(reader));
      setZoneRules(connection, zoneRules);
    }
    const rulesTurned = turnOfRules(connection, reader, zoneRules);
    if (rulesTurned) carryOut('zones', rulesTurned);
    catchUp();
    // What was opened or made is in the file from here on, not only in the log beside it.
    rest.settle();
    return {
      facts,
      author,
      call(callName, input, task = UNWATCHED) {
        current = task;
        try {
          if (!isOneOf(CORE_CALL_NAMES, callName)) fail('BUG', { call: callName });
          return { ok: true, value: run(callName, input, task) };
        } catch (error) {
          return refused(error, callName, options);
        } finally {
          current = UNWATCHED;
        }
      },
      onChanged: (listener) => void listeners.push(listener),
      foresee() {
        try {
          connection.transaction(() => clashes.clashes(reader))();
        } catch (error) {
          // Whoever asks is answered with it.
          log.error('what clashes could not be reckoned ahead', error);
        }
      },
      setActor(name) {
        actor = nameOf(name);
      },
      offerFile: (token, file) => incoming.offer(token, file),
      backUp(reason, task) {
        // One after the other: each lets go of what no backup names, which another may be about to name.
        const taken = backups.then(() => backUp(reason, copying(task)));
        backups = taken.catch(() => undefined);
        return taken;
      },
      saveCopy: (target, task) => saveCopy(connection, target, copying(task)),
      saveSharedCopy: (target, task) =>
        saveSharedCopy({ ...meta, db: connection, reader, newId, zoneRules }, target, copying(task)),
      isBackupDue() {
        const changedAt = lastInstant(reader);
        const takenAt = lastBackupAt(path, backupFolder, clock());
        return changedAt !== null && (takenAt === null || takenAt < changedAt);
      },
      setBackupFolder(folder) {
        backupFolder = folder;
      },
      seenMovedTimes() {
        beside(() => keepMovedTimes(connection, []));
        // Nothing of a record has changed; every window that asks again is answered otherwise.
        tell({ kinds: [], commandId: '' });
      },
      reindex(task) {
        current = task;
        try {
          beside(() => index.rebuild(reader));
        } finally {
          current = UNWATCHED;
        }
      },
      check: (task) => checkConnection(connection, path, task),
      async repair(task) {
        await backUp(BEFORE_REPAIR, { task, asItIs: true });
        const repairing = { db: connection, path, log: changeLog, index };
        const mending = command(OWN_DEEDS.repair, (writer) => {
          writer.notUndoable();
          return repairLog(writer, repairing);
        });
        command(OWN_DEEDS.repair, (writer) => repairTables(writer, repairing, mending));
        if (flawsOfSpace(connection, path).length > 0) connection.exec('VACUUM');
        const kinds = [...mending.records].map(([kind, ids]) => ({ kind, ids: [...ids] }));
        tell({ kinds, commandId: '' });
        return checkConnection(connection, path, task);
      },
      erased: () => erasedIn(connection),
      place: () => ({ path, backupFolder, actor }),
      rest: () => rest.settle(),
      close() {
        if (!connection.open) return;
        rest.settle();
        rest.stop();
        remember();
        close();
      },
    };
  }
}

/** Who is at work, as it may stand in a record; a name that nobody sees is none. */
function nameOf(actor: string): string {
  return recordedBy().schema().safeParse(actor).data ?? '';
}
