/** What is still asked of a participant, and what it is yet to be asked. Days are YYYY-MM-DD. */
import { compareText } from '../compare.ts';
import type {
  Attendance,
  CommitmentState,
  Position,
  ReconveningState,
  ActionState,
  Stance,
} from '../vocabulary.ts';
import type { PageFact } from './levels.ts';

export const ASKED = [
  'reply',
  'credentials',
  'endorsement',
  'reconfirmation',
  'approach',
  'stance',
  'firstStance',
  'delivery',
  'report',
  'focalPoint',
  'role',
] as const;
type AskedWhat = (typeof ASKED)[number];

interface Named {
  readonly id: string;
}

/** What is known of a participant that something may be asked of. */
export interface Open {
  readonly delegations: readonly (Named & {
    readonly attendance: Attendance;
    readonly credentials: string;
    readonly replyBy: string | null;
    readonly endDate: string;
    readonly meetingState: ReconveningState;
  })[];
  /** Texts that are open, and that it is asked to endorse. */
  readonly documents: readonly (Named & {
    readonly position: Position;
    readonly toReconfirm: boolean;
    readonly by: string | null;
  })[];
  /** The actions of the groups that it sits in. */
  readonly actions: readonly (Named & { readonly state: ActionState; readonly stance: Stance | null })[];
  readonly commitments: readonly (Named & {
    readonly state: CommitmentState;
    readonly dueDate: string | null;
    /** The day of the last report, else that of its state. */
    readonly lastHeard: string | null;
  })[];
  readonly focalPoints: number;
  readonly vacantRoles: readonly Named[];
  readonly participantId: string;
}

export interface Asked {
  readonly what: AskedWhat;
  readonly kind:
    'delegation' | 'document' | 'priorityAction' | 'commitment' | 'participant' | 'focalPointRole';
  readonly id: string;
  /** By which day; null where none is set. */
  readonly by: string | null;
  /** For whom it is to know. */
  readonly fact: Extract<PageFact, 'asked' | 'unasked'>;
}

const OPEN_POSITIONS: readonly Position[] = ['invited', 'acknowledged', 'considering'];
const OVER: readonly ReconveningState[] = ['concluded', 'postponed', 'cancelled'];
const DECIDED: readonly ActionState[] = ['reported', 'done', 'dropped'];
const GOING_ON: readonly CommitmentState[] = ['announced', 'confirmed', 'under_way'];

/** What is open with a participant on a day: what was asked of it before what it is yet to be asked, by their days; what has none last. */
export function askedOf(open: Open, today: string): Asked[] {
  return [
    ...ofDelegations(open, today),
    ...ofDocuments(open),
    ...ofActions(open),
    ...ofCommitments(open, today),
    ...ofPeople(open),
  ].toSorted((a, b) => compareText(a.fact, b.fact) || compareText(a.by ?? '~', b.by ?? '~'));
}

function ofDelegations({ delegations }: Open, today: string): Asked[] {
  return delegations
    .filter(({ endDate, meetingState }) => endDate >= today && !OVER.includes(meetingState))
    .flatMap(({ id, attendance, credentials, replyBy }): Asked[] => {
      const about = { kind: 'delegation', id, fact: 'asked' } as const;
      if (attendance === 'invited' || attendance === 'tentative') {
        return [{ ...about, what: 'reply', by: replyBy }];
      }
      const isOpen = credentials === 'requested' || credentials === 'deficient';
      return attendance === 'confirmed' && isOpen ? [{ ...about, what: 'credentials', by: null }] : [];
    });
}

function ofDocuments({ documents }: Open): Asked[] {
  return documents.flatMap(({ id, position, toReconfirm, by }): Asked[] => {
    const about = { kind: 'document', id, by } as const;
    if (toReconfirm) return [{ ...about, what: 'reconfirmation', fact: 'asked' }];
    if (position === 'not_approached') return [{ ...about, what: 'approach', fact: 'unasked' }];
    return OPEN_POSITIONS.includes(position) ? [{ ...about, what: 'endorsement', fact: 'asked' }] : [];
  });
}

function ofActions({ actions }: Open): Asked[] {
  return actions
    .filter(({ state }) => !DECIDED.includes(state))
    .flatMap(({ id, stance }): Asked[] => {
      const about = { kind: 'priorityAction', id, by: null } as const;
      if (stance === 'silent') return [{ ...about, what: 'stance', fact: 'asked' }];
      return stance === null ? [{ ...about, what: 'firstStance', fact: 'unasked' }] : [];
    });
}

function ofCommitments({ commitments }: Open, today: string): Asked[] {
  return commitments
    .filter(({ state }) => GOING_ON.includes(state))
    .flatMap(({ id, dueDate, lastHeard }): Asked[] => {
      const about = { kind: 'commitment', id, fact: 'asked' } as const;
      if (dueDate !== null && dueDate < today) return [{ ...about, what: 'delivery', by: dueDate }];
      const isLong = lastHeard === null || lastHeard < yearBefore(today);
      return isLong ? [{ ...about, what: 'report', by: null }] : [];
    });
}

function ofPeople({ focalPoints, vacantRoles, participantId }: Open): Asked[] {
  const missing: Asked = {
    what: 'focalPoint',
    kind: 'participant',
    id: participantId,
    by: null,
    fact: 'asked',
  };
  const vacant = vacantRoles.map(({ id }): Asked => ({
    what: 'role',
    kind: 'focalPointRole',
    id,
    by: null,
    fact: 'asked',
  }));
  return focalPoints === 0 ? [missing, ...vacant] : vacant;
}

/** The same day a year before; days sort as text, so that of a leap year needs no care. */
function yearBefore(day: string): string {
  return `${String(Number(day.slice(0, 4)) - 1).padStart(4, '0')}${day.slice(4)}`;
}
