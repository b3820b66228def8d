import { fail, invalid, problem } from '../../../shared/contract/errors.ts';
import type { ChangeLog } from '../history/change-log.ts';
import type { LoggedCommand } from '../history/commands.ts';
import { actorsOf, commandsOf, countCommands, placeOf } from '../repositories/deeds.ts';
import { fieldChanges } from '../repositories/history.ts';
import { deedsAt, toldDeeds } from '../repositories/told-deeds.ts';
import type { Deed } from '../../../shared/contract/shapes/deeds.ts';
import { isOneOf } from '../../../shared/typing.ts';
import type { Handlers, Reader, Writer } from './context.ts';
import { before, refuseAftermath } from './dangling.ts';
import type { Task } from '../task.ts';
import { boundIn } from './bound.ts';
import { keepPositionsDrawn } from './endorsement/left-alone.ts';
import { refuseRestedUpon } from './endorsement/rested-upon.ts';

const STEPS = ['history.undo', 'history.redo'] as const;

/** Beyond so many nobody needs to know how many there are. */
const MOST_COUNTED = 1000;

type HistoryCall = Extract<keyof Handlers, `history.${string}`>;

export function historyHandlers(log: ChangeLog): Pick<Handlers, HistoryCall> {
  const { commands } = log;
  const bound = boundIn(log);
  const deed = (reader: Reader, command: LoggedCommand | null): Deed | null =>
    command && deedNamed(reader, command);

  /** Whoever does again what was undone does the deed itself again: its own words say what that is. */
  function deedNamed(reader: Reader, command: LoggedCommand): Deed {
    return { ...deedOf(reader, command), name: wordFor(command) };
  }
  function wordFor({ name, undoes }: LoggedCommand): string {
    return undoes === null || !isOneOf(STEPS, name) ? name : wordFor(commands.at(undoes));
  }

  /** Where nothing else would be undone in its place, nothing is to be said of it: a new workspace begins with one. */
  function lastWhereFinal(next: LoggedCommand | null): LoggedCommand | null {
    const last = commands.last();
    return last === null || last.undoable || next === null ? null : last;
  }

  function takeBack(writer: Writer, target: LoggedCommand, task: Task): Deed {
    const taken = deedNamed(writer, target);
    const touched = writer.touchedBy(target.id);
    refuseRestedUpon(writer, touched);
    const were = touched.map(({ kind, id }) => before(writer, kind, id));
    const refuseLeaps = keepPositionsDrawn(writer, touched);
    writer.takeBack(target.id, task);
    refuseLeaps();
    refuseAftermath(writer, were, taken.name === 'participant.merge');
    // What was taken back may be there again, or not any more.
    return { ...taken, page: deedNamed(writer, target).page };
  }

  return {
    'history.status': (reader) => {
      const next = commands.nextUndo(bound(reader));
      return {
        final: deed(reader, lastWhereFinal(next)),
        undo: deed(reader, next),
        redo: deed(reader, commands.nextRedo()),
      };
    },
    'history.list': (reader, { kind, id, limit }) => fieldChanges(reader, log, { kind, id }, limit),
    'history.deeds': (reader, { after, limit, ...asked }) => {
      // One more than is told says whether there are others.
      const numbers = commandsOf(reader, asked, after === null ? null : placeOf(reader, after), limit + 1);
      const deeds = toldDeeds(reader, numbers.slice(0, limit));
      return {
        deeds,
        total: countCommands(reader, asked, MOST_COUNTED),
        next: numbers.length > limit ? (deeds.at(-1)?.commandId ?? null) : null,
      };
    },
    'history.actors': (reader) => actorsOf(reader),
    'history.undo': (writer, _input, task) =>
      takeBack(writer, commands.nextUndo(bound(writer)) ?? invalid(problem('', 'nothingToUndo')), task),
    'history.redo': (writer, _input, task) =>
      takeBack(writer, commands.nextRedo() ?? invalid(problem('', 'nothingToRedo')), task),
    'history.take-back': (writer, { commandId }, task) => {
      const target = commands.get(commandId);
      if (!target?.undoable) fail('NOT_FOUND', { commandId });
      return takeBack(writer, target, task);
    },
  };
}

function deedOf(reader: Reader, { n }: LoggedCommand): Deed {
  const [deed] = deedsAt(reader, [n]);
  if (!deed) throw new RangeError(`the log has no command ${n}`);
  return deed;
}
