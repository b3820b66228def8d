/** What of the coalition's records may stand in the public copy, and why what does not stays out: the whole rule, in one place. */
import { mayLeave, type Marked } from '../alerts/marking.ts';
import type {
  ActionState,
  CoalitionStatus,
  DocumentState,
  GroupState,
  Publicity,
  ReconveningState,
  SharedWith,
} from '../vocabulary.ts';

/** Why something is not in a public copy. */
export const REASONS = [
  'confidential',
  'embargoed',
  'draft',
  'notAnnounced',
  'notReleased',
  'notAdopted',
  'notPublic',
  'notYet',
  'withdrawn',
  'notMember',
  'marking',
  'notSent',
] as const;
export type Reason = (typeof REASONS)[number];

/** What the rules say of one thing: null where it may stand there. `until`: the UTC instant, or the day, from which it may. */
export type Verdict = { readonly reason: Reason; readonly until: string | null } | null;

const out = (reason: Reason, until: string | null = null): Verdict => ({ reason, until });

/** A statement that somebody made: what is under an embargo may be known once its hour has come. */
export function statementVerdict(
  { publicity, embargoUntil }: { readonly publicity: Publicity; readonly embargoUntil: string | null },
  now: string,
): Verdict {
  if (publicity === 'public') return null;
  if (publicity === 'confidential' || embargoUntil === null) return out('confidential');
  return embargoUntil <= now ? null : out('embargoed', embargoUntil);
}

/** Only what all are agreed on is out; what was withdrawn stands no more. */
export function documentVerdict(state: DocumentState): Verdict {
  if (state === 'withdrawn') return out('withdrawn');
  return state === 'final' || state === 'open' || state === 'closed' ? null : out('draft');
}

const ADOPTED: readonly ActionState[] = ['adopted', 'under_way', 'reported', 'done'];

export function actionVerdict(state: ActionState): Verdict {
  if (state === 'dropped') return out('withdrawn');
  return ADOPTED.includes(state) ? null : out('notAdopted');
}

/**
 * A meeting is known from its save the date on, or once its programme is released for the public. One that is off is told
 * of to those alone who knew of it.
 */
export function meetingVerdict(
  state: ReconveningState,
  { isReleased, wasTold }: { readonly isReleased: boolean; readonly wasTold: boolean },
): Verdict {
  if (isReleased) return null;
  if (state === 'postponed' || state === 'cancelled') return wasTold ? null : out('notAnnounced');
  return state === 'planned' ? out('notAnnounced') : null;
}

export function groupVerdict(state: GroupState): Verdict {
  return state === 'proposed' ? out('draft') : null;
}

/** Who was asked and has not joined, or has left, is nobody's to publish. */
export function participantVerdict(status: CoalitionStatus): Verdict {
  return status === 'member' || status === 'observer' || status === 'partner' ? null : out('notMember');
}

/**
 * An alert that was sent as TLP:CLEAR and is so still, once its embargo is over. That it was withdrawn is for whoever had it.
 *
 * @param isSentClear whether the last of its pages that went out was marked so
 */
export function alertVerdict(alert: Marked, isSentClear: boolean, now: string): Verdict {
  if (alert.state === 'draft' || alert.state === 'cleared') return out('draft');
  if (mayLeave(alert, 'public', now)) return isSentClear ? null : out('notSent');
  return alert.marking === 'clear' ? out('embargoed', alert.embargoUntil) : out('marking');
}

/**
 * What was shared with everybody, from its day on.
 *
 * @param today at home, YYYY-MM-DD
 */
export function publicationVerdict(
  { sharedWith, date }: { readonly sharedWith: SharedWith; readonly date: string },
  today: string,
): Verdict {
  if (sharedWith !== 'everybody') return out('notPublic');
  return date <= today ? null : out('notYet', date);
}
