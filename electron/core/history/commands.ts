import type { Deed } from '../../../shared/contract/shapes.ts';
import { KINDS } from '../../../shared/contract/kinds.ts';
import { isOneOf } from '../../../shared/typing.ts';
import type { Connection } from '../db/open.ts';
import { asRow, asRows, numberOf, textOf, textOrNull, type Columns } from '../db/rows.ts';

/** The commands of one open file and what can be undone and redone next. */
export interface Commands {
  add(row: Deed): void;
  get(id: string): Deed | undefined;
  /** The command that undo takes back next; null where there is none. */
  nextUndo(): Deed | null;
  /** The undo that redo takes back next. */
  nextRedo(): Deed | null;
  reload(): void;
}

export const UNDO = 'history.undo';
export const REDO = 'history.redo';
export const TAKE_BACK = 'history.take-back';

export function deedFrom(columns: Columns): Deed {
  const kind = columns['kind'];
  return {
    commandId: textOf(columns, 'id'),
    name: textOf(columns, 'name'),
    kind: isOneOf(KINDS, kind) ? kind : null,
    record: textOrNull(columns, 'record'),
    title: JSON.parse(textOf(columns, 'title')),
    at: textOf(columns, 'at'),
    actor: textOf(columns, 'actor'),
    undoes: textOrNull(columns, 'undoes'),
    undoable: numberOf(columns, 'undoable') === 1,
  };
}

export function createCommands(db: Connection): Commands {
  const insert = db.prepare(
    'INSERT INTO command VALUES (?, (SELECT coalesce(max(seq), 0) + 1 FROM command), ?, ?, ?, ?, ?, ?, ?, ?)',
  );
  const byId = db.prepare('SELECT * FROM command WHERE id = ?');
  let stacks = emptyStacks();

  function get(id: string): Deed | undefined {
    const row = asRow(byId.get(id));
    return row && deedFrom(row);
  }
  function reload(): void {
    stacks = emptyStacks();
    const rows = db.prepare('SELECT id, name, undoes, undoable FROM command ORDER BY seq').all();
    for (const row of asRows(rows)) {
      advance(
        stacks,
        textOf(row, 'id'),
        textOf(row, 'name'),
        textOrNull(row, 'undoes'),
        row['undoable'] === 1,
      );
    }
  }
  reload();

  return {
    get,
    reload,
    nextUndo: () => get(stacks.undo.at(-1) ?? '') ?? null,
    nextRedo: () => get(stacks.redo.at(-1) ?? '') ?? null,
    add(row) {
      insert.run(
        row.commandId,
        row.name,
        row.at,
        row.actor,
        row.kind,
        row.record,
        JSON.stringify(row.title),
        row.undoes,
        Number(row.undoable),
      );
      advance(stacks, row.commandId, row.name, row.undoes, row.undoable);
    },
  };
}

interface Stacks {
  undo: string[];
  redo: string[];
}

function emptyStacks(): Stacks {
  return { undo: [], redo: [] };
}

/** What a command does to the two stacks; taking an older command back is itself something that can be undone. */
function advance(stacks: Stacks, id: string, name: string, undoes: string | null, undoable: boolean): void {
  if (!undoable) return;
  if (name === UNDO) {
    stacks.undo = stacks.undo.filter((other) => other !== undoes);
    stacks.redo.push(id);
  } else if (name === REDO) {
    stacks.redo = stacks.redo.filter((other) => other !== undoes);
    stacks.undo.push(id);
  } else {
    if (name === TAKE_BACK) stacks.undo = stacks.undo.filter((other) => other !== undoes);
    stacks.undo.push(id);
    stacks.redo = [];
  }
}
