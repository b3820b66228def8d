import { invalid, problem } from '../../../shared/contract/errors.ts';
import {
  DOCUMENT_MOVES,
  GROUP_MOVES,
  RECONVENING_MOVES,
  mayMove,
  needsReason,
  type Moves,
} from '../../../shared/domain/states.ts';
import { written, type Handlers } from './context.ts';

/** The moves through the states of a reconvening, a working group and a document, as they are drawn. */
export const stateHandlers = {
  'reconvening.moveState': (writer, { id, to, reason }) => {
    const { state } = writer.need('reconvening', id);
    refuseUndrawn(RECONVENING_MOVES, state, to, reason);
    writer.update('reconvening', id, { state: to, stateReason: reason.trim() || null });
    return written(writer, id);
  },
  'workingGroup.moveState': (writer, { id, to, reason }) => {
    const { state } = writer.need('workingGroup', id);
    refuseUndrawn(GROUP_MOVES, state, to, reason);
    writer.update('workingGroup', id, { state: to, stateReason: reason.trim() || null });
    return written(writer, id);
  },
  'document.moveState': (writer, { id, to, reason }) => {
    const { state } = writer.need('document', id);
    refuseUndrawn(DOCUMENT_MOVES, state, to, reason);
    writer.update('document', id, { state: to, stateReason: reason.trim() || null });
    return written(writer, id);
  },
} satisfies Partial<Handlers>;

function refuseUndrawn<S extends string>(moves: Moves<S>, from: S, to: S, reason: string): void {
  if (!mayMove(moves, from, to)) {
    invalid(problem('to', 'transitionNotDrawn', { from, to, possible: moves.from[from].join(', ') }));
  }
  if (needsReason(moves, to) && reason.trim() === '') invalid(problem('reason', 'reasonNeeded', { to }));
}
