import { CORE_CALLS } from '../../shared/contract/core-calls.ts';
import { CORE_CALL_NAMES, type EventOf } from '../../shared/contract/contract.ts';
import { fail, type Result } from '../../shared/contract/errors.ts';
import { parseOrRefuse } from '../../shared/contract/problems.ts';
import { isOneOf } from '../../shared/typing.ts';
import { createStopwatch, refused } from './answer.ts';
import { openBeside } from './db/open.ts';
import { looseHandler } from './db/rows.ts';
import { openChangeLog } from './history/change-log.ts';
import type { Author } from './history/journal.ts';
import type { Log } from './log.ts';
import { registerFunctions } from './db/functions.ts';
import { createReader } from './repositories/reader.ts';
import { createClashKeeper } from './services/clash/keeper.ts';
import { createHandlers } from './services/handlers.ts';
import type { WorkspaceFacts } from './services/workspace.ts';
import { UNWATCHED, type Task } from './task.ts';

export interface ReadCoreOptions {
  readonly path: string;
  /** What the core that writes knows of the file. */
  readonly facts: WorkspaceFacts;
  readonly author: Author;
  readonly clock: () => string;
  readonly newId: () => string;
  readonly log: Log;
  /** Milliseconds, from any beginning. */
  readonly elapsed?: () => number;
}

/** Answers the queries of the contract beside the core that writes, each as of the moment it is asked. */
export interface ReadCore {
  call(name: string, input: unknown, task?: Task): Result<unknown>;
  /** Says what the core that writes has committed. */
  changed(kinds: EventOf<'changed'>['kinds']): void;
  close(): void;
}

export function createReadCore(options: ReadCoreOptions): ReadCore {
  const { path, facts, author, clock, log, elapsed = () => performance.now() } = options;
  const db = openBeside(path);
  registerFunctions(db);
  let current = UNWATCHED;
  // Between two statements a query that is not wanted any more ends.
  const reader = createReader(db, clock, () => current.check());
  const clashes = createClashKeeper();
  const handlers = createHandlers({
    log: openChangeLog(db, author),
    clashes,
    facts,
  });
  const stopwatch = createStopwatch(log, elapsed);

  function run(name: string, input: unknown): unknown {
    if (!isOneOf(CORE_CALL_NAMES, name) || CORE_CALLS[name].access !== 'query')
      return fail('BUG', { call: name });
    const parsed = parseOrRefuse<unknown>(CORE_CALLS[name].input, input ?? {});
    return db.transaction(() => looseHandler(handlers[name])(reader, parsed, current))();
  }

  return {
    call(name, input, task = UNWATCHED) {
      current = task;
      try {
        return { ok: true, value: stopwatch(name, () => run(name, input)) };
      } catch (error) {
        return refused(error, name, options);
      } finally {
        current = UNWATCHED;
      }
    },
    changed: (kinds) => clashes.changed(kinds),
    close: () => db.close(),
  };
}
