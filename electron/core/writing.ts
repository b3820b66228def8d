import type { EventOf } from '../../shared/contract/contract.ts';
import { fail } from '../../shared/contract/errors.ts';
import { runCommand, type CommandOptions } from './command.ts';
import { createDays } from './day.ts';
import type { Writer } from './db/access.ts';
import { isInPlace } from './db/lock.ts';
import type { WorkspaceFile } from './db/open.ts';
import type { Rest } from './db/rest.ts';
import { scrub } from './db/scrub.ts';
import type { Log } from './log.ts';

export interface WritingOptions extends Omit<
  CommandOptions<unknown>,
  'db' | 'log' | 'name' | 'work' | 'actor'
> {
  readonly file: Pick<WorkspaceFile, 'db' | 'path' | 'identity'>;
  /** As the person knows it. */
  readonly path: string;
  readonly changeLog: CommandOptions<unknown>['log'];
  readonly actor: () => string;
  readonly rest: Rest;
  readonly log: Log;
  /** Told of each command that has changed something, after it is committed. */
  readonly tell: (event: EventOf<'changed'>) => void;
}

/** Whatever is written to one open file, one command after the other. */
export interface Writing {
  /** A command of a person, before and after which it is looked whether another day has begun. Fails with FILE_MOVED. */
  command<T>(name: string, work: (writer: Writer) => T): T;
  /** One of the program's own. */
  carryOut<T>(name: string, work: (writer: Writer) => T): T;
  /** What an opened file still lacks: what follows from the day, and the writing anew of what was erased. */
  catchUp(): void;
}

export function createWriting({
  file,
  path,
  changeLog,
  actor,
  rest,
  log,
  tell,
  ...common
}: WritingOptions): Writing {
  const { db } = file;
  const days = createDays(db, common.reader, (work) => void carryOut('day', work));

  /** Nothing of what was erased stays in the file's pages, nor in SQLite's log beside it. */
  function scrubbed(): void {
    try {
      if (scrub(db)) rest.settle();
    } catch (error) {
      // A full disk, say: it is tried again after the next command, and when the file is opened.
      log.error('the pages of what was erased could not be written anew', error);
    }
  }

  function carryOut<T>(name: string, work: (writer: Writer) => T): T {
    rest.begin();
    try {
      const { value, event } = runCommand({ ...common, db, log: changeLog, actor: actor(), name, work });
      if (event) {
        days.changed(event.kinds);
        tell(event);
      }
      scrubbed();
      return value;
    } finally {
      rest.wrote();
    }
  }

  return {
    command(name, work) {
      // Whatever is written to a file that nobody finds any more is lost, however safely it was written.
      if (!isInPlace(file)) fail('FILE_MOVED', { path });
      days.turn();
      const value = carryOut(name, work);
      try {
        // It is another day where the home zone is another.
        days.turn();
      } catch (error) {
        log.error('what follows from the day is not up to date; the next command tries again', error);
      }
      return value;
    },
    carryOut,
    catchUp() {
      days.turn();
      scrubbed();
    },
  };
}
