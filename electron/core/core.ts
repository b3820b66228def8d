import { CORE_CALLS } from '../../shared/contract/core-calls.ts';
import type { CoreCallName, EventOf } from '../../shared/contract/contract.ts';
import { AppFailure, type Result } from '../../shared/contract/errors.ts';
import { isOneOf, keysOf } from '../../shared/typing.ts';
import { parseOrRefuse } from '../../shared/contract/problems.ts';
import { SCHEMA_VERSION, migrate } from './db/migrate.ts';
import type { Backup } from '../../shared/contract/control.ts';
import { takeBackup } from './db/backup.ts';
import { saveCopy } from './db/copy.ts';
import { storageFailure } from './db/failures.ts';
import { folderWarning } from './db/folder.ts';
import { createFile, openFile, type Connection } from './db/open.ts';
import { openChangeLog } from './history/change-log.ts';
import { settleMeta, settleRestored } from './db/meta.ts';
import { createReader } from './repositories/reader.ts';
import { registerFunctions } from './db/functions.ts';
import { createSearchIndex } from './repositories/search.ts';
import type { Log } from './log.ts';
import { runCommand } from './command.ts';
import { looseHandler } from './db/rows.ts';
import { raiseSequences } from './services/calendar/restored.ts';
import type { Writer } from './db/access.ts';
import { createClashKeeper } from './services/clash/keeper.ts';
import { createHandlers } from './services/handlers.ts';

export interface CoreOptions {
  readonly path: string;
  /** 'new' fails with CONFLICT where a file is there already. */
  readonly mode: 'new' | 'open';
  /** For a new workspace. */
  readonly name?: string;
  readonly isSample?: boolean;
  readonly workspaceId?: string;
  /** Who is named in the history. */
  readonly actor: string;
  /** Identifies this installation of the program; with the path it decides the replica id. */
  readonly installation: string;
  /** UTC instant with milliseconds. */
  readonly clock: () => string;
  readonly newId: () => string;
  readonly log: Log;
}

/** The data of one open workspace. Calls answer values, never throw. */
export interface Core {
  call(name: string, input: unknown): Result<unknown>;
  onChanged(listener: (event: EventOf<'changed'>) => void): void;
  setActor(actor: string): void;
  backUp(reason: string): Promise<Backup>;
  saveCopy(target: string): Promise<void>;
  close(): void;
}

const CORE_CALL_NAMES = keysOf(CORE_CALLS);

/**
 * Opens or makes a workspace file and answers the contract's core calls on it.
 * Fails with the codes of `openFile`, or CONFLICT for a new file in the place of another.
 */
export async function createCore(options: CoreOptions): Promise<Core> {
  const { path, log, clock, newId } = options;
  const db = options.mode === 'new' ? createFile(path) : openFile(path);
  try {
    await migrate(db, { path, log, backUp: (reason) => takeBackup(db, path, clock(), reason) });
    return start(db, options);
  } catch (error) {
    db.close();
    throw storageFailure(error, path) ?? error;
  }

  function start(connection: Connection, { name = '', isSample = false, workspaceId }: CoreOptions): Core {
    registerFunctions(connection);
    const meta = settleMeta(connection, {
      name,
      isSample,
      workspaceId: workspaceId ?? newId(),
      place: `${options.installation}|${path}`,
      newId,
    });
    const reader = createReader(connection, clock);
    const changeLog = openChangeLog(connection, {
      installation: options.installation,
      replica: meta.replica,
    });
    const index = createSearchIndex(connection, changeLog.journal.records);
    index.settleForm(reader);
    const clashes = createClashKeeper();
    const listeners: ((event: EventOf<'changed'>) => void)[] = [({ kinds }) => clashes.changed(kinds)];
    const handlers = createHandlers({
      log: changeLog,
      clashes,
      facts: { ...meta, schemaVersion: SCHEMA_VERSION, folderWarning: folderWarning(path) },
    });
    let actor = options.actor;

    function run(callName: CoreCallName, input: unknown): unknown {
      const call = CORE_CALLS[callName];
      const parsed = parseOrRefuse<unknown>(call.input, input ?? {});
      const handler = looseHandler(handlers[callName]);
      if (call.access === 'query') return connection.transaction(() => handler(reader, parsed))();
      return command(callName, (writer) => handler(writer, parsed));
    }

    function command<T>(commandName: string, work: (writer: Writer) => T): T {
      const { value, event } = runCommand({
        db: connection,
        reader,
        log: changeLog,
        index,
        actor,
        newId,
        name: commandName,
        work,
      });
      if (event) for (const listener of listeners) listener(event);
      return value;
    }

    if (meta.isRestored) {
      command('workspace.restored', (writer) => {
        raiseSequences(writer);
        settleRestored(connection);
      });
    }

    return {
      call(callName, input) {
        try {
          if (!isOneOf(CORE_CALL_NAMES, callName)) {
            throw new AppFailure({ code: 'BUG', problems: [], params: { call: callName } });
          }
          return { ok: true, value: run(callName, input) };
        } catch (error) {
          const failure = storageFailure(error, path);
          if (failure) return { ok: false, error: failure.error };
          const reference = newId();
          log.error(`${reference} in ${callName}`, error);
          return { ok: false, error: { code: 'BUG', problems: [], params: { call: callName }, reference } };
        }
      },
      onChanged: (listener) => void listeners.push(listener),
      setActor(name) {
        actor = name;
      },
      backUp: (reason) => takeBackup(connection, path, clock(), reason),
      saveCopy: (target) => saveCopy(connection, target),
      close: () => connection.close(),
    };
  }
}
