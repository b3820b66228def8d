/**
 * The ways between states. Each is drawn, drawn for a reason, or closed: a reason is asked where a state is left out that
 * lies between, on the way back, and at an end before the end.
 */
import type {
  ActionState,
  AlertState,
  CommitmentState,
  ConsultationState,
  DocumentState,
  GroupState,
  ReconveningState,
  SuggestionState,
  TaskState,
} from './vocabulary.ts';

/** Which states can follow which, and which of them only with a reason. */
export interface Moves<S extends string> {
  readonly drawn: Readonly<Record<S, readonly S[]>>;
  readonly withReason: Readonly<Record<S, readonly S[]>>;
}

const OFF: readonly ReconveningState[] = ['postponed', 'cancelled'];

export const RECONVENING_MOVES: Moves<ReconveningState> = {
  drawn: {
    planned: ['save_the_date_sent'],
    save_the_date_sent: ['invitations_sent'],
    invitations_sent: ['confirmed'],
    confirmed: ['in_session'],
    in_session: ['concluded'],
    concluded: [],
    postponed: [],
    cancelled: [],
  },
  withReason: {
    // Not every meeting has its date announced before it is invited to.
    planned: ['invitations_sent', ...OFF],
    save_the_date_sent: OFF,
    invitations_sent: OFF,
    confirmed: OFF,
    in_session: [],
    concluded: [],
    postponed: ['planned', 'cancelled'],
    cancelled: [],
  },
};

export const DOCUMENT_MOVES: Moves<DocumentState> = {
  drawn: {
    drafting: ['negotiation'],
    negotiation: ['silence'],
    silence: ['final'],
    final: ['open'],
    open: ['closed'],
    closed: [],
    withdrawn: [],
  },
  withReason: {
    // A chair's summary is nobody's to negotiate.
    drafting: ['final', 'withdrawn'],
    // A text may be agreed in the room, without a silence procedure.
    negotiation: ['drafting', 'final', 'withdrawn'],
    // Silence is broken by somebody, who says why.
    silence: ['negotiation', 'withdrawn'],
    final: ['negotiation', 'withdrawn'],
    open: ['withdrawn'],
    closed: ['open', 'withdrawn'],
    withdrawn: [],
  },
};

export const GROUP_MOVES: Moves<GroupState> = {
  drawn: {
    proposed: ['active'],
    active: ['reported'],
    reported: ['closed'],
    closed: [],
  },
  withReason: {
    proposed: ['closed'],
    active: ['closed', 'proposed'],
    reported: ['active'],
    closed: ['active'],
  },
};

export const ACTION_MOVES: Moves<ActionState> = {
  drawn: {
    proposed: ['agreed'],
    agreed: ['adopted'],
    adopted: ['under_way'],
    under_way: ['reported'],
    reported: ['done'],
    done: [],
    dropped: [],
  },
  withReason: {
    // A group without sub-groups adopts what it was proposed; an organization may begin what nobody has to adopt.
    proposed: ['adopted', 'under_way', 'dropped'],
    agreed: ['proposed', 'dropped'],
    adopted: ['agreed', 'dropped'],
    under_way: ['done', 'dropped'],
    reported: ['under_way', 'dropped'],
    done: ['under_way'],
    dropped: ['proposed'],
  },
};

export const COMMITMENT_MOVES: Moves<CommitmentState> = {
  drawn: {
    offered: ['announced'],
    announced: ['confirmed'],
    confirmed: ['under_way'],
    under_way: ['delivered'],
    delivered: [],
    withdrawn: [],
  },
  withReason: {
    // Not everything is announced before it is put in writing, nor put in writing before it is begun.
    offered: ['confirmed', 'withdrawn'],
    announced: ['under_way', 'withdrawn'],
    confirmed: ['delivered', 'withdrawn'],
    under_way: ['withdrawn'],
    delivered: ['under_way'],
    withdrawn: ['offered'],
  },
};

export const CONSULTATION_MOVES: Moves<ConsultationState> = {
  drawn: {
    planned: ['held'],
    held: ['follow_up', 'closed'],
    follow_up: ['closed'],
    closed: [],
    cancelled: [],
  },
  withReason: {
    planned: ['cancelled'],
    held: [],
    follow_up: ['held'],
    closed: ['follow_up'],
    cancelled: ['planned'],
  },
};

export const TASK_MOVES: Moves<TaskState> = {
  drawn: { open: ['done'], done: [], dropped: [] },
  withReason: { open: ['dropped'], done: ['open'], dropped: ['open'] },
};

/** By hand; a suggestion is accepted by recording what it suggests, and only undo takes that back. */
export const SUGGESTION_MOVES: Moves<SuggestionState> = {
  drawn: { open: [], accepted: [], let_go: [] },
  withReason: { open: ['let_go'], accepted: [], let_go: ['open'] },
};

/** Sent is come into by sending alone, which makes the page that goes out; and again, for a reason, by who reopens it. */
export const ALERT_MOVES: Moves<AlertState> = {
  drawn: {
    draft: ['cleared'],
    cleared: ['sent'],
    sent: ['closed'],
    closed: [],
    merged: [],
    withdrawn: [],
  },
  withReason: {
    // What others made public may be put on record here without being sent.
    draft: ['closed', 'merged', 'withdrawn'],
    cleared: ['draft', 'merged', 'withdrawn'],
    sent: ['merged', 'withdrawn'],
    closed: ['sent', 'draft', 'merged', 'withdrawn'],
    // Whoever was told the end of it is told no more of it: a new alert is made.
    merged: [],
    withdrawn: [],
  },
};

/** Whether a state may follow another, and whether that needs a reason. */
export function moveOf<S extends string>(
  moves: Moves<S>,
  from: S,
  to: S,
): 'drawn' | 'with reason' | 'not drawn' {
  if (moves.drawn[from].includes(to)) return 'drawn';
  return moves.withReason[from].includes(to) ? 'with reason' : 'not drawn';
}

/** The states that lie between two on the way straight on, the nearest first; none where no such way leads there. */
export function leftOut<S extends string>(moves: Moves<S>, from: S, to: S): readonly S[] {
  let ways: readonly (readonly S[])[] = [[from]];
  const seen = new Set([from]);
  while (ways.length > 0) {
    ways = ways.flatMap((way) =>
      way.slice(-1).flatMap((last) =>
        moves.drawn[last]
          .filter((next) => !seen.has(next))
          .map((next) => {
            seen.add(next);
            return [...way, next];
          }),
      ),
    );
    const found = ways.find((way) => way.at(-1) === to);
    if (found) return found.slice(1, -1);
  }
  return [];
}

/** Every state that can follow, the way straight on first. */
export function statesAfter<S extends string>(moves: Moves<S>, from: S): readonly S[] {
  return [...moves.drawn[from], ...moves.withReason[from]];
}

/** Where a document is on its way, and since which day of its zone; null: since it was made. */
export interface DocumentStanding {
  readonly state: DocumentState;
  readonly stateDate: string | null;
}

/**
 * Whether a text can have been endorsed on a day: not while it is drafted, for nobody has it before them, and not after it
 * was closed or withdrawn. What was said until then may be entered later.
 */
export function endorsableOn(
  { state, stateDate }: DocumentStanding,
  day: string,
): 'yes' | 'not yet' | 'no more' {
  if (state === 'drafting') return 'not yet';
  if (state !== 'closed' && state !== 'withdrawn') return 'yes';
  return stateDate !== null && day <= stateDate ? 'yes' : 'no more';
}

/** Whether a text may still become another one. */
export function isBeforeFinal({ state }: Pick<DocumentStanding, 'state'>): boolean {
  return state === 'drafting' || state === 'negotiation' || state === 'silence';
}

/** A text is put to signature once it is final, and until it is closed. */
export function maySign({ state }: DocumentStanding): boolean {
  return state === 'final' || state === 'open';
}
