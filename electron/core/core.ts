import { basename } from 'node:path';
import { CORE_CALLS } from '../../shared/contract/core-calls.ts';
import type { CoreCallName, EventOf } from '../../shared/contract/contract.ts';
import { fail, type Result } from '../../shared/contract/errors.ts';
import { isOneOf, keysOf } from '../../shared/typing.ts';
import { parseOrRefuse } from '../../shared/contract/problems.ts';
import { SCHEMA_VERSION, migrate } from './db/migrate.ts';
import type { TakenBackup } from '../../shared/contract/control.ts';
import type { Flaws } from '../../shared/contract/flaws.ts';
import { createStopwatch, refused } from './answer.ts';
import { lastBackupAt, takeBackup, type BackupOptions } from './db/backup.ts';
import { makeBeside } from './db/beside.ts';
import { checkConnection } from './check/check-file.ts';
import { repairLog, repairTables } from './check/repair.ts';
import { flawsOfSpace } from './check/structure.ts';
import { saveCopy, verifyCopy, type Verify } from './db/copy.ts';
import { OWN_DEEDS } from '../../shared/contract/own-deeds.ts';
import { BEFORE_REPAIR } from '../../shared/domain/backups.ts';
import { createDays } from './day.ts';
import { ownZoneRules, turnOfRules } from './zone-rules.ts';
import { keepMovedTimes } from './repositories/moved-times.ts';
import { storageFailure } from './db/failures.ts';
import { folderWarning } from './db/folder.ts';
import { createFile, openFile, type WorkspaceFile } from './db/open.ts';
import { createRest } from './db/rest.ts';
import { isInPlace } from './db/lock.ts';
import { scrub } from './db/scrub.ts';
import { saveSharedCopy } from './shared-copy/index.ts';
import { numbersMemory } from './own-numbers.ts';
import { memoryPlace, ownMemory } from './own-replica.ts';
import { erasedIn, type Erased } from './history/erased.ts';
import { openChangeLog } from './history/change-log.ts';
import { flawOfLog } from './history/whole.ts';
import { setSettledDay, setZoneRules, settleMeta, settleRestored } from './db/meta.ts';
import type { Author } from './history/journal.ts';
import type { NewSalt } from './history/personal.ts';
import { createReader } from './repositories/reader.ts';
import { todayAtHome } from './db/home-zone.ts';
import { registerFunctions } from './db/functions.ts';
import { createSearchIndex } from './repositories/search.ts';
import { setUnreadableApart } from './repositories/unreadable.ts';
import type { Log } from './log.ts';
import { runCommand } from './command.ts';
import { looseHandler } from './db/rows.ts';
import { lastInstant } from './repositories/history.ts';
import { refuseUnknownZone } from './rules/times.ts';
import { floorAfterRestore } from '../../shared/domain/dispatch/sequence.ts';
import type { Writer } from './db/access.ts';
import { incomingFiles, type OfferedFile } from './files/incoming.ts';
import { createClashKeeper } from './services/clash/keeper.ts';
import { createHandlers } from './services/handlers.ts';
import { setHomeZone, type WorkspaceFacts } from './services/workspace.ts';
import { UNWATCHED, type Task } from './task.ts';

export interface CoreOptions {
  readonly path: string;
  /** 'new' fails with CONFLICT where a file is there already. */
  readonly mode: 'new' | 'open';
  /** For a new workspace. */
  readonly name?: string;
  readonly isSample?: boolean;
  readonly workspaceId?: string;
  /** For a new workspace: an IANA zone; where left out it has none until somebody says one, and UTC is meant. */
  readonly homeZone?: string;
  /** Who is named in the history. */
  readonly actor: string;
  /** Identifies this installation of the program; with the path it decides the replica id. */
  readonly installation: string;
  /** UTC instant with milliseconds. */
  readonly clock: () => string;
  readonly newId: () => string;
  /** The edition of the time zone database that this program goes by; that of the platform where left out. */
  readonly zoneRules?: string;
  /** For personal texts; random where left out. */
  readonly newSalt?: NewSalt;
  readonly log: Log;
  /** Opens also a copy that lacks what was last written when it was made. */
  readonly asItIs?: boolean;
  /** Told before a file is read through because it was not closed in order, or came from elsewhere. */
  readonly onCheck?: () => void;
  /** Where this installation remembers what it wrote into which file; where left out it takes each file as it is. */
  readonly memoryFolder?: string | null;
  /** Where backups are to lie; null or left out: beside the workspace. */
  readonly backupFolder?: string | null;
  /** Reads a finished copy through; of the core itself where left out. */
  readonly verify?: Verify;
  /** Milliseconds, from any beginning. */
  readonly elapsed?: () => number;
}

/** The data of one open workspace. Calls answer values, never throw. */
export interface Core {
  call(name: string, input: unknown, task?: Task): Result<unknown>;
  readonly facts: WorkspaceFacts;
  /** Under which name this installation writes. */
  readonly author: Author;
  onChanged(listener: (event: EventOf<'changed'>) => void): void;
  /** Reckons what every first page asks and what takes longest of it, so that it is there when it is asked. */
  foresee(): void;
  setActor(actor: string): void;
  /** A file that a person has chosen: the token is good for one command. */
  offerFile(token: string, file: OfferedFile): void;
  backUp(reason: string, task?: Task): Promise<TakenBackup>;
  saveCopy(target: string, task?: Task): Promise<void>;
  /** A copy that others may have; see `saveSharedCopy`. */
  saveSharedCopy(target: string, task?: Task): Promise<void>;
  /** Whether something was changed since the last backup. */
  isBackupDue(): boolean;
  setBackupFolder(folder: string | null): void;
  /** Somebody has seen what moved when clock rules changed: it is not said again. */
  seenMovedTimes(): void;
  /** Makes the search index anew. */
  reindex(task: Task): void;
  check(task: Task): Promise<Flaws>;
  /** Brings what reading through has found to say two things back to one, after a backup; gives how it is then. */
  repair(task: Task): Promise<Flaws>;
  /** Whose names were taken out of the workspace for good. */
  erased(): readonly Erased[];
  /** Where its backups lie, and in whose name it is written to. */
  place(): { readonly path: string; readonly backupFolder: string | null; readonly actor: string };
  /** Brings everything that was written into the file itself, at once. */
  rest(): void;
  close(): void;
}

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
    return start(file, options);
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

  function start(
    { db: connection, path: realPath, identity, isShared, isKnown, setAside, close }: WorkspaceFile,
    {
      name = '',
      isSample = false,
      workspaceId,
      homeZone,
      mode,
      memoryFolder: remembered = null,
      zoneRules = ownZoneRules(),
    }: CoreOptions,
  ): Core {
    registerFunctions(connection);
    const memoryFolder = remembered === null ? null : memoryPlace(remembered);
    const flaw = isKnown ? null : flawOfLog(connection);
    if (flaw !== null) fail('DB_CORRUPT', { path, detail: `history: ${flaw}` });
    const apart = isKnown ? 0 : setUnreadableApart(connection);
    if (apart > 0) log.error(`${apart} records of ${path} cannot be read`);
    const place = `${options.installation}|${path}`;
    const memory = memoryFolder === null ? null : ownMemory(memoryFolder, place);
    const meta = settleMeta(connection, {
      name,
      isSample,
      workspaceId: workspaceId ?? newId(),
      installation: options.installation,
      place,
      isKnown: (replica) => mode === 'new' || memory === null || memory.knows(connection, replica),
      isOther: (replica) => mode !== 'new' && memory?.knowsOther(connection, replica) === true,
      newId,
    });
    memory?.forget();
    // A call that is not wanted any more ends at its next read, also in the middle of writing: then nothing is written.
    let current = UNWATCHED;
    const reader = createReader(connection, clock, () => current.check());
    const author: Author = { installation: options.installation, replica: meta.replica };
    const changeLog = openChangeLog(connection, author, options.newSalt);
    // Whoever has the sample open has made it.
    const maker = meta.isSample ? author.installation : meta.maker;
    const numbers = numbersMemory({ ...meta, ...author, maker, folder: memoryFolder });
    const index = createSearchIndex(connection, changeLog.journal.records);
    index.settleForm(reader);
    const rest = createRest(connection, identity, log);
    const clashes = createClashKeeper();
    const incoming = incomingFiles();
    const listeners: ((event: EventOf<'changed'>) => void)[] = [({ kinds }) => clashes.changed(kinds)];
    const facts = {
      ...meta,
      numbers,
      schemaVersion: SCHEMA_VERSION,
      folderWarning: isShared ? folderWarning(path) : 'unshared',
      logSetAside: setAside === null ? null : basename(setAside),
    } as const;
    if (setAside !== null) log.error(`a log that did not belong to ${path} was put aside: ${setAside}`);
    const handlers = createHandlers({ log: changeLog, clashes, facts });
    const stopwatch = createStopwatch(log, elapsed);
    const copying = (task: Task = UNWATCHED) => ({ task, verify: options.verify ?? verifyCopy });
    let backups: Promise<unknown> = Promise.resolve();
    let actor = options.actor;
    let backupFolder = options.backupFolder ?? null;

    async function backUp(reason: string, how: Partial<BackupOptions>): Promise<TakenBackup> {
      const options = { now: clock(), reason, folder: backupFolder, ...how };
      const backup = await takeBackup(connection, path, options);
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

    /** Nothing of what was erased stays in the file's pages, nor in SQLite's log beside it. */
    function scrubbed(): void {
      try {
        if (scrub(connection)) rest.settle();
      } catch (error) {
        // A full disk, say: it is tried again after the next command, and when the file is opened.
        log.error('the pages of what was erased could not be written anew', error);
      }
    }

    const days = createDays(connection, reader, (work) => void carryOut('day', work));
    listeners.push(({ kinds }) => days.changed(kinds));

    function command<T>(commandName: string, work: (writer: Writer) => T): T {
      // Whatever is written to a file that nobody finds any more is lost, however safely it was written.
      if (!isInPlace({ path: realPath, identity })) fail('FILE_MOVED', { path });
      days.turn();
      const value = carryOut(commandName, work);
      try {
        // It is another day where the home zone is another.
        days.turn();
      } catch (error) {
        log.error('what follows from the day is not up to date; the next command tries again', error);
      }
      return value;
    }

    function carryOut<T>(commandName: string, work: (writer: Writer) => T): T {
      rest.begin();
      try {
        const { value, event } = runCommand({
          db: connection,
          reader,
          log: changeLog,
          index,
          incoming,
          actor,
          newId,
          numbers,
          name: commandName,
          work,
        });
        if (event) for (const listener of listeners) listener(event);
        scrubbed();
        return value;
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

    if (mode === 'new') {
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
    days.turn();
    scrubbed();
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
        actor = name;
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
        rest.begin();
        try {
          keepMovedTimes(connection, []);
        } finally {
          rest.wrote();
        }
        // Nothing of a record has changed; every window that asks again is answered otherwise.
        for (const listener of listeners) listener({ kinds: [], commandId: '' });
      },
      reindex(task) {
        current = task;
        rest.begin();
        try {
          index.rebuild(reader);
        } finally {
          current = UNWATCHED;
          rest.wrote();
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
        for (const listener of listeners) listener({ kinds, commandId: '' });
        return checkConnection(connection, path, task);
      },
      erased: () => erasedIn(connection),
      place: () => ({ path, backupFolder, actor }),
      rest: () => rest.settle(),
      close() {
        if (!connection.open) return;
        rest.settle();
        rest.stop();
        try {
          memory?.remember(connection, meta.replica);
        } catch (error) {
          // What is not remembered goes on under another replica, which is always safe.
          log.error('what was written is not remembered', error);
        }
        close();
      },
    };
  }
}
