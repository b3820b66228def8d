import type { RecordOf } from '../../../../shared/contract/kinds.ts';
import { mayAttend } from '../../../../shared/domain/access.ts';
import type { Candidate } from '../../../../shared/domain/dispatch/programme.ts';
import type { Audience as ProgrammeFor, RecipientKind } from '../../../../shared/domain/vocabulary.ts';
import { everDelegates } from '../../kinds/delegate/ever.ts';
import { needEver } from '../../repositories/ever.ts';
import { membershipChangedAt } from '../../repositories/last-change.ts';
import type { Reader } from '../context.ts';

type Session = RecordOf<'session'>;

/** For whom a file is made, and what is theirs. */
export interface Audience {
  readonly kind: RecipientKind;
  readonly id: string | null;
  /** Whether they come at all, or might. */
  readonly isComing: boolean;
  /** Which programme of the meeting is meant for them. */
  readonly programme: ProgrammeFor;
  /** Why a session is not theirs; null where it is. */
  readonly notTheirs: (session: Session) => Candidate['notTheirs'];
  /** The instant at which what they are to the meeting last changed; null where that does not change. */
  readonly changedAt: string | null;
}

/** The secretariat's own file: everything that is planned, drafts too. */
export const SECRETARIAT: Audience = {
  kind: 'secretariat',
  id: null,
  isComing: true,
  programme: 'invited',
  notTheirs: () => null,
  changedAt: null,
};

/** Whoever gets to have a file of one session, which was asked for by name. */
export const ANYONE: Audience = {
  kind: 'anyone',
  id: null,
  isComing: true,
  programme: 'public',
  notTheirs: () => null,
  changedAt: null,
};

/** One delegation, also when it was deleted: it may have to be told that nothing of it stands. */
export function delegationAudience(reader: Reader, delegationId: string): Audience {
  const { record: delegation, isDeleted } = needEver(reader, 'delegation', delegationId);
  const { record: participant, isDeleted: isGone } = needEver(
    reader,
    'participant',
    delegation.participantId,
  );
  const delegates = everDelegates(reader, delegationId);
  const personIds = delegates.flatMap(({ personId, isDeleted: isOut }) => (isOut ? [] : [personId]));
  const isComing =
    !isDeleted &&
    !isGone &&
    delegation.attendance !== 'declined' &&
    participant.coalitionStatus !== 'withdrawn';
  return {
    kind: 'participant',
    id: participant.id,
    isComing,
    programme: participant.coalitionStatus === 'member' ? 'members' : 'public',
    notTheirs(session) {
      if (!isComing) return 'notComing';
      if (!mayAttend(session, { ...participant, personIds })) return 'notInvited';
      return session.status === 'draft' ? 'draft' : null;
    },
    changedAt: delegates.reduce(
      (last, { changedAt }) => later(last, changedAt),
      later(later(delegation.changedAt, participant.changedAt), membershipChangedAt(reader, participant.id)),
    ),
  };
}

/** Where a clock ran ahead, the moment at which it is asked: a calendar takes nothing that comes before what it has. */
export function notAfter(now: string, at: string): string {
  return at < now ? at : now;
}

export function later(a: string, b: string | null | undefined): string {
  return b !== null && b !== undefined && b > a ? b : a;
}
