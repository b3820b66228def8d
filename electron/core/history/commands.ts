import { changeId } from '../../../shared/domain/history/logged.ts';
import { instantAt } from '../../../shared/domain/time/instants.ts';
import type { Connection } from '../db/open.ts';
import { asRow, numberOf } from '../db/rows.ts';
import type { Journal } from './journal.ts';

const UNDO = 'history.undo';
const REDO = 'history.redo';

/** A command as the log keeps it. */
export interface LoggedCommand {
  /** The number of its first change. */
  readonly n: number;
  /** `replica:seq` of its first change. */
  readonly id: string;
  readonly name: string;
  readonly actor: string;
  /** What the laptop's clock showed: a UTC instant. */
  readonly at: string;
  /** The number of the command that it took back. */
  readonly undoes: number | null;
  readonly undoable: boolean;
}

/** The commands of one open file and what can be undone and redone next. */
export interface Commands {
  get(id: string): LoggedCommand | undefined;
  at(n: number): LoggedCommand;
  /** The installation that wrote a command; null where it is not known. */
  installationOf(command: LoggedCommand): string | null;
  /** The command that undo takes back next, leaving out those that something binds by now; null where there is none. */
  nextUndo(isBound: (command: LoggedCommand) => boolean): LoggedCommand | null;
  /** What the installation did last, whether or not it can be undone; null where it did nothing yet. */
  last(): LoggedCommand | null;
  /** The undo that redo takes back next. */
  nextRedo(): LoggedCommand | null;
}

/** Undo and redo are an installation's own, under whatever replicas it wrote. */
const OWN = 'SELECT n FROM replica WHERE installation = ?';

export function createCommands(db: Connection, { words, replicas }: Journal, installation: string): Commands {
  const byId = db.prepare('SELECT * FROM command WHERE replica = ? AND seq = ?');
  const byNumber = db.prepare('SELECT * FROM command WHERE n = ?');
  const writer = db
    .prepare('SELECT installation FROM replica WHERE n = (SELECT replica FROM command WHERE n = ?)')
    .pluck();
  const before = db.prepare(
    `SELECT * FROM command WHERE undoable = 1 AND n < ? AND replica IN (${OWN}) ORDER BY n DESC LIMIT 1`,
  );
  const lastOwn = db.prepare(`SELECT * FROM command WHERE replica IN (${OWN}) ORDER BY n DESC LIMIT 1`);
  const takers = db.prepare('SELECT n FROM command WHERE undoes = ?').pluck();

  function from(stored: unknown): LoggedCommand | undefined {
    const row = asRow(stored);
    if (!row) return undefined;
    const undoes = row['undoes'];
    const clock = row['clock'];
    return {
      n: numberOf(row, 'n'),
      id: changeId({ replica: replicas.text(numberOf(row, 'replica')), seq: numberOf(row, 'seq') }),
      name: words.text(numberOf(row, 'name')),
      actor: words.text(numberOf(row, 'actor')),
      at: instantAt(typeof clock === 'number' ? clock : numberOf(row, 'ms')),
      undoes: typeof undoes === 'number' ? undoes : null,
      undoable: row['undoable'] === 1,
    };
  }
  /** Whether what a command did stands: nothing has taken it back but what was itself taken back. */
  function stands(n: number): boolean {
    return !takers.all(n).some((taker) => stands(Number(taker)));
  }
  /** The installation's own commands that can be undone, the latest first. */
  function* latest(): Generator<LoggedCommand> {
    let command = from(before.get(Number.MAX_SAFE_INTEGER, words.known(installation) ?? -1));
    while (command) {
      yield command;
      command = from(before.get(command.n, words.known(installation) ?? -1));
    }
  }
  return {
    get(id) {
      const [, replica = '', seq] = /^(.+):(\d+)$/.exec(id) ?? [];
      return from(byId.get(replicas.known(replica) ?? -1, Number(seq)));
    },
    at(n) {
      const command = from(byNumber.get(n));
      if (!command) throw new RangeError(`the log has no command ${n}`);
      return command;
    },
    installationOf({ n }) {
      const word = writer.get(n);
      return typeof word === 'number' ? words.text(word) : null;
    },
    nextUndo(isBound) {
      for (const command of latest()) {
        if (command.name !== UNDO && stands(command.n) && !isBound(command)) return command;
      }
      return null;
    },
    last: () => from(lastOwn.get(words.known(installation) ?? -1)) ?? null,
    nextRedo() {
      for (const command of latest()) {
        if (command.name !== UNDO && command.name !== REDO) return null;
        if (command.name === UNDO && stands(command.n)) return command;
      }
      return null;
    },
  };
}
