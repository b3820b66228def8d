import type { Position } from '../vocabulary.ts';

/** Where a position can go from each; the ends can be opened again, but only with a reason. */
const DRAWN: Readonly<Record<Position, readonly Position[]>> = {
  not_approached: ['invited', 'acknowledged', 'considering', 'endorsed', 'declined'],
  invited: ['acknowledged', 'considering', 'endorsed', 'declined', 'no_reply'],
  acknowledged: ['considering', 'endorsed', 'declined', 'no_reply'],
  considering: ['endorsed', 'declined', 'no_reply'],
  endorsed: ['withdrawn'],
  declined: [],
  no_reply: [],
  withdrawn: [],
};
const REOPENED: Readonly<Record<Position, readonly Position[]>> = {
  not_approached: [],
  invited: [],
  acknowledged: [],
  considering: [],
  endorsed: ['considering'],
  declined: ['considering', 'endorsed'],
  no_reply: ['acknowledged', 'considering', 'endorsed', 'declined'],
  withdrawn: ['considering', 'endorsed'],
};

/** Whether a position may move, and whether it needs a reason. Saying the same again is always allowed. */
export function positionMove(from: Position, to: Position): 'drawn' | 'with reason' | 'not drawn' {
  if (from === to || DRAWN[from].includes(to)) return 'drawn';
  return REOPENED[from].includes(to) ? 'with reason' : 'not drawn';
}

/** Every position that can follow. */
export function positionsAfter(from: Position): readonly Position[] {
  return [...DRAWN[from], ...REOPENED[from]];
}
