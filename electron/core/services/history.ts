import { fail, invalid, problem } from '../../../shared/contract/errors.ts';
import type { Commands } from '../history/commands.ts';
import { fieldChanges } from '../repositories/history.ts';
import type { Deed } from '../../../shared/contract/shapes.ts';
import type { Handlers, Writer } from './context.ts';
import { before, refuseDangling } from './dangling.ts';

type HistoryCall = Extract<keyof Handlers, `history.${string}`>;

export function historyHandlers(commands: Commands): Pick<Handlers, HistoryCall> {
  function takeBack(writer: Writer, target: Deed | null): Deed {
    if (!target) return invalid(problem('', 'nothingToUndo'));
    const touched = writer.touchedBy(target.commandId).map(({ kind, id }) => before(writer, kind, id));
    writer.takeBack(target.commandId);
    for (const one of touched) refuseDangling(writer, one);
    return target;
  }

  return {
    'history.status': () => ({
      undo: commands.nextUndo(),
      redo: commands.nextRedo(),
    }),
    'history.list': (reader, { kind, id, limit }) => fieldChanges(reader, kind, id, limit),
    'history.undo': (writer) => takeBack(writer, commands.nextUndo()),
    'history.redo': (writer) => takeBack(writer, commands.nextRedo()),
    'history.take-back': (writer, { commandId }) => {
      const target = commands.get(commandId);
      if (!target?.undoable) fail('NOT_FOUND', { commandId });
      return takeBack(writer, target);
    },
  };
}
