/** What a thread is read from: the records of the desk, each with no more than it takes part with. Days are YYYY-MM-DD, at home. */
import type { DatedStep } from '../steps/ledger.ts';
import type { ActionState, CommitmentState, ConsultationState, Stance } from '../vocabulary.ts';

export interface ThreadConsultation {
  readonly id: string;
  readonly participantIds: readonly string[];
  readonly actionIds: readonly string[];
  /** Null where it is not known: a letter may have none. */
  readonly date: string | null;
  readonly state: ConsultationState;
}

export interface ThreadStance extends DatedStep {
  readonly participantId: string;
  readonly actionId: string;
  readonly consultationId: string | null;
  readonly stance: Stance;
}

interface Promised {
  readonly id: string;
  readonly dueDate: string | null;
}

export interface ThreadCommitment extends Promised {
  readonly participantId: string;
  readonly withIds: readonly string[];
  readonly actionId: string | null;
  /** The talk in which it was suggested, and the day on which that was accepted; null where it was offered otherwise. */
  readonly consultationId: string | null;
  readonly fromDate: string | null;
}

export interface ThreadAction extends Promised {
  /** The day from which it is on the table. */
  readonly fromDate: string | null;
}

export interface ThreadMove<S> extends DatedStep {
  /** Of which commitment or action. */
  readonly ofId: string;
  readonly state: S;
}

export interface ThreadReport {
  readonly id: string;
  readonly commitmentId: string;
  readonly date: string;
}

/** A letter that asked for news of a commitment. */
export interface ThreadLetter {
  readonly id: string;
  readonly commitmentId: string;
  /** The day on which it was sent. */
  readonly date: string;
}

export interface ThreadRecords {
  readonly consultations: readonly ThreadConsultation[];
  readonly stances: readonly ThreadStance[];
  readonly commitments: readonly ThreadCommitment[];
  readonly commitmentMoves: readonly ThreadMove<CommitmentState>[];
  readonly actions: readonly ThreadAction[];
  readonly actionMoves: readonly ThreadMove<ActionState>[];
  readonly reports: readonly ThreadReport[];
  readonly letters: readonly ThreadLetter[];
}

export const THREAD_STAGES = ['consultation', 'stance', 'commitment', 'action', 'letter', 'report'] as const;
export type ThreadStage = (typeof THREAD_STAGES)[number];

/** The kinds of record from which a thread can be taken up. */
export const THREAD_ENDS = [
  'consultation',
  'stance',
  'commitment',
  'priorityAction',
  'commitmentReport',
] as const;
export type ThreadEndKind = (typeof THREAD_ENDS)[number];

/** The kinds of record that steps are looked at as. */
export const THREAD_KINDS = [...THREAD_ENDS, 'dispatch'] as const;
export type ThreadKind = (typeof THREAD_KINDS)[number];

export interface ThreadEnd {
  readonly kind: ThreadEndKind;
  readonly id: string;
}
