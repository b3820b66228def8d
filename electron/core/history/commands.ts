import { changeId } from '../../../shared/domain/history/logged.ts';
import type { Connection } from '../db/open.ts';
import { asRow, numberOf } from '../db/rows.ts';
import type { Journal } from './journal.ts';

export const UNDO = 'history.undo';
export const REDO = 'history.redo';
export const TAKE_BACK = 'history.take-back';

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
  /** The command that undo takes back next; null where there is none. */
  nextUndo(): LoggedCommand | null;
  /** The undo that redo takes back next. */
  nextRedo(): LoggedCommand | null;
}

/** Undo and redo are an installation's own, under whatever replicas it wrote. */
const OWN = 'SELECT n FROM replica WHERE installation = $installation';

export function createCommands(db: Connection, { words, replicas }: Journal, installation: string): Commands {
  const byId = db.prepare('SELECT * FROM command WHERE replica = ? AND seq = ?');
  const byNumber = db.prepare('SELECT * FROM command WHERE n = ?');
  const undo = db.prepare(`SELECT * FROM command AS one
    WHERE undoable = 1 AND name <> $undo AND replica IN (${OWN}) AND NOT EXISTS (
      SELECT 1 FROM command AS other WHERE other.undoes = one.n AND other.name IN ($undo, $takeBack))
    ORDER BY n DESC LIMIT 1`);
  const redo = db.prepare(`SELECT * FROM command AS one
    WHERE undoable = 1 AND name = $undo AND replica IN (${OWN})
      AND NOT EXISTS (SELECT 1 FROM command AS other WHERE other.undoes = one.n)
      AND n > (SELECT coalesce(max(n), 0) FROM command WHERE undoable = 1 AND replica IN (${OWN}) AND name NOT IN ($undo, $redo))
    ORDER BY n DESC LIMIT 1`);

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
      at: new Date(typeof clock === 'number' ? clock : numberOf(row, 'ms')).toISOString(),
      undoes: typeof undoes === 'number' ? undoes : null,
      undoable: row['undoable'] === 1,
    };
  }
  /** A name that the log has never said is the number of none. */
  const names = (): Record<string, number> => ({
    undo: words.known(UNDO) ?? -1,
    redo: words.known(REDO) ?? -1,
    takeBack: words.known(TAKE_BACK) ?? -1,
    installation: words.known(installation) ?? -1,
  });
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
    nextUndo() {
      const { redo: _unused, ...given } = names();
      return from(undo.get(given)) ?? null;
    },
    nextRedo() {
      const { takeBack: _unused, ...given } = names();
      return from(redo.get(given)) ?? null;
    },
  };
}
