import type { Language, Said } from '../../../../shared/domain/languages.ts';
import type { ProgrammeStatus } from '../../../../shared/domain/vocabulary.ts';

/** One session as a calendar shows it: only what its reader may see. */
export interface CalendarSession {
  readonly id: string;
  readonly title: Said;
  readonly status: ProgrammeStatus;
  readonly startUtc: string;
  readonly endUtc: string;
  /** IANA zone in which the times are written. */
  readonly zone: string;
  /** Empty where there is none. */
  readonly place: string;
  readonly description: string;
  readonly sequence: number;
  readonly createdAt: string;
  /** UTC instant of the last change: DTSTAMP, so that the same data gives the same bytes. */
  readonly changedAt: string;
}

/** What a calendar file is made of. */
export interface CalendarPlan {
  readonly workspaceId: string;
  /** Of the few words that the file itself adds. */
  readonly language: Language;
  readonly name: string;
  readonly description: string;
  readonly sessions: readonly CalendarSession[];
  /** Whose calendar the one session of the file is for, as a change; null: the file is published for whom it may concern. */
  readonly invited: Invited | null;
}

/** Who a change is for, by name and address. */
export interface Invited {
  readonly name: string;
  /** Null where none is known. */
  readonly email: string | null;
}
