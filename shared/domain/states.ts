import type { DocumentState, GroupState, ReconveningState } from './vocabulary.ts';

/** Which states can follow which, and which of them only with a reason. */
export interface Moves<S extends string> {
  readonly from: Readonly<Record<S, readonly S[]>>;
  readonly needsReason: readonly S[];
}

const BEFORE_MEETING: readonly ReconveningState[] = ['postponed', 'cancelled'];

export const RECONVENING_MOVES: Moves<ReconveningState> = {
  from: {
    planned: ['save_the_date_sent', 'invitations_sent', ...BEFORE_MEETING],
    save_the_date_sent: ['invitations_sent', ...BEFORE_MEETING],
    invitations_sent: ['confirmed', ...BEFORE_MEETING],
    confirmed: ['in_session', ...BEFORE_MEETING],
    in_session: ['concluded'],
    concluded: [],
    postponed: ['planned', 'cancelled'],
    cancelled: [],
  },
  needsReason: ['postponed', 'cancelled'],
};

export const DOCUMENT_MOVES: Moves<DocumentState> = {
  from: {
    drafting: ['negotiation', 'silence', 'final', 'withdrawn'],
    negotiation: ['drafting', 'silence', 'final', 'withdrawn'],
    silence: ['negotiation', 'final', 'withdrawn'],
    final: ['open', 'negotiation', 'withdrawn'],
    open: ['closed', 'withdrawn'],
    closed: ['open', 'withdrawn'],
    withdrawn: [],
  },
  needsReason: ['withdrawn'],
};

export const GROUP_MOVES: Moves<GroupState> = {
  from: {
    proposed: ['active', 'closed'],
    active: ['reported', 'closed', 'proposed'],
    reported: ['closed', 'active'],
    closed: ['active'],
  },
  needsReason: ['closed', 'proposed'],
};

export function mayMove<S extends string>(moves: Moves<S>, from: S, to: S): boolean {
  return moves.from[from].includes(to);
}

export function needsReason<S extends string>(moves: Moves<S>, to: S): boolean {
  return moves.needsReason.includes(to);
}
